#include "model/amount.h"

#include <array>
#include <vector>

#include "base/text.h"

namespace planscribe {
namespace {

/// What a record can hold: the öre of no larger amount are exact in a double (json_node.cpp).
constexpr std::int64_t largest_kronor = 10'000'000'000'000;

struct Mark {
    std::string_view text;
    std::string_view plain;
};

/// Printed variants of blanks and signs, in plain ASCII.
constexpr std::array<Mark, 9> marks{{{"\u00A0", " "},
                                     {"\u202F", " "},
                                     {"\u2009", " "},
                                     {"\u2007", " "},
                                     {"\u2212", "-"},
                                     {"\u2013", "-"},
                                     {"\u2014", "-"},
                                     {"\u2010", "-"},
                                     {"\u2011", "-"}}};

std::string plain(std::string_view printed) {
    std::string text;
    while (!printed.empty()) {
        std::string_view next = printed.substr(0, 1);
        std::string_view replacement = next;
        for (const Mark& mark : marks) {
            if (!printed.starts_with(mark.text)) continue;
            next = mark.text;
            replacement = mark.plain;
            break;
        }
        text += replacement;
        printed.remove_prefix(next.size());
    }
    return text;
}

void trim_blanks(std::string_view& text) {
    while (text.starts_with(' ')) text.remove_prefix(1);
    while (text.ends_with(' ')) text.remove_suffix(1);
}

struct UnitWord {
    std::string_view word;
    Unit unit;
};

/// Longest first, so that "kr" does not cut "tkr".
constexpr std::array<UnitWord, 8> unit_words{{{"kronor", Unit::kr},
                                              {"mnkr", Unit::mkr},
                                              {"tkr", Unit::tkr},
                                              {"mkr", Unit::mkr},
                                              {"kr.", Unit::kr},
                                              {"kr", Unit::kr},
                                              {":-", Unit::kr},
                                              {":", Unit::kr}}};

void take_unit(std::string_view& text, Unit& unit) {
    for (const UnitWord& known : unit_words) {
        if (!text.ends_with(known.word)) continue;
        text.remove_suffix(known.word.size());
        if (known.word != ":") unit = known.unit;
        trim_blanks(text);
        return;
    }
}

struct Sign {
    bool negative = false;
    bool certain = true;
};

std::optional<Sign> take_sign(std::string_view& text) {
    Sign sign;
    if (text.starts_with('(') && text.ends_with(')')) {
        text.remove_prefix(1);
        text.remove_suffix(1);
        sign.negative = true;
    } else if (text.starts_with('-') || text.starts_with('=')) {
        sign = {true, text.front() == '-'};
        text.remove_prefix(1);
    } else if (text.starts_with('+')) {
        text.remove_prefix(1);
    }
    trim_blanks(text);
    if (text.empty() || !is_digit(text.front())) return std::nullopt;
    return sign;
}

/// Groups of digits with what stands between them: one mark, or a mark and a blank.
struct Groups {
    std::vector<std::string_view> digits;
    std::vector<char> between;
};

std::optional<Groups> split_groups(std::string_view text) {
    Groups groups;
    while (true) {
        std::size_t length = 0;
        while (length < text.size() && is_digit(text[length])) ++length;
        if (length == 0) return std::nullopt;
        groups.digits.push_back(text.substr(0, length));
        text.remove_prefix(length);
        if (text.empty()) return groups;
        char mark = text.front();
        if (mark != ' ' && mark != ',' && mark != '.') return std::nullopt;
        text.remove_prefix(1);
        if (mark != ' ' && text.starts_with(' ')) text.remove_prefix(1);
        groups.between.push_back(mark);
    }
}

bool decimals_last(const Groups& groups, Unit unit) {
    if (groups.between.empty() || groups.between.back() == ' ') return false;
    const bool groups_thousands = groups.digits.back().size() == 3 && unit != Unit::mkr;
    if (groups_thousands) return false;
    return groups.between.back() == ',' ||
           (groups.digits.back().size() <= 2 && groups.between.size() == 1);
}

bool well_grouped(const Groups& groups, std::size_t whole) {
    for (std::size_t i = 1; i < whole; ++i)
        if (groups.digits[i].size() != 3) return false;
    const std::string_view first = groups.digits[0];
    if (first.size() > 1 && first.front() == '0') return false;
    // A lost first gap ("1388 000") leaves up to four digits before the first blank.
    return whole == 1 || first.size() <= 4;
}

std::optional<std::int64_t> to_ore(const Groups& groups, Unit unit) {
    const bool decimals = decimals_last(groups, unit);
    const std::size_t whole = groups.digits.size() - (decimals ? 1 : 0);
    if (!well_grouped(groups, whole)) return std::nullopt;
    const std::int64_t scale = one(unit).ore;
    std::int64_t value = 0;
    for (std::size_t i = 0; i < whole; ++i) {
        for (const char digit : groups.digits[i]) {
            value = value * 10 + (digit - '0');
            if (value > largest_kronor) return std::nullopt;
        }
    }
    if (value > largest_kronor * 100 / scale) return std::nullopt;
    value *= scale;
    std::int64_t place = scale;
    if (decimals) {
        for (const char digit : groups.digits.back()) {
            if (place % 10 != 0) return std::nullopt;
            place /= 10;
            value += place * (digit - '0');
        }
    }
    return value;
}

}  // namespace

Amount magnitude(Amount amount) {
    return amount.ore < 0 ? -amount : amount;
}

Amount one(Unit unit) {
    switch (unit) {
        case Unit::kr:
            return Amount::kronor(1);
        case Unit::tkr:
            return Amount::kronor(1'000);
        case Unit::mkr:
            return Amount::kronor(1'000'000);
    }
    return {};
}

std::optional<PrintedAmount> parse_amount(std::string_view printed, Unit unit) {
    const std::string text = plain(printed);
    std::string_view rest = text;
    trim_blanks(rest);
    if (rest == "-" || rest == "--") return PrintedAmount{{}, true, true};
    take_unit(rest, unit);
    const auto sign = take_sign(rest);
    if (!sign) return std::nullopt;
    const auto groups = split_groups(rest);
    if (!groups) return std::nullopt;
    const auto ore = to_ore(*groups, unit);
    if (!ore) return std::nullopt;
    return PrintedAmount{{sign->negative ? -*ore : *ore}, sign->certain, false};
}

std::string format_kronor(Amount amount) {
    const std::int64_t ore = magnitude(amount).ore;
    std::string whole = std::to_string(ore / 100);
    for (std::ptrdiff_t at = std::ssize(whole) - 3; at > 0; at -= 3)
        whole.insert(static_cast<std::size_t>(at), " ");
    if (amount.ore < 0) whole.insert(0, "-");
    if (const std::int64_t rest = ore % 100; rest != 0)
        whole += (rest < 10 ? ",0" : ",") + std::to_string(rest);
    return whole;
}

}  // namespace planscribe
