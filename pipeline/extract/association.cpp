#include "extract/association.h"

#include <algorithm>
#include <map>

#include "base/text.h"
#include "extract/association_name.h"
#include "extract/dates.h"
#include "extract/sections.h"
#include "extract/sentences.h"

namespace planscribe::extract {
namespace {

constexpr std::size_t reach_of_founding = 8;  ///< words between "bildades" and its date
constexpr std::size_t most_title_words = 7;   ///< behind "Verksamhetsplan"
constexpr std::size_t title_lines = 60;       ///< where a title page ends at the latest

std::string join_digits(std::string_view text) {
    std::string digits;
    for (const char c : text)
        if (c >= '0' && c <= '9') digits += c;
    return digits;
}

/// "222000-1234", "222000 - 1234" or "222000 1234" from token `at` on.
std::optional<std::pair<std::string, std::size_t>> number_at(Tokens tokens, std::size_t at) {
    std::string text;
    for (std::size_t i = at; i < std::min(tokens.size(), at + 3); ++i) {
        text += plain_dashes(core(tokens[i].text).empty() ? std::string_view(tokens[i].text)
                                                          : core(tokens[i].text));
        if (text.find_first_not_of("0123456789-") != std::string::npos) return std::nullopt;
        const std::string digits = join_digits(text);
        if (digits.size() > 10) return std::nullopt;
        if (digits.size() != 10) continue;
        const bool shaped = text.size() == 10 || (text.size() == 11 && text[6] == '-');
        const bool joint = i == at || all_digits(core(tokens[at].text));
        if (!shaped || !joint) return std::nullopt;
        return std::pair(digits.substr(0, 6) + "-" + digits.substr(6), i + 1 - at);
    }
    return std::nullopt;
}

/// Associations of municipalities and authorities have numbers of this group; their members,
/// auditors and suppliers do not.
bool is_of_association(std::string_view number) {
    return number.starts_with("2220");
}

std::optional<std::string> org_number(const TextLines& lines, std::vector<Finding>& findings) {
    std::map<std::string, int> votes;
    for (const TextLine& line : lines) {
        for (std::size_t i = 0; i < line.tokens.size(); ++i) {
            const auto number = number_at(line.tokens, i);
            if (!number || line.in_grid || !is_of_association(number->first)) continue;
            const Tokens words = Tokens(line.tokens).subspan(i, number->second);
            if (valid_org_number(number->first)) {
                ++votes[number->first];
            } else {
                findings.push_back(
                    {"org_number",
                     Severity::warning,
                     Cause::reading,
                     {"Organisationsnumret ”" + text_of(words) + "” har fel kontrollsiffra.",
                      "The organisation number “" + text_of(words) + "” has a wrong check digit."},
                     {ink_of(words)},
                     0});
            }
        }
    }
    const auto best =
        std::max_element(votes.begin(), votes.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    return best == votes.end() ? std::nullopt : std::optional(best->first);
}

/// The date or year within a few words.
std::optional<std::string> date_behind(Tokens tokens, const Vocabulary& vocabulary) {
    const Tokens behind = tokens.first(std::min(tokens.size(), reach_of_founding));
    const auto dates = find_dates(behind, vocabulary);
    if (!dates.empty()) return dates.front().iso;
    const auto year = first_year(behind, vocabulary);
    return year ? std::optional(std::to_string(*year)) : std::nullopt;
}

/// "bildades den 1 mars 2009", "Sedan den 1 mars 2009 samarbetar parterna".
std::optional<std::string> founded(const TextLines& lines, const Vocabulary& vocabulary) {
    std::optional<std::string> since;
    for (const Sentence& sentence : find_sentences(lines, vocabulary)) {
        const Tokens tokens = sentence.tokens;
        if (const auto cue = find_cue(tokens, Cue::founded, vocabulary))
            if (auto date = date_behind(tokens.subspan(*cue), vocabulary)) return date;
        const auto cue = find_cue(tokens, Cue::since, vocabulary);
        if (!since && cue && *cue == 0 && find_cue(tokens, Cue::cooperates, vocabulary))
            since = date_behind(tokens, vocabulary);
    }
    return since;
}

std::optional<DocumentType> type_of(Label label) {
    switch (label) {
        case Label::plan_title:
            return DocumentType::verksamhetsplan;
        case Label::budget_title:
            return DocumentType::budget;
        case Label::annual_report_title:
            return DocumentType::arsredovisning;
        case Label::interim_report_title:
            return DocumentType::delarsrapport;
        default:
            return std::nullopt;
    }
}

class TitleReader {
public:
    TitleReader(const TextLines& lines, const Vocabulary& vocabulary)
        : lines_(lines), known_(vocabulary) {
        for (std::size_t at = 0; at < lines_.size(); ++at) look(at);
    }

    DocumentType type() const { return type_.value_or(DocumentType::verksamhetsplan); }

    std::optional<int> year() const {
        const auto best = std::max_element(votes_.begin(), votes_.end(),
                                           [](auto& a, auto& b) { return a.second < b.second; });
        return best == votes_.end() ? std::nullopt : std::optional(best->first);
    }

private:
    static constexpr int title_weight = 20, budget_weight = 6, heading_weight = 1;

    void look(std::size_t at) {
        const Tokens words = without_number(lines_[at].tokens);
        const auto hit = label_at_start(words, known_);
        const auto type = hit ? type_of(hit->label) : std::nullopt;
        if (lines_[at].in_grid || (hit && find_type(words.subspan(hit->words)))) return;
        const bool heading = is_heading(lines_, at, known_);
        if (!heading && !(type && title_shape(words, hit->words))) return;
        const auto year = first_year(words, known_);
        const bool title = type && *type != DocumentType::budget;
        if (type && at < title_lines && (!type_ || (title && *type_ == DocumentType::budget)))
            type_ = type;
        if (year)
            votes_[*year] += title ? title_weight : type ? budget_weight : heading_weight;
        else if (title && at + 1 < lines_.size())
            year_below(at + 1);
    }

    /// "Budget 2030 Budget 2031" heads columns.
    bool find_type(Tokens words) const {
        for (std::size_t i = 0; i < words.size(); ++i) {
            const auto hit = label_at_start(words.subspan(i), known_);
            if (hit && type_of(hit->label)) return true;
        }
        return false;
    }

    /// "Verksamhetsplan 2025", "Verksamhetsplan för år 2025": a type, a year, and little else.
    bool title_shape(Tokens words, std::size_t label_words) const {
        const Tokens rest = words.subspan(label_words);
        return rest.empty() || (rest.size() <= most_title_words && first_year(rest, known_) &&
                                !ends_with_any(rest.back().text, ".,;:"));
    }

    /// A title page sets the year on a line of its own.
    void year_below(std::size_t at) {
        const Tokens words = lines_[at].tokens;
        const auto years = find_years(words, known_);
        if (years.size() == 1 && years.front().begin == 0 && years.front().end == words.size())
            votes_[years.front().first] += title_weight;
    }

    const TextLines& lines_;
    const Vocabulary& known_;
    std::optional<DocumentType> type_;
    std::map<int, int> votes_;
};

}  // namespace

bool valid_org_number(std::string_view number) {
    const std::string digits = join_digits(number);
    if (digits.size() != 10 || digits[2] < '2') return false;
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const int value = (digits[i] - '0') * (i % 2 == 0 ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
    }
    return sum % 10 == 0;
}

Association read_association(const TextLines& lines, const Vocabulary& vocabulary,
                             std::vector<Finding>& findings) {
    Association association;
    association.name = association_name(lines, vocabulary);
    association.org_number = org_number(lines, findings);
    association.founded = founded(lines, vocabulary);
    const TitleReader title(lines, vocabulary);
    association.type = title.type();
    association.year = title.year();
    return association;
}

}  // namespace planscribe::extract
