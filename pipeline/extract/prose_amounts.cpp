#include "extract/prose_amounts.h"

#include <algorithm>

#include "base/text.h"
#include "extract/dates.h"

namespace planscribe::extract {
namespace {

constexpr std::size_t most_groups = 5;

/// Digits with dots or commas within, as a part of a number is printed.
bool is_numeric(std::string_view text) {
    return starts_digit(text) && text.find_first_not_of("0123456789.,") == std::string_view::npos;
}

bool is_group(std::string_view text) {
    return text.size() == 3 && all_digits(text);
}

/// A mark behind a number that ends what it belongs to: "2025:", "2024," but not "1.".
bool closed(std::string_view text) {
    return ends_with_any(text, ",:;).");
}

/// A single letter that scans confuse with a digit.
bool digit_like(std::string_view text) {
    return text == "l" || text == "I" || text == "i" || text == "|" || text == "!" || text == "O" ||
           text == "o" || text == "S" || text == "B";
}

/// "1." or "12," before a group of three: thousands with a mark and a blank, or the end of
/// something else; but not "2.0,".
bool loose_head(std::string_view text) {
    return text.size() <= 4 && closed(text) && all_digits(text.substr(0, text.size() - 1));
}

/// What stands before the digits makes them part of something else that was not understood.
bool doubtful_before(Tokens tokens, std::size_t begin) {
    if (begin == 0) return false;
    const std::string text = plain_dashes(tokens[begin - 1].text);
    const bool thousands = is_group(tokens[begin].text);
    if (thousands && (digit_like(text) || loose_head(text))) return true;
    if (text == "-" && begin >= 2) return is_numeric(tokens[begin - 2].text);
    return has_digit(text) && !closed(text) && !as_year(text) &&
           text.find('%') == std::string::npos;
}

std::string printed(Tokens tokens) {
    std::string text;
    for (const Token& token : tokens) {
        if (!text.empty()) text += ' ';
        text += token.text;
    }
    return text;
}

/// Digits behind a minus that is glued to them.
std::string_view unsigned_part(std::string_view text) {
    for (const std::string_view minus : {"-", "\u2212", "\u2013"})
        if (text.starts_with(minus)) return text.substr(minus.size());
    return text;
}

/// Where the number that ends at `end` begins, at most.
std::size_t number_begin(Tokens tokens, std::size_t end) {
    std::size_t begin = end - 1;
    while (begin > 0 && end - begin < most_groups) {
        const std::string_view printed = tokens[begin - 1].text;
        const std::string_view before = unsigned_part(printed);
        const bool whole = all_digits(before) && before.size() <= 4;
        const bool dotted = is_numeric(before) && !closed(before);
        if (!is_group(tokens[begin].text) || !(whole || dotted)) break;
        const bool year = as_year(before).has_value();
        if (year && !tokens[begin].text.starts_with('0')) break;
        if (year && end - begin > 1) break;
        --begin;
        if (before.size() > 3 || before.size() < printed.size()) break;
    }
    return begin;
}

/// "2024 500 kr": the year 2024 and 500 kr, or 2 024 500 kr with its first gap lost.
bool year_or_thousands(Tokens tokens, std::size_t begin, std::size_t end) {
    return begin > 0 && end - begin == 1 && is_group(tokens[begin].text) &&
           as_year(tokens[begin - 1].text).has_value();
}

Amount last_digit(const std::string& number, Unit unit) {
    if (unit == Unit::kr) return {};
    std::int64_t ore = one(unit).ore;
    const auto comma = number.find(',');
    if (comma == std::string::npos) return {ore};
    for (std::size_t i = comma + 1; i < number.size() && ore > 1; ++i) ore /= 10;
    return {ore};
}

ProseAmount read_before(Tokens tokens, std::size_t unit_at, std::size_t end, Unit unit) {
    const std::size_t begin = number_begin(tokens, unit_at);
    ProseAmount found{std::nullopt, begin, end};
    const bool doubtful = doubtful_before(tokens, begin);
    if (doubtful) --found.begin;
    const bool lost_head = is_group(tokens[begin].text) && tokens[begin].text.starts_with('0');
    if (lost_head || doubtful || year_or_thousands(tokens, begin, unit_at)) return found;
    const std::string number = printed(tokens.subspan(begin, unit_at - begin));
    const auto value = parse_amount(number, unit);
    if (value && value->certain) found.amount = value->amount;
    found.step = last_digit(number, unit);
    return found;
}

struct UnitHit {
    Unit unit = Unit::kr;
    std::size_t words = 0;
};

std::optional<UnitHit> unit_at_start(Tokens tokens, const Vocabulary& vocabulary) {
    std::optional<UnitHit> best;
    if (tokens.empty() || has_digit(tokens.front().text)) return best;
    const auto words = skeletons(tokens);
    for (const auto& [unit, phrase] : vocabulary.amount_words) {
        const auto fit = fit_at_start(words, phrase);
        if (fit && (!best || fit->words > best->words)) best = UnitHit{unit, fit->words};
    }
    return best;
}

/// "66000kr" as "66000" and "kr".
std::vector<Token> apart_at_units(Tokens tokens, const Vocabulary& vocabulary,
                                  std::vector<std::size_t>& origins) {
    std::vector<Token> parts;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        const std::size_t letters = token.text.find_first_not_of("0123456789.,");
        if (starts_digit(token.text) && letters != std::string::npos) {
            Token number = token, unit = token;
            number.text = number.skeleton = token.text.substr(0, letters);
            unit.text = token.text.substr(letters);
            unit.skeleton = skeleton(unit.text, vocabulary.lookalikes);
            if (has_letter(unit.text) && unit_at_start(Tokens(&unit, 1), vocabulary)) {
                parts.insert(parts.end(), {number, unit});
                origins.insert(origins.end(), {i, i});
                continue;
            }
        }
        parts.push_back(token);
        origins.push_back(i);
    }
    return parts;
}

}  // namespace

std::vector<ProseAmount> find_amounts(Tokens tokens, const Vocabulary& vocabulary) {
    std::vector<std::size_t> origins;
    const std::vector<Token> parts = apart_at_units(tokens, vocabulary, origins);
    std::vector<ProseAmount> amounts;
    for (std::size_t i = 1; i < parts.size(); ++i) {
        if (!is_numeric(unsigned_part(parts[i - 1].text))) continue;
        const auto unit = unit_at_start(Tokens(parts).subspan(i), vocabulary);
        if (!unit) continue;
        ProseAmount amount = read_before(parts, i, i + unit->words, unit->unit);
        amount.begin = origins[amount.begin];
        amount.end = origins[amount.end - 1] + 1;
        amounts.push_back(amount);
    }
    return amounts;
}

std::optional<ProseAmount> bare_amount(Tokens tokens, std::size_t at) {
    std::size_t end = at;
    std::string digits;
    while (end < tokens.size() && end - at < most_groups) {
        const std::string_view text = core(tokens[end].text);
        if (!is_numeric(text) || (end > at && !is_group(text)) || as_year(text)) break;
        digits += text;
        ++end;
        if (text.size() != tokens[end - 1].text.size()) break;
    }
    if (end == at || digits.size() < 4) return std::nullopt;
    const std::string number(core(printed(tokens.subspan(at, end - at))));
    const auto value = parse_amount(number, Unit::kr);
    if (!value || !value->certain) return std::nullopt;
    return ProseAmount{value->amount, at, end};
}

}  // namespace planscribe::extract
