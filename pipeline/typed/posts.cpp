#include "typed/posts.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace planscribe::typed {
namespace {

constexpr int most_rows = 200;
constexpr int most_levels = 3;
constexpr std::array by_law{"3010", "3020", "3030", "3040"};

/// "Insatser" within a phrase: "insatser"; names such as "ESF" stay.
std::string within_phrase(const std::string& label) {
    const std::vector<std::string> letters = graphemes(label);
    if (letters.size() < 2 || starts_upper(letters[1])) return label;
    return lower(letters[0]) + label.substr(letters[0].size());
}

}  // namespace

std::string PostReader::total_label(const std::string& label) const {
    return vocabulary_.word("total", language_) + ' ' + within_phrase(label);
}

Post PostReader::titled(const Entry& entry) const {
    Post post;
    post.label = normalize(trim(entry.key));
    post.ink = scale_.paper.label(entry);
    post.line = entry.key_line;
    return post;
}

Post PostReader::read(const Entry& entry, const std::string& account) {
    Post post = titled(entry);
    if (const auto hit = vocabulary_.find(entry.key)) post.label = hit->word;
    post.account = account;
    if (entry.kind == Entry::Kind::map)
        fill_group(post, entry, 0);
    else
        post.figures = read_figures(entry, scale_);
    return post;
}

Post PostReader::row(const Entry& entry, const std::optional<std::string>& group, int level) {
    if (++rows_ > most_rows)
        refuse(scale_.file, entry.key_line,
               "is row " + std::to_string(rows_) + "; no more than " + std::to_string(most_rows) +
                   " can be checked at once");
    Post post = titled(entry);
    post.account = vocabulary_.account(post.label);
    if (!post.account) post.account = terms::Accounts::find_in_group(group);
    if (entry.kind == Entry::Kind::map) {
        fill_group(post, entry, level + 1);
    } else if (entry.kind == Entry::Kind::text && vocabulary_.is(entry.text, "by_law")) {
        if (!post.account || std::ranges::count(by_law, *post.account) == 0)
            refuse(scale_.file, entry.line,
                   "'" + post.label +
                       "' does not follow from law; only what the state, the region "
                       "and the municipalities pay does");
        post.by_law = true;
        post.figures.assign(scale_.years,
                            Figure{{}, true, "matching: " + post.label, scale_.paper.value(entry)});
    } else {
        post.figures = read_figures(entry, scale_);
    }
    return post;
}

void PostReader::take_total(Post& group, const Entry& entry) {
    if (!group.figures.empty())
        refuse(scale_.file, entry.key_line,
               "is a second sum of '" + group.label + "', beside '" + group.total_label + "'");
    group.total_label = normalize(trim(entry.key));
    group.total_ink = scale_.paper.label(entry);
    group.figures = read_figures(entry, scale_);
}

void PostReader::fill_group(Post& group, const Entry& entry, int level) {
    if (level > most_levels)
        refuse(scale_.file, entry.key_line,
               "is a group in more than " + std::to_string(most_levels) + " others");
    group.group = true;
    for (const Entry& inner : entry.entries) {
        if (vocabulary_.is_total(inner.key) && inner.kind != Entry::Kind::map)
            take_total(group, inner);
        else
            group.posts.push_back(row(inner, group.account, level));
    }
    if (group.posts.empty())
        refuse(scale_.file, entry.key_line, "'" + group.label + "' has no rows");
    if (group.total_label.empty()) group.total_label = total_label(group.label);
}

}  // namespace planscribe::typed
