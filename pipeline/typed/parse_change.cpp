#include <algorithm>
#include <array>

#include "base/error.h"
#include "base/text.h"
#include "typed/change.h"

namespace planscribe::typed {
namespace {

using Words = std::vector<std::string>;

[[noreturn]] void refuse(const std::string& text) {
    throw Error(ErrorCode::usage, "--set '" + text + "'",
                "write as 'LABEL -10 %', 'LABEL +200' or 'LABEL = 1500', with 'from 2027' or "
                "'2027' behind it for some years only");
}

/// One minus for all that are printed, and blanks around "=".
std::string plain(std::string_view text) {
    std::string plain(text);
    for (const std::string_view minus : {"\u2212", "\u2013", "\u2014", "\u2011"})
        for (std::size_t at = 0; (at = plain.find(minus, at)) != std::string::npos;)
            plain.replace(at, minus.size(), "-");
    for (std::size_t at = 0; (at = plain.find('=', at)) != std::string::npos; at += 3)
        plain.replace(at, 1, " = ");
    return plain;
}

/// Where the change begins: at "=", else at the last sign before a digit.
std::size_t begin_of_change(const Words& words) {
    const auto equals = std::ranges::find(words, "=");
    if (equals != words.end()) return static_cast<std::size_t>(equals - words.begin());
    for (std::size_t at = words.size(); at-- > 0;) {
        const std::string& word = words[at];
        if (word.front() != '+' && word.front() != '-') continue;
        if (word.size() > 1 ? is_digit(word[1])
                            : at + 1 < words.size() && is_digit(words[at + 1].front()))
            return at;
    }
    return words.size();
}

bool is_year(const std::string& word) {
    return word.size() == 4 && std::ranges::all_of(word, is_digit) && word >= "1900" &&
           word <= "2200";
}

bool has_digits(const Words& words) {
    return std::ranges::any_of(words, [](const std::string& word) { return has_digit(word); });
}

/// Takes the words of `key` off the end.
bool take(Words& words, std::string_view key, const Vocabulary& vocabulary) {
    constexpr std::size_t longest = 3;
    for (std::size_t count = std::min(longest, words.size()); count > 0; --count) {
        const Words tail(words.end() - static_cast<std::ptrdiff_t>(count), words.end());
        if (!vocabulary.is(join(tail, " "), key)) continue;
        words.resize(words.size() - count);
        return true;
    }
    return false;
}

void take_years(Words& words, Change& change, const Vocabulary& vocabulary) {
    if (words.empty() || !is_year(words.back())) return;
    Words rest(words.begin(), words.end() - 1);
    const bool onwards = take(rest, "from", vocabulary);
    if (!onwards) take(rest, "in", vocabulary);
    if (!has_digits(rest)) return;
    change.year = std::stoi(words.back());
    change.onwards = onwards;
    words = std::move(rest);
}

bool take_percent(Words& words, const Vocabulary& vocabulary) {
    if (take(words, "percent", vocabulary)) return true;
    if (words.empty() || !words.back().ends_with('%')) return false;
    words.back().pop_back();
    return true;
}

}  // namespace

Change parse_change(std::string_view text, const Vocabulary& vocabulary) {
    Change change;
    change.text = std::string(text);
    Words words = split_blanks(plain(text));
    const std::size_t begin = begin_of_change(words);
    if (begin == 0 || begin == words.size()) refuse(change.text);
    change.label =
        join(Words(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(begin)), " ");
    words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(begin));
    take_years(words, change, vocabulary);
    const bool equals = words.front() == "=";
    if (equals) words.erase(words.begin());
    const bool percent = take_percent(words, vocabulary);
    if (words.empty() || (percent && equals)) refuse(change.text);
    change.number = join(words, " ");
    if (!has_digit(change.number)) refuse(change.text);
    if (!equals) change.kind = percent ? Change::Kind::percent : Change::Kind::add;
    return change;
}

}  // namespace planscribe::typed
