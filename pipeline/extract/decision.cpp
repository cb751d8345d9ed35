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
    std::size_t line = 0;
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
    const auto known = place_of(place, vocabulary);
    const std::string printed(core(text_of(place)));
    return Candidate{dates.front().iso, known ? *known : printed, at};
}

/// The date nearest behind the word that says "decided", in a sentence about the plan.
std::optional<std::string> date_in(Tokens sentence, const Vocabulary& vocabulary) {
    const auto decided = find_cue(sentence, Cue::decided, vocabulary);
    if (!decided || !find_cue(sentence, Cue::decided_thing, vocabulary)) return std::nullopt;
    std::optional<std::string> last;
    for (const DateMention& date : find_dates(sentence, vocabulary))
        if (is_day(date) && date.begin > *decided) last = date.iso;
    return last;
}

std::optional<std::string> decided_in_prose(const TextLines& lines, const Vocabulary& vocabulary) {
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (is_heading(lines, i, vocabulary))
            if (const auto date = date_in(lines[i].tokens, vocabulary)) return date;
    for (const Sentence& sentence : find_sentences(lines, vocabulary))
        if (const auto date = date_in(sentence.tokens, vocabulary)) return date;
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
    decision.date = decided_in_prose(lines, vocabulary);
    if (signed_at) {
        decision.place = signed_at->place;
        decision.date = signed_at->date;
    }
    return decision;
}

}  // namespace planscribe::extract
