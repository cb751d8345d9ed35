#include <algorithm>

#include "base/text.h"
#include "rules/book.h"

namespace planscribe::rules {
namespace {

constexpr int regions_since = 2020;
constexpr std::string_view consultation = "samrad";  ///< "samråd", folded as the words are

bool negates(const std::string& word) {
    return word == "inte" || word == "ej" || word == "aldrig";
}

/// The words of a line, folded, with the ink that each stands on.
std::vector<std::pair<std::string, WordId>> words_of(const Document& document, const Line& line) {
    std::vector<std::pair<std::string, WordId>> words;
    for (const WordId id : line.words) {
        const Word& word = document.pages[static_cast<std::size_t>(id.page)]
                               .words[static_cast<std::size_t>(id.word)];
        words.emplace_back(fold(strip_punctuation(word.text)), id);
    }
    return words;
}

/// "tidigare landstinget", folded: the old word for an old thing.
bool looks_back(const std::string& word) {
    return word == "tidigare" || word == "davarande" || word == "fore" || word == "f.d";
}

}  // namespace

void check_benefits(Findings& findings, const Document& document, const Book& book) {
    bool denied = false;
    for (const Line& line : document.layout.lines) {
        const auto words = words_of(document, line);
        const bool denied_before = denied;
        denied = std::ranges::any_of(words, [](const auto& word) { return negates(word.first); });
        if (denied || denied_before) continue;
        for (const auto& [word, id] : words)
            if (std::ranges::any_of(book.benefits, [&](const auto& b) { return alike(b, word); }))
                findings.push_back(book.finding(
                    "individual_benefits",
                    {"Texten nämner en förmån för enskilda, som ett förbund inte får besluta om.",
                     "The text names a benefit for individuals, on which an association may not "
                     "decide."},
                    {{id}}));
    }
}

void check_county_council(Findings& findings, const Document& document, const Book& book) {
    if (!document.plan.year || *document.plan.year < regions_since) return;
    std::vector<Ink> places;
    for (const Line& line : document.layout.lines) {
        const auto words = words_of(document, line);
        if (std::ranges::any_of(words, [](const auto& word) { return looks_back(word.first); }))
            continue;
        for (const auto& [word, id] : words)
            if (word.starts_with("landsting")) places.push_back({id});
    }
    if (places.empty()) return;
    findings.push_back(book.finding("county_council",
                                    {"Texten säger landsting; sedan 2020 heter det region.",
                                     "The text says county council (landsting); since 2020 it is "
                                     "called region."},
                                    std::move(places)));
}

void check_consultation(Findings& findings, const Document& document, const Book& book) {
    const Plan& plan = document.plan;
    if (plan.type != DocumentType::verksamhetsplan || plan.goals.empty()) return;
    for (const Line& line : document.layout.lines)
        for (const auto& [word, id] : words_of(document, line))
            if (word.find(consultation) != std::string::npos) return;
    findings.push_back(book.finding("consultation",
                                    {"Planen nämner inget samråd med medlemmarna.",
                                     "The plan does not mention consulting its members."},
                                    {}));
}

}  // namespace planscribe::rules
