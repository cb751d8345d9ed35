#include "repair/token.h"

#include <algorithm>

#include "base/text.h"

namespace planscribe::repair {
namespace {

constexpr std::string_view closing_marks = "!,;.:)]}";

bool parts_words(const std::string& grapheme) {
    return grapheme == "-" || grapheme == "/" || grapheme == "–" || grapheme == "—" ||
           grapheme == "\u00AD";
}

void add(std::vector<Piece>& pieces, std::string text, bool word) {
    if (text.empty()) return;
    if (!word && !pieces.empty() && !pieces.back().word)
        pieces.back().text += text;
    else
        pieces.push_back({std::move(text), word});
}

/// Where marks before a word begin that must be letters: no word follows a closing mark without
/// a blank, as in "!,ar" or "(;enom".
std::size_t first_misread_mark(const std::vector<std::string>& run, std::size_t end,
                               const Confusions& confusions) {
    for (std::size_t i = 0; i < end; ++i) {
        std::string rest, marks;
        for (std::size_t j = i; j < run.size(); ++j) rest += run[j];
        for (std::size_t j = i; j < end; ++j) marks += run[j];
        for (const Confusion& confusion : confusions.beginning_like(rest)) {
            const std::string_view read = std::string_view(confusion.read).substr(0, marks.size());
            if (!confusion.right.empty() && confusion.read.size() > 1 &&
                rest.starts_with(confusion.read) &&
                read.find_first_of(closing_marks) != std::string_view::npos)
                return i;
        }
    }
    return end;
}

/// Marks, word, marks: from the first to the last character that can be of a word.
void add_run(std::vector<Piece>& pieces, const std::vector<std::string>& run,
             const Confusions& confusions) {
    const auto of_word = [&](const std::string& grapheme) {
        return has_letter(grapheme) || confusions.may_be_letter(grapheme);
    };
    std::size_t from = 0, to = run.size();
    while (from < to && !of_word(run[from])) ++from;
    from = std::min(from, first_misread_mark(run, from, confusions));
    while (to > from && !of_word(run[to - 1])) --to;
    if (to < run.size() && run[to] == "]" && std::find(run.begin(), run.end(), "[") == run.end())
        ++to;
    std::string before, word, after;
    for (std::size_t i = 0; i < run.size(); ++i)
        (i < from ? before : i < to ? word : after) += run[i];
    add(pieces, before, false);
    add(pieces, word, has_letter(word));
    add(pieces, after, false);
}

}  // namespace

std::vector<Piece> cut(std::string_view token, const Confusions& confusions) {
    std::vector<Piece> pieces;
    std::vector<std::string> run;
    for (const std::string& grapheme : graphemes(token)) {
        if (!parts_words(grapheme)) {
            run.push_back(grapheme);
            continue;
        }
        add_run(pieces, run, confusions);
        run.clear();
        add(pieces, grapheme, false);
    }
    add_run(pieces, run, confusions);
    return pieces;
}

}  // namespace planscribe::repair
