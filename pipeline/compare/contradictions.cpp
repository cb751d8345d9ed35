#include "compare/contradictions.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "compare/same_amount.h"
#include "compare/wording.h"
#include "store/entries.h"

namespace planscribe::compare {
namespace {

/// What a document tells, by what it is of.
struct Telling {
    const Figure* figure = nullptr;
    int document = 0;
    int told_in = 0;
    DocumentType type = DocumentType::verksamhetsplan;
};

using Key = std::tuple<std::string, std::string, int, Stage>;  ///< account, label, year, stage
using Tellings = std::map<Key, std::vector<Telling>>;

bool may_change(Stage stage) {
    return stage == Stage::forecast || stage == Stage::plan;
}

Tellings tellings_of(const Panel& panel, const Association& association) {
    Tellings all;
    for (const int document : association.documents) {
        const facts::Facts& facts = panel.document(document).facts;
        for (const Figure& figure : facts.figures) {
            if (may_change(figure.stage) || figure.account == facts::unnamed_rows) continue;
            all[{figure.account, figure.label, figure.year, figure.stage}].push_back(
                {&figure, document, *facts.year, facts.type});
        }
    }
    return all;
}

class Finder {
public:
    Finder(const Panel& panel, int association) : panel_(panel), association_(association) {}

    std::vector<Contradiction> find() {
        const Tellings all = tellings_of(panel_, panel_.association(association_));
        for (const auto& [key, told] : all)
            for (std::size_t i = 1; i < told.size(); ++i) compare(told[i - 1], told[i]);
        for (const auto& [key, told] : all) {
            const auto& [account, label, year, stage] = key;
            if (account != "2090") continue;
            if (const auto next = all.find({"2010", label, year + 1, stage}); next != all.end())
                roll(told.back(), next->second.front());
            if (stage != Stage::outcome) continue;
            if (const auto plan = all.find({"2010", label, year + 1, Stage::budget});
                plan != all.end())
                roll(told.back(), plan->second.front());
        }
        return std::move(found_);
    }

private:
    void compare(const Telling& one, const Telling& other) {
        const bool versions = one.told_in == other.told_in && one.type == other.type;
        const Severity severity =
            one.figure->stage == Stage::outcome ? Severity::error : Severity::warning;
        check(versions ? "two_versions" : "last_year", severity, one, other);
    }

    void roll(const Telling& closing, const Telling& opening) {
        if (closing.document == opening.document) return;  // the budget engine has seen it
        const bool certain =
            closing.figure->stage == Stage::outcome && opening.figure->stage == Stage::outcome;
        check("roll_forward", certain ? Severity::error : Severity::note, closing, opening);
    }

    void check(const char* rule, Severity severity, const Telling& one, const Telling& other) {
        const SameAmount same = same_amount(*one.figure, *other.figure);
        if (same.fits) return;
        Contradiction& found = found_.emplace_back();
        found.rule = rule;
        found.association = association_;
        found.severity = severity;
        found.first = *one.figure;
        found.second = *other.figure;
        found.settled = same.settled;
        found.message = wording(found, name(one, other), name(other, one), panel_.chart());
    }

    /// The name of its file; with its id where the other has the same.
    std::string name(const Telling& telling, const Telling& other) const {
        const store::DocumentFacts& document = panel_.document(telling.document);
        if (document.file != panel_.document(other.document).file) return document.file;
        return document.file + " (" + store::short_id(document.sha256) + ")";
    }

    const Panel& panel_;
    int association_;
    std::vector<Contradiction> found_;
};

}  // namespace

std::vector<Contradiction> contradictions(const Panel& panel) {
    std::vector<Contradiction> all;
    for (std::size_t a = 0; a < panel.associations().size(); ++a) {
        auto own = Finder(panel, static_cast<int>(a)).find();
        std::ranges::stable_sort(own, {}, &Contradiction::rule);
        std::ranges::move(own, std::back_inserter(all));
    }
    return all;
}

}  // namespace planscribe::compare
