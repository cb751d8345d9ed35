#include "repair/token.h"

#include "base/text.h"

namespace planscribe::repair {
namespace {

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

/// Marks, word, marks: from the first to the last character that can be of a word.
void add_run(std::vector<Piece>& pieces, const std::vector<std::string>& run,
             const Confusions& confusions) {
    const auto of_word = [&](const std::string& grapheme) {
        return has_letter(grapheme) || confusions.may_be_letter(grapheme);
    };
    std::size_t from = 0, to = run.size();
    while (from < to && !of_word(run[from])) ++from;
    while (to > from && !of_word(run[to - 1])) --to;
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
