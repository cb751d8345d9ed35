#include "extract/decision.h"

#include <algorithm>

#include "base/text.h"
#include "extract/dates.h"
#include "extract/organisations.h"
#include "extract/sections.h"
#include "extract/sentences.h"
#include "extract/signatures.h"

namespace planscribe::extract {
namespace {

constexpr std::size_t most_place_words = 3;

struct Candidate {
    std::string date;
    std::optional<std::string> place;
};

bool is_day(const DateMention& date) {
    return date.iso.size() == 10;
}

/// "Älvbyn 2020-11-20", "Älvbyn den 20 november 2020", nothing else on the line.
std::optional<Candidate> place_and_date(const TextLines& lines, std::size_t at,
                                        const Vocabulary& vocabulary) {
    const Tokens tokens = lines[at].tokens;
    const auto dates = find_dates(tokens, vocabulary);
    if (lines[at].in_grid || dates.size() != 1 || !is_day(dates.front())) return std::nullopt;
    if (dates.front().end != tokens.size()) return std::nullopt;
    Tokens place = tokens.first(dates.front().begin);
    if (!place.empty() && core(place.back().text) == "den") place = place.first(place.size() - 1);
    if (place.empty() || place.size() > most_place_words) return std::nullopt;
    if (place.front().text.ends_with(':') || label_at_start(place, vocabulary)) return std::nullopt;
    for (const Token& word : place)
        if (!starts_upper(core(word.text)) || has_digit(word.text)) return std::nullopt;
    if (find_cue(place, Cue::decided, vocabulary)) return std::nullopt;
    if (cue_at_start(place, Cue::stamp, vocabulary) > 0) return std::nullopt;
    const auto known = place_of(place, vocabulary);
    const std::string printed(core(text_of(place)));
    return Candidate{dates.front().iso, known ? *known : printed};
}

/// "i Älvbyn" right before a date, or before "den" and the date.
std::optional<std::string> place_before(Tokens tokens, const Vocabulary& vocabulary) {
    if (!tokens.empty() && core(tokens.back().text) == "den")
        tokens = tokens.first(tokens.size() - 1);
    for (std::size_t words = 1; words <= most_place_words && words < tokens.size(); ++words) {
        const Tokens place = tokens.last(words);
        if (!starts_upper(core(place.front().text)) || has_digit(place.front().text)) break;
        if (tokens[tokens.size() - words - 1].text != "i") continue;
        const auto known = place_of(place, vocabulary);
        return known ? *known : std::string(core(text_of(place)));
    }
    return std::nullopt;
}

/// "senast den 28 oktober 2023": a day to come.
bool is_deadline(Tokens before, const Vocabulary& vocabulary) {
    if (!before.empty() && core(before.back().text) == "den")
        before = before.first(before.size() - 1);
    return !before.empty() && cue_at_start(before.last(1), Cue::deadline, vocabulary) > 0;
}

/// The date behind the word that says "decided", in a sentence about the plan.
std::optional<Candidate> date_in(Tokens sentence, const Vocabulary& vocabulary) {
    const auto decided = find_cue(sentence, Cue::decided, vocabulary);
    if (!decided || !find_cue(sentence, Cue::decided_thing, vocabulary)) return std::nullopt;
    std::optional<Candidate> last;
    for (const DateMention& date : find_dates(sentence, vocabulary))
        if (is_day(date) && date.begin > *decided &&
            !is_deadline(sentence.first(date.begin), vocabulary))
            last = Candidate{date.iso, place_before(sentence.first(date.begin), vocabulary)};
    return last;
}

std::optional<Candidate> decided_in_prose(const TextLines& lines, const Vocabulary& vocabulary) {
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (is_heading(lines, i, vocabulary))
            if (auto found = date_in(lines[i].tokens, vocabulary)) return found;
    for (const Sentence& sentence : find_sentences(lines, vocabulary))
        if (auto found = date_in(sentence.tokens, vocabulary)) return found;
    return std::nullopt;
}

std::optional<std::size_t> signature_heading(const TextLines& lines, const Vocabulary& vocabulary) {
    for (std::size_t i = lines.size(); i > 0; --i) {
        const auto label = label_of(without_number(lines[i - 1].tokens), vocabulary);
        if (label == Label::signatures) return i;
    }
    return std::nullopt;
}

}  // namespace

Decision read_decision(const TextLines& lines, const Vocabulary& vocabulary) {
    Decision decision;
    std::optional<Candidate> signed_at;
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (auto candidate = place_and_date(lines, i, vocabulary)) {
            auto signatories = read_signatures(lines, i + 1, vocabulary);
            if (signed_at && signatories.empty()) continue;
            signed_at = std::move(candidate);
            decision.signatories = std::move(signatories);
        }
    if (decision.signatories.empty())
        if (const auto heading = signature_heading(lines, vocabulary))
            decision.signatories = read_signatures(lines, *heading, vocabulary);
    const auto decided = signed_at ? signed_at : decided_in_prose(lines, vocabulary);
    if (decided) {
        decision.place = decided->place;
        decision.date = decided->date;
    }
    return decision;
}

}  // namespace planscribe::extract
