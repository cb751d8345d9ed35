#include "extract/prose_facts.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/text.h"
#include "extract/dates.h"

namespace planscribe::extract {
namespace {

constexpr int youngest = 13, oldest = 110, most_weeks = 53, most_times = 366;

bool is_percent(std::string_view text) {
    return text == "%" || core(text) == "%" || lower(core(text)) == "procent" ||
           lower(core(text)) == "procents";
}

/// What engines make of a per-cent sign: digits of its two rings. Not three of them, which may be
/// the end of a thousand.
constexpr std::array<std::string_view, 3> misread_percent{"24", "26", "96"};

/// "75 26 av deltagarna": between a share and what it is of, no other number can stand.
bool is_misread_percent(Tokens tokens, std::size_t at) {
    constexpr std::size_t longest_share = 3;
    return at > 0 && at + 1 < tokens.size() && tokens[at - 1].text.size() <= longest_share &&
           all_digits(tokens[at - 1].text) &&
           std::ranges::count(misread_percent, tokens[at].text) > 0 &&
           lower(tokens[at + 1].text) == "av";
}

std::optional<int> whole(std::string_view text) {
    int value = 0;
    if (text.empty() || text.size() > 5 || !all_digits(text)) return std::nullopt;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::optional<int> age(std::string_view text) {
    const auto value = whole(core(text));
    return value && *value >= youngest && *value <= oldest ? value : std::nullopt;
}

bool is(Tokens tokens, std::size_t at, std::string_view word) {
    return at < tokens.size() && lower(core(tokens[at].text)) == word;
}

/// "år", "åringar" and as scans read them.
bool is_years(Tokens tokens, std::size_t at) {
    return at < tokens.size() &&
           (tokens[at].skeleton == "ar" || tokens[at].skeleton.starts_with("arlng"));
}

std::optional<AgeSpan> joined_ages(Tokens tokens, std::size_t at) {
    const std::string text = plain_dashes(core(tokens[at].text));
    const std::size_t dash = text.find('-');
    if (dash == std::string::npos || !is_years(tokens, at + 1)) return std::nullopt;
    const auto from = age(std::string_view(text).substr(0, dash));
    const auto to = age(std::string_view(text).substr(dash + 1));
    if (!from || !to || *from > *to) return std::nullopt;
    return AgeSpan{from, to, at, at + 2};
}

bool joins_ages(Tokens tokens, std::size_t at) {
    return is(tokens, at, "och") || is(tokens, at, "till") ||
           (at < tokens.size() && plain_dashes(tokens[at].text) == "-");
}

std::optional<AgeSpan> parted_ages(Tokens tokens, std::size_t at) {
    if (at + 2 >= tokens.size()) return std::nullopt;
    const auto from = age(tokens[at].text), to = age(tokens[at + 2].text);
    if (!from || !to || *from > *to || !joins_ages(tokens, at + 1)) return std::nullopt;
    if (!is_years(tokens, at + 3)) return std::nullopt;
    return AgeSpan{from, to, at, at + 4};
}

std::optional<AgeSpan> one_age(Tokens tokens, std::size_t at) {
    const auto years = age(tokens[at].text);
    if (!years || at == 0 || !is_years(tokens, at + 1)) return std::nullopt;
    const bool up_to = is(tokens, at - 1, "till") && at > 1 && is(tokens, at - 2, "upp");
    if (up_to) return AgeSpan{{}, years, at - 2, at + 2};
    if (is(tokens, at - 1, "från") || is(tokens, at - 1, "fyllda"))
        return AgeSpan{years, {}, at - 1, at + 2};
    return std::nullopt;
}

constexpr std::array<std::pair<std::string_view, std::string_view>, 9> periods{
    {{"år", "year"},
     {"året", "year"},
     {"månad", "month"},
     {"månaden", "month"},
     {"vecka", "week"},
     {"veckan", "week"},
     {"kvartal", "quarter"},
     {"termin", "half_year"},
     {"halvår", "half_year"}}};

/// "3 gånger per år".
std::optional<Frequency> counted_times(Tokens tokens, std::size_t at,
                                       const Vocabulary& vocabulary) {
    if (at + 3 >= tokens.size() || !tokens[at + 1].skeleton.starts_with("gang"))
        return std::nullopt;
    const auto times = count_of(tokens[at], vocabulary);
    if (!times || *times < 1 || *times > most_times) return std::nullopt;
    constexpr std::array<std::string_view, 4> each{"per", "om", "i", "under"};
    if (std::ranges::none_of(each, [&](auto word) { return is(tokens, at + 2, word); }))
        return std::nullopt;
    for (const auto& [word, per] : periods)
        if (is(tokens, at + 3, word)) return Frequency{*times, std::string(per)};
    return std::nullopt;
}

/// "måndag", "måndagen", in pairs also "mån": 1. Scans add dots to letters and lose them.
std::optional<int> weekday(std::string_view word, bool paired) {
    constexpr std::array<std::string_view, 7> days{"man", "tis", "ons", "tors",
                                                   "fre", "lor", "son"};
    const std::string folded = fold(word);
    for (std::size_t i = 0; i < days.size(); ++i) {
        if (!folded.starts_with(days[i])) continue;
        const std::string_view ending = std::string_view(folded).substr(days[i].size());
        const bool whole = ending == "dag" || ending == "dagen";
        if (whole || (paired && ending.empty())) return static_cast<int>(i) + 1;
    }
    return std::nullopt;
}

/// "maj" looks like "mål" in a bad scan, so that it must stand there letter for letter.
std::optional<int> month_of(const Token& token, const Vocabulary& vocabulary) {
    if (lower(core(token.text)) == "maj") return 5;
    for (const auto& [month, phrase] : vocabulary.months)
        if (phrase.size() > 3 && token.skeleton == phrase) return month;
    return std::nullopt;
}

std::optional<int> day_of(const Token& token) {
    std::string_view text = core(token.text);
    if (text.ends_with(":e") || text.ends_with(":a")) text = text.substr(0, text.size() - 2);
    const auto day = whole(text);
    return day && *day >= 1 && *day <= 31 ? day : std::nullopt;
}

}  // namespace

std::optional<std::string> decimal(std::string_view text) {
    const std::size_t comma = text.find(',');
    std::string_view whole_part = text.substr(0, comma);
    if (!all_digits(whole_part) || whole_part.size() > 6) return std::nullopt;
    while (whole_part.size() > 1 && whole_part.front() == '0') whole_part.remove_prefix(1);
    if (comma == std::string_view::npos) return std::string(whole_part);
    const std::string_view part = text.substr(comma + 1);
    if (!all_digits(part) || part.size() > 4) return std::nullopt;
    return std::string(whole_part) + "." + std::string(part);
}

std::optional<std::string> percentage(Tokens tokens, std::size_t at) {
    std::string_view text = core(tokens[at].text);
    for (const std::string_view sign : {"%", "r/0", "r/o"})  // as scans read it too
        if (text.ends_with(sign)) return decimal(text.substr(0, text.size() - sign.size()));
    if (at + 1 < tokens.size() &&
        (is_percent(tokens[at + 1].text) || is_misread_percent(tokens, at + 1)))
        return decimal(text);
    return std::nullopt;
}

std::optional<Decimal> as_share(std::string_view percent) {
    const std::size_t point = percent.find('.');
    std::string whole_part(percent.substr(0, point));
    const std::string part(point == std::string_view::npos ? "" : percent.substr(point + 1));
    whole_part.erase(0, whole_part.find_first_not_of('0'));
    if (whole_part == "100" && part.find_first_not_of('0') == std::string::npos)
        return Decimal{"1"};
    if (whole_part.size() > 2) return std::nullopt;
    std::string digits = std::string(2 - whole_part.size(), '0') + whole_part + part;
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.empty()) return std::nullopt;
    return Decimal{"0." + digits};
}

std::optional<int> count_of(const Token& token, const Vocabulary& vocabulary) {
    const std::string_view text = core(token.text);
    if (const auto number = whole(text)) return as_year(text) ? std::nullopt : number;
    for (const auto& [value, phrase] : vocabulary.numerals)
        if (token.skeleton == phrase) return value;
    return std::nullopt;
}

std::optional<AgeSpan> find_ages(Tokens tokens) {
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!has_digit(tokens[i].text)) continue;
        if (auto span = joined_ages(tokens, i)) return span;
        if (auto span = parted_ages(tokens, i)) return span;
        if (auto span = one_age(tokens, i)) return span;
    }
    return std::nullopt;
}

