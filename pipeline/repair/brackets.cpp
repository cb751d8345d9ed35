#include "repair/brackets.h"

#include <algorithm>
#include <utility>

#include "base/text.h"

namespace planscribe::repair {
namespace {

constexpr std::size_t longest_remark = 12;  ///< words in brackets
constexpr int cost = 1000;                  ///< thousandths of a nat

/// Whether the bracket that the word at `at` opens with is closed by a round one.
bool closes_round(const std::vector<Word>& words, std::size_t at) {
    const std::size_t end = std::min(words.size(), at + longest_remark);
    for (std::size_t i = at; i < end; ++i) {
        const std::size_t found = words[i].raw.find_first_of("()[]", i == at ? 1 : 0);
        if (found != std::string::npos) return words[i].raw[found] == ')';
    }
    return false;
}

/// A number in brackets whose closing one became a letter: "[2003:1210J".
bool closes_with_letter(const std::string& token) {
    const std::string inner = token.substr(1, token.size() - 2);
    return token.size() > 2 && token.ends_with('J') && has_digit(inner) && !has_letter(inner) &&
           inner.find_first_of("()[]") == std::string::npos;
}

void change(Word& word, std::string text) {
    word.changes.push_back({"mark:[>(", std::exchange(word.text, std::move(text)), cost});
}

}  // namespace

void mend_brackets(std::vector<Page>& pages) {
    for (Page& page : pages)
        for (std::size_t at = 0; at < page.words.size(); ++at) {
            Word& word = page.words[at];
            if (!word.raw.starts_with('[') || word.text != word.raw) continue;
            const std::string inner = word.raw.substr(1);
            if (closes_with_letter(word.raw))
                change(word, "(" + inner.substr(0, inner.size() - 1) + ")");
            else if (closes_round(page.words, at))
                change(word, "(" + inner);
        }
}

}  // namespace planscribe::repair
