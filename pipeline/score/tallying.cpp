#include "score/tallying.h"

#include <algorithm>

namespace planscribe::score {
namespace {

std::string both(const std::string& context, const Place& place) {
    const std::string where = describe(place);
    return context.empty() || where.empty() ? context + where : context + ", " + where;
}

}  // namespace

void count(Field field, const std::optional<std::string>& truth,
           const std::optional<std::string>& output, const std::string& place, RecordScore& score) {
    Tally& tally = of(score.tallies, field);
    tally.truth += truth ? 1 : 0;
    tally.output += output ? 1 : 0;
    if (truth == output) {
        tally.right += truth ? 1 : 0;
        return;
    }
    const char* what = !output ? "missing" : !truth ? "invented" : "wrong";
    score.misses.push_back({name_of(field), what, place, truth.value_or(""), output.value_or("")});
}

void count_items(Field field, const Items& truth, const Items& output, const std::string& place,
                 RecordScore& score) {
    Items left = output;
    for (const Item& item : truth) {
        const auto same = std::find_if(left.begin(), left.end(),
                                       [&](const Item& other) { return other.text == item.text; });
        if (same == left.end()) {
            count(field, item.text, std::nullopt, both(place, item.place), score);
        } else {
            count(field, item.text, same->text, place, score);
            left.erase(same);
        }
    }
    for (const Item& item : left)
        count(field, std::nullopt, item.text, both(place, item.place), score);
}

}  // namespace planscribe::score
