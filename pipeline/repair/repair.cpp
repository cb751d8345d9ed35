#include "repair/repair.h"

#include <algorithm>
#include <limits>
#include <string>

#include "base/text.h"
#include "repair/confusions.h"
#include "repair/context.h"
#include "repair/document_profile.h"
#include "repair/lexicon.h"
#include "repair/mend.h"
#include "repair/passage.h"

namespace planscribe::repair {
namespace {

constexpr int margin_to_second = 1600;  ///< thousandths of a nat
constexpr int most_rounds = 3;          ///< of learning from the document

/// A reading with what was found for it.
struct Judged {
    const Reading* reading = nullptr;
    const Candidate* mended = nullptr;  ///< nothing: it stays
    Certainty certainty;
};

/// The cheapest of the options that are not the word of option `than`.
std::size_t best_other(const std::vector<Option>& options, const std::vector<int>& costs,
                       std::size_t than) {
    std::size_t best = 0;
    for (std::size_t i = 1; i < options.size(); ++i)
        if (costs[i] < costs[best] && options[i].candidate->word != options[than].candidate->word)
            best = i;
    return best;
}

/// The cheapest option, when it is a candidate that no other candidate comes near to. Keeping the
/// word bears its margin in its cost.
Judged choose(const Reading& reading, const std::vector<Option>& options,
              const std::vector<int>& costs) {
    const auto best =
        static_cast<std::size_t>(std::min_element(costs.begin(), costs.end()) - costs.begin());
    if (best == 0) return {&reading, nullptr, {}};
    const std::size_t second = best_other(options, costs, best);
    const int margin = costs[second] - costs[best];
    if (second != 0 && margin < margin_to_second) return {&reading, nullptr, {}};
    return {&reading,
            options[best].candidate,
            {margin, second == 0 ? reading.word : options[second].candidate->word}};
}

}  // namespace

struct Repairer::Tools {
    Tools(const std::filesystem::path& dictionaries, const Parts& chosen)
        : parts(chosen),
          lexicon(dictionaries, parts.lists ? Lists::all : Lists::none),
          confusions(dictionaries / "confusions.tsv"),
          mender(lexicon, confusions) {}

    void link(const Reading& reading, std::vector<const Reading*>& readings,
              std::vector<Link>& text) {
        std::vector<Option> options = mender.options(reading.word, reading.situation);
        const bool one_word = reading.apart.empty() || options.size() > 1 ||
                              mender.knows(reading.word, reading.situation);
        if (!one_word) {
            for (const Reading& half : reading.apart) link(half, readings, text);
            return;
        }
        readings.push_back(&reading);
        text.push_back(
            {parts.language ? reading.before : std::optional(unknown_word), std::move(options)});
    }

    /// Judges all readings by `profile`.
    std::vector<Judged> judge(const Passage& passage, const DocumentProfile& profile) {
        mender.adopt(profile);
        std::vector<const Reading*> readings;
        std::vector<Link> text;
        for (const Reading& reading : passage.readings()) link(reading, readings, text);
        if (!text.empty() && !text.front().before) text.front().before = sentence_start;
        const auto costs = costs_in_context(text, lexicon.swedish());
        std::vector<Judged> judged;
        for (std::size_t i = 0; i < text.size(); ++i)
            judged.push_back(choose(*readings[i], text[i].options, costs[i]));
        return judged;
    }

    DocumentProfile learn(const std::vector<Judged>& judged) const {
        DocumentProfile profile(confusions.all().size());
        std::string text;
        for (const Judged& one : judged) {
            one.mended != nullptr ? profile.note_mended(one.mended->edits) : profile.note_kept();
            text += (one.mended != nullptr ? one.mended->word : lower(one.reading->word)) + " ";
        }
        profile.settle(confusions, text);
        return profile;
    }

    Parts parts;
    Lexicon lexicon;
    Confusions confusions;
    Mender mender;
};

Repairer::Repairer(const std::filesystem::path& dictionaries, const Parts& parts)
    : tools_(std::make_unique<Tools>(dictionaries, parts)) {}

Repairer::~Repairer() = default;

std::vector<Page> Repairer::repair(std::vector<Page> pages) {
    Passage passage(pages, tools_->confusions);
    DocumentProfile profile(tools_->confusions.all().size());
    auto judged = tools_->judge(passage, profile);
    for (int round = 1; round < most_rounds && tools_->parts.profile; ++round) {
        profile = tools_->learn(judged);
        judged = tools_->judge(passage, profile);
    }
    for (const Judged& one : judged)
        if (one.mended != nullptr)
            passage.apply(*one.reading, one.mended->edits, profile, one.certainty);
    return pages;
}

Page Repairer::repair(Page page) {
    std::vector<Page> pages;
    pages.push_back(std::move(page));
    return std::move(repair(std::move(pages)).front());
}

}  // namespace planscribe::repair
