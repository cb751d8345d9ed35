#include <algorithm>

#include "base/text.h"
#include "compare/questions/measures.h"

namespace planscribe::compare {
namespace {

constexpr int whole_post = 1'000;  ///< thousandths

std::string described(const facts::PostFact& post) {
    std::string text = post.count ? std::to_string(*post.count) + " " + post.name : post.name;
    if (!post.thousandths) return text;
    text += " " + std::to_string(*post.thousandths / 10);
    if (const int rest = *post.thousandths % 10; rest != 0) text += "," + std::to_string(rest);
    return text + " %";
}

/// All posts and all their full time, in thousandths; nothing where one does not tell.
struct Total {
    std::optional<std::int64_t> posts = 0, full_time = 0;
};

Total total_of(const std::vector<facts::PostFact>& posts) {
    Total total;
    for (const facts::PostFact& post : posts) {
        const std::int64_t count = post.count.value_or(1);
        if (total.posts) *total.posts += count * whole_post;
        if (!post.count && !post.thousandths) total.posts = std::nullopt;
        if (total.full_time) *total.full_time += count * post.thousandths.value_or(0);
        if (!post.thousandths) total.full_time = std::nullopt;
    }
    return total;
}

/// The method by the name of the measure, else by what its posts are called.
std::string method_of(const Panel& panel, const Measure& measure, const Staff& staff) {
    std::string method = panel.methods().named_in(measure.name);
    for (const facts::PostFact& post : staff.posts)
        if (method.empty()) method = panel.methods().named_in(post.name);
    return method;
}

Row row_of(const Panel& panel, const Measure& measure, int year, const Staff& staff) {
    std::vector<std::string> posts;
    std::vector<Place> places;
    for (const facts::PostFact& post : staff.posts) {
        posts.push_back(described(post));
        places.push_back(at(post.place, staff.document).front());
    }
    const Total total = total_of(staff.posts);
    const auto known = measure.prices.find(year);
    const Maybe price = known == measure.prices.end() ? std::nullopt : known->second;
    std::optional<Share> full_time;
    if (total.full_time)
        full_time = Share{*total.full_time, *total.full_time, CellStatus::read, places};
    return {text(method_of(panel, measure, staff)),
            text(measure.name, measure.places),
            name_cell(panel, measure.association),
            number(year),
            text(join(staff.parties, ", ")),
            text(join(posts, "; "), places),
            percent(full_time),
            money(price),
            total.posts ? money(per_thousand(price, *total.posts)) : blank(),
            total.full_time ? money(per_thousand(price, *total.full_time)) : blank()};
}

}  // namespace

Rows coordinator_cost(const Panel& panel) {
    Rows rows;
    for (const Measure& measure : measures(panel))
        for (const auto& [year, staff] : measure.staff)
            rows.push_back(row_of(panel, measure, year, staff));
    std::ranges::stable_sort(rows, [](const Row& a, const Row& b) {
        if (a[0].text.empty() != b[0].text.empty()) return b[0].text.empty();
        return a[0].text < b[0].text;
    });
    return rows;
}

}  // namespace planscribe::compare
