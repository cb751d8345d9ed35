#include "extract/initiative_card.h"

#include <algorithm>

#include "base/text.h"
#include "extract/dates.h"
#include "extract/organisations.h"
#include "extract/prose_amounts.h"
#include "extract/sections.h"

namespace planscribe::extract {
namespace {

/// A field goes on where its value is empty or plainly unfinished.
bool unfinished(const std::vector<Token>& value) {
    if (value.empty()) return true;
    const std::string& last = value.back().text;
    return ends_with_any(last, ",;-:") || last == "och" || last == "samt";
}

bool continues(const TextLine& line) {
    const std::string& word = line.tokens.front().text;
    return !line.gap_before && has_letter(word) && !starts_upper(core(word));
}

bool field_ends(const TextLines& lines, std::size_t at, const Vocabulary& vocabulary) {
    return card_field(lines, at, vocabulary) || starts_with_bullet(lines[at].tokens, vocabulary);
}

std::vector<Token> field_value(const TextLines& lines, const CardField& field, std::size_t end,
                               const Vocabulary& vocabulary) {
    const auto& first = lines[field.line].tokens;
    std::vector<Token> value(first.begin() + static_cast<std::ptrdiff_t>(field.words), first.end());
    for (std::size_t i = field.line + 1; i < end; ++i) {
        if (field_ends(lines, i, vocabulary)) break;
        if (!unfinished(value) && !continues(lines[i])) break;
        value.insert(value.end(), lines[i].tokens.begin(), lines[i].tokens.end());
    }
    return value;
}

struct Found {
    std::optional<Amount> amount;
    std::size_t begin = 0;
    std::size_t end = 0;
};

std::vector<Found> amounts_in(Tokens tokens, bool bare_numbers, const Vocabulary& vocabulary) {
    std::vector<Found> found;
    for (const ProseAmount& amount : find_amounts(tokens, vocabulary))
        found.push_back({amount.amount, amount.begin, amount.end});
    if (!found.empty() || !bare_numbers) return found;
    for (std::size_t i = 0; i < tokens.size(); ++i)
        if (const auto amount = bare_amount(tokens, i)) {
            found.push_back({amount->amount, amount->begin, amount->end});
            i = amount->end - 1;
        }
    return found;
}

std::optional<int> year_for(const Found& amount, const std::vector<YearMention>& years) {
    std::optional<int> before, after;
    for (const YearMention& year : years) {
        if (year.end <= amount.begin) before = year.first;
        if (year.begin >= amount.end && !after) after = year.first;
    }
    return before ? before : after;
}

/// "Budget 2010: 779 000 kronor": elsewhere the word is the title of a plan.
bool is_budget_of_year(const LabelHit& hit, Tokens tokens, std::size_t colon) {
    return hit.label == Label::budget_title && colon > hit.words && colon < tokens.size() &&
           tokens[colon - 1].text.ends_with(':');
}

/// "Parter: X och Y": elsewhere the word is the heading over members or organisations.
bool are_parties(const LabelHit& hit, Tokens tokens) {
    return (hit.label == Label::members || hit.label == Label::organisation_column) &&
           hit.words < tokens.size() && tokens[hit.words - 1].text.ends_with(':');
}

}  // namespace

std::optional<CardField> card_field(const TextLines& lines, std::size_t at,
                                    const Vocabulary& vocabulary) {
    const Tokens tokens = lines[at].tokens;
    const auto hit = label_at_start(tokens, vocabulary);
    if (!hit || lines[at].in_grid) return std::nullopt;
    const std::size_t words = hit->words;
    std::size_t colon = words;
    while (colon < tokens.size() && first_year(tokens.subspan(colon, 1), vocabulary)) ++colon;
    if (is_budget_of_year(*hit, tokens, colon)) return CardField{Label::financing, at, words};
    if (are_parties(*hit, tokens)) return CardField{Label::partners, at, words};
    if (!within_initiative(hit->label)) return std::nullopt;
    const bool named = tokens[colon - 1].text.ends_with(':') || colon == tokens.size() ||
                       tokens[words].wide_gap || (colon > words && hit->label == Label::financing);
    if (!named) return std::nullopt;
    return CardField{hit->label, at, hit->label == Label::financing ? words : colon};
}

std::vector<CardField> card_fields(const TextLines& lines, std::size_t begin, std::size_t end,
                                   const Vocabulary& vocabulary) {
    std::vector<CardField> fields;
    for (std::size_t i = begin; i < end; ++i)
        if (const auto field = card_field(lines, i, vocabulary)) fields.push_back(*field);
    return fields;
}

std::vector<YearAmount> yearly_amounts(Tokens tokens, std::optional<int> year, bool bare_numbers,
                                       const Vocabulary& vocabulary) {
    const auto years = find_years(tokens, vocabulary);
    std::vector<YearAmount> amounts;
    for (const Found& found : amounts_in(tokens, bare_numbers, vocabulary)) {
        const auto own = year_for(found, years);
        if (!found.amount || !(own || year)) continue;
        const Tokens words = tokens.subspan(found.begin, found.end - found.begin);
        amounts.push_back({own ? *own : *year, *found.amount, ink_of(words)});
    }
    return amounts;
}

std::size_t fill_from_fields(Initiative& initiative, const TextLines& lines,
                             const std::vector<CardField>& fields, std::size_t end,
                             std::optional<int> year, const Vocabulary& vocabulary,
                             std::set<WordId>& used) {
    const auto append = [](auto& list, auto more) {
        std::move(more.begin(), more.end(), std::back_inserter(list));
    };
    std::size_t card_end = end;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const CardField& field = fields[i];
        const std::size_t field_end = i + 1 < fields.size() ? fields[i + 1].line : end;
        const auto value = field_value(lines, field, field_end, vocabulary);
        if (field.label == Label::owner) {
            append(initiative.owner, listed_organisations(value, vocabulary));
        } else if (field.label == Label::partners) {
            append(initiative.partners, listed_organisations(value, vocabulary));
        } else if (field.label == Label::financing) {
            auto amounts = yearly_amounts(value, year, true, vocabulary);
            for (const YearAmount& amount : amounts)
                used.insert(amount.ink.begin(), amount.ink.end());
            append(initiative.financing, std::move(amounts));
        } else if (field.label == Label::goals || field.label == Label::initiative_goals) {
            FieldGoals found = field_goals(lines, field.line, field_end, field.words, vocabulary);
            append(initiative.goals, std::move(found.goals));
            if (i + 1 == fields.size()) card_end = found.end;
        }
    }
    return card_end;
}

}  // namespace planscribe::extract
