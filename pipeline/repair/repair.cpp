#include "repair/repair.h"

#include <algorithm>

#include "base/text.h"
#include "repair/brackets.h"
#include "repair/casing.h"
#include "repair/confusions.h"
#include "repair/document_names.h"
#include "repair/document_profile.h"
#include "repair/judge.h"
#include "repair/lexicon.h"
#include "repair/marks.h"
#include "repair/numbers.h"
#include "repair/passage.h"
#include "repair/seams.h"
#include "repair/token.h"

namespace planscribe::repair {
namespace {

constexpr int most_rounds = 3;  ///< of learning from the document

std::vector<Ruling> rulings_of(const Decisions& decisions, const Confusions& confusions) {
    std::vector<Ruling> rulings(confusions.all().size(), Ruling::none);
    for (const Confusion& confusion : confusions.all()) {
        const std::string rule = confusion.rule();
        if (std::ranges::count(decisions.accepted, rule) > 0)
            rulings[confusion.id] = Ruling::accepted;
        if (std::ranges::count(decisions.refused, rule) > 0)
            rulings[confusion.id] = Ruling::refused;
    }
    return rulings;
}

std::vector<Misreading> told(const DocumentProfile& profile, const Confusions& confusions) {
    std::vector<Misreading> seen;
    for (const Confusion& confusion : confusions.all())
        if (const int times = profile.times(confusion); times > 0)
            seen.push_back({confusion.rule(), times, profile.cost(confusion)});
    std::stable_sort(seen.begin(), seen.end(),
                     [](const Misreading& a, const Misreading& b) { return a.times > b.times; });
    return seen;
}

}  // namespace

struct Repairer::Tools {
    Tools(const std::filesystem::path& dictionaries, const Parts& chosen)
        : parts(chosen),
          lexicon(dictionaries, parts.lists ? Lists::all : Lists::none),
          confusions(dictionaries / "confusions.tsv"),
          marks(dictionaries / "marks.tsv"),
          numbers(dictionaries / "digit_lookalikes.tsv"),
          judge(lexicon, confusions, parts.language) {}

    Parts parts;
    Lexicon lexicon;
    Confusions confusions;
    Marks marks;
    Numbers numbers;
    Judge judge;
    std::vector<Misreading> seen;
};

Repairer::Repairer(const std::filesystem::path& dictionaries, const Parts& parts)
    : tools_(std::make_unique<Tools>(dictionaries, parts)) {}

Repairer::~Repairer() = default;

std::vector<Page> Repairer::repair(std::vector<Page> pages, const Decisions& decisions) {
    std::vector<Page> read;
    for (Page& page : pages)
        if (is_machine_read(page)) read.push_back(std::move(page));
    read = repair_read(std::move(read), decisions);
    auto next = read.begin();
    for (Page& page : pages)
        if (is_machine_read(page)) page = std::move(*next++);
    return pages;
}

std::vector<Page> Repairer::repair_read(std::vector<Page> pages, const Decisions& decisions) {
    if (tools_->parts.marks) {
        tools_->marks.mend(pages);
        mend_brackets(pages);
    }
    tools_->numbers.guess(pages);
    Passage passage(pages, tools_->confusions);
    const std::vector<Ruling> rulings = rulings_of(decisions, tools_->confusions);
    DocumentProfile profile(rulings);
    auto judged = tools_->judge.judge(passage.readings(), profile);
    for (int round = 1; round < most_rounds && tools_->parts.profile; ++round) {
        profile = tools_->judge.learn(judged, rulings);
        judged.clear();  // not twice at once
        judged = tools_->judge.judge(passage.readings(), profile);
    }
    tools_->seen = told(profile, tools_->confusions);
    if (tools_->parts.names) DocumentNames(judged, tools_->confusions, profile).mend(judged);
    if (tools_->parts.seams) mend_seams(passage, judged, tools_->judge, profile);
    for (const Judged& one : judged)
        if (one.mended) passage.apply(*one.reading, *one.mended, profile, one.certainty);
    return pages;
}

const std::vector<Misreading>& Repairer::profile() const {
    return tools_->seen;
}

bool Repairer::knows(std::string_view word) const {
    const std::vector<Piece> pieces = cut(word, tools_->confusions);
    const auto is_word = [](const Piece& piece) { return piece.word; };
    const auto found = std::find_if(pieces.begin(), pieces.end(), is_word);
    return std::count_if(pieces.begin(), pieces.end(), is_word) == 1 &&
           tools_->lexicon.look_up(lower(found->text), shape_of(found->text)).has_value();
}

Page Repairer::repair(Page page) {
    std::vector<Page> pages;
    pages.push_back(std::move(page));
    return std::move(repair(std::move(pages)).front());
}

}  // namespace planscribe::repair
