#include "extract/lost_numbers.h"

#include <algorithm>

#include "base/text.h"
#include "extract/prose_facts.h"

namespace planscribe::extract {
namespace {

constexpr std::size_t longest_count = 3, shortest_amount = 5, longest_percent = 4;

bool is_count(const Token& token) {
    return all_digits(token.text) && token.text.size() <= longest_count;
}

/// "80 70": what stands between two numbers was read as a part of them.
bool holds_two_counts(Tokens tokens, std::size_t at) {
    return at + 1 < tokens.size() && is_count(tokens[at]) && is_count(tokens[at + 1]);
}

bool is_percent_sign(const Token& token) {
    return token.text.starts_with('%') || lower(core(token.text)) == "procent";
}

/// "B1 %", "l2,5 procent".
bool is_spoiled_percent(Tokens tokens, std::size_t at) {
    const std::string_view number = core(tokens[at].text);
    return at + 1 < tokens.size() && is_percent_sign(tokens[at + 1]) &&
           number.size() <= longest_percent && has_digit(number) && has_letter(number) &&
           !decimal(number);
}

/// Letters, then the digits of an amount, then letters.
bool is_glued_amount(std::string_view word) {
    const std::size_t begin = word.find_first_of("0123456789");
    if (begin == 0 || begin == std::string_view::npos) return false;
    const std::size_t end = word.find_first_not_of("0123456789", begin);
    return end != std::string_view::npos && end - begin >= shortest_amount &&
           has_letter(word.substr(0, begin)) && has_letter(word.substr(end)) &&
           word.find_first_of("./:@-_") == std::string_view::npos;
}

Finding lost(Tokens words) {
    const std::string printed = text_of(words);
    return {"number_not_read",
            Severity::warning,
            Cause::reading,
            {"Ett tal i texten kunde inte läsas säkert: ”" + printed + "”.",
             "A number in the text could not be read for certain: “" + printed + "”."},
            {ink_of(words)},
            0};
}

/// Whether a goal without a target stands on the word.
bool is_of_open_goal(WordId word, const std::vector<Goal>& goals) {
    return std::ranges::any_of(goals, [&](const Goal& goal) {
        return !goal.target && std::ranges::count(goal.ink, word) > 0;
    });
}

}  // namespace

std::vector<Finding> lost_numbers(const Prose& prose, const std::vector<Goal>& goals) {
    std::vector<Finding> findings;
    for (const Remark& remark : prose.remarks) {
        const Tokens tokens = remark.tokens();
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            if (holds_two_counts(tokens, i) && is_of_open_goal(tokens[i].word, goals))
                findings.push_back(lost(tokens.subspan(i, 2)));
            else if (is_spoiled_percent(tokens, i))
                findings.push_back(lost(tokens.subspan(i, 2)));
            else if (is_glued_amount(tokens[i].text))
                findings.push_back(lost(tokens.subspan(i, 1)));
        }
    }
    return findings;
}

}  // namespace planscribe::extract