std::optional<WeekMention> find_week(Tokens tokens) {
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const std::string text = lower(core(tokens[i].text));
        const bool word = text == "v" || text == "vecka" || text == "veckan";
        const bool joined = text.size() > 1 && text.front() == 'v' && has_digit(text);
        const std::size_t at = word ? i + 1 : i;
        if ((!word && !joined) || at >= tokens.size()) continue;
        const std::size_t skip = joined ? (text[1] == '.' ? 2 : 1) : 0;
        const std::string number = joined ? text.substr(skip) : std::string(core(tokens[at].text));
        const auto week = number.size() <= 2 ? whole(number) : std::nullopt;
        if (!week || *week < 1 || *week > most_weeks) continue;
        WeekMention mention{*week, std::nullopt, i, at + 1};
        if (at + 1 < tokens.size()) mention.year = as_year(core(tokens[at + 1].text));
        if (mention.year) ++mention.end;
        return mention;
    }
    return std::nullopt;
}

std::optional<TimesMention> find_times(Tokens tokens, const Vocabulary& vocabulary) {
    for (std::size_t i = 0; i < tokens.size(); ++i)
        if (const auto counted = counted_times(tokens, i, vocabulary))
            return TimesMention{*counted, i, i + 4};
    return std::nullopt;
}

std::optional<WeekdaySpan> find_weekdays(Tokens tokens) {
    std::vector<int> days;
    for (const Token& token : tokens) {
        const auto parts = split(plain_dashes(core(token.text)), '-');
        for (const std::string& part : parts)
            if (const auto day = weekday(part, parts.size() == 2)) days.push_back(*day);
    }
    if (days.empty() || days.size() > 2 || days.front() > days.back()) return std::nullopt;
    return WeekdaySpan{days.front(), days.back()};
}

std::optional<Frequency> find_frequency(Tokens tokens, const Vocabulary& vocabulary) {
    std::optional<Frequency> best;
    std::size_t letters = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (auto counted = counted_times(tokens, i, vocabulary)) return counted;
        const auto words = skeletons(tokens.subspan(i));
        for (const auto& [frequency, phrase] : vocabulary.fields.frequencies)
            if (phrase.size() > letters && fit_at_start(words, phrase)) {
                best = frequency;
                letters = phrase.size();
            }
    }
    return best;
}

std::optional<YearlessDate> find_yearless_date(Tokens tokens, const Vocabulary& vocabulary) {
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const auto month = month_of(tokens[i], vocabulary);
        if (!month) continue;
        if (i + 1 < tokens.size() && as_year(core(tokens[i + 1].text))) continue;
        YearlessDate date{*month, std::nullopt, i, i + 1};
        if (i > 0) date.day = day_of(tokens[i - 1]);
        if (date.day) --date.begin;
        return date;
    }
    return std::nullopt;
}

}  // namespace planscribe::extract
