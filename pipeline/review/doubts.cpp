#include "review/doubts.h"

#include <algorithm>
#include <cmath>

#include "base/wide.h"
#include "budget/reach.h"
#include "review/answers.h"
#include "review/signs.h"
#include "review/trial.h"

namespace planscribe::review {
namespace {

using budget::Fit;
using budget::Identity;
using budget::Place;
using budget::PlacedTerm;

/// What a sum that does not hold costs a candidate, and what a number costs that no ink asks for;
/// thousandths of a nat.
constexpr int broken_sum = 3'000, only_by_sum = 6'500;
/// The same where one digit more, less or other would make it so.
constexpr int a_slip_away = 2'800;
constexpr std::size_t most_terms = 7;

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

/// What speaks against a candidate: its ink, and the sums that break.
int weight_against(const Candidate& candidate) {
    const auto broken = static_cast<int>(candidate.sums.size()) - candidate.holding();
    return candidate.cost + broken_sum * broken;
}

class Asking {
public:
    Asking(const Document& answered, const Document& proved, const Learned& learned,
           const Earlier* earlier)
        : document_(proved),
          plan_(proved.plan),
          identities_(budget::find_identities(proved.plan)),
          trial_(answered, proved),
          learned_(learned),
          earlier_(earlier) {}

    std::vector<Doubt> run() {
        std::vector<Doubt> doubts;
        for (int t = 0; t < std::ssize(plan_.tables); ++t) {
            if (earlier_ && !trial_.hangs_together_with(t, earlier_->changed)) {
                std::ranges::copy_if(earlier_->doubts, std::back_inserter(doubts),
                                     [&](const Doubt& doubt) { return doubt.place.table == t; });
                continue;
            }
            const auto first = static_cast<std::ptrdiff_t>(doubts.size());
            add_table(t, doubts);
            std::stable_sort(
                doubts.begin() + first, doubts.end(),
                [](const Doubt& a, const Doubt& b) { return expected(a) > expected(b); });
        }
        return doubts;
    }

private:
    void add_table(int t, std::vector<Doubt>& doubts) {
        const Table& table = plan_.tables[at(t)];
        for (int r = 0; r < std::ssize(table.rows); ++r)
            for (int c = 0; c < std::ssize(table.columns); ++c)
                if (const auto& cell = table.rows[at(r)].cells[at(c)];
                    cell && cell->status == CellStatus::doubtful && !cell->ink.empty())
                    doubts.push_back(doubt({t, r, c}, *cell));
    }

    Doubt doubt(Place place, const Cell& cell) {
        std::vector<const Identity*> here;
        for (const Identity& identity : identities_)
            if (identity.believed && !budget::is_misprinted(plan_, identity) &&
                std::ranges::count(budget::cells_of(identity), place, &PlacedTerm::place) > 0)
                here.push_back(&identity);
        Doubt doubt{place, numbers(place, cell, here)};
        for (Candidate& candidate : doubt.candidates) candidate.sums = sums(place, candidate, here);
        std::ranges::stable_sort(doubt.candidates, {}, weight_against);
        if (doubt.candidates.size() > most_candidates) doubt.candidates.resize(most_candidates);
        for (std::size_t i = 0; i < std::min(most_tried, doubt.candidates.size()); ++i)
            doubt.candidates[i].settles = trial_.settles(place, doubt.candidates[i].amount);
        return doubt;
    }

    std::vector<Candidate> numbers(Place place, const Cell& cell,
                                   const std::vector<const Identity*>& here) const {
        std::vector<Candidate> found;
        const auto add = [&](Amount amount, Candidate::From from, int cost) {
            const auto same = std::ranges::find(found, amount, &Candidate::amount);
            if (same == found.end())
                found.push_back({amount, from, cost, {}, 0});
            else
                same->cost = std::min(same->cost, cost);
        };
        if (cell.amount && !cell.computed) add(*cell.amount, Candidate::From::reading, 0);
        const std::string raw = raw_text(document_.pages, cell.ink);
        const auto unit = plan_.tables[at(place.table)].unit;
        for (const Rival& rival : cell.rivals)
            if (rival.cost <= hardly_possible)
                add(rival.amount, Candidate::From::rival,
                    rival.cost - learned_.discount(raw, printed(rival.amount, unit)));
        if (!found.empty() && found.front().amount.ore != 0)
            add(-found.front().amount, Candidate::From::sign,
                found.front().cost + cost_of_other_sign(document_, place));
        for (const Identity* identity : here)
            if (const auto asked = asked_for(place, *identity)) {
                const bool slip = cell.amount && budget::within_reach(cell.amount->ore, asked->ore,
                                                                      identity->grain);
                add(*asked, Candidate::From::sum, slip ? a_slip_away : only_by_sum);
            }
        if (cell.amount) add(*cell.amount, Candidate::From::sum, only_by_sum);
        return found;
    }

    /// What an identity asks for in a cell, all else as it stands.
    std::optional<Amount> asked_for(Place place, const Identity& identity) const {
        Wide rest = 0;
        int sign = 0;
        for (const PlacedTerm& term : budget::cells_of(identity)) {
            const auto& cell = budget::cell_at(plan_, term.place);
            if (term.place == place)
                sign = term.sign;
            else if (cell && !cell->amount)
                return std::nullopt;
            else if (cell)
                rest += Wide{term.sign} * cell->amount->ore;
        }
        const Wide asked = -rest * sign;
        if (asked % identity.grain != 0 || budget::magnitude(asked) > budget::largest_amount)
            return std::nullopt;
        return Amount{static_cast<std::int64_t>(asked)};
    }

    std::vector<SumSaid> sums(Place place, const Candidate& candidate,
                              const std::vector<const Identity*>& here) const {
        std::vector<SumSaid> said;
        for (const Identity* identity : here)
            if (auto sum = this->sum(place, candidate.amount, *identity))
                said.push_back(std::move(*sum));
        return said;
    }

    std::optional<SumSaid> sum(Place place, Amount amount, const Identity& identity) const {
        budget::Equation equation = budget::equation_of(plan_, identity);
        const auto put = [&](Place here, budget::Reading& reading) {
            if (here != place) return;
            reading.kind = budget::Reading::Kind::number;
            reading.ore = amount.ore;
        };
        put(identity.total, equation.total);
        for (std::size_t i = 0; i < identity.terms.size(); ++i)
            put(identity.terms[i].place, equation.terms[i].reading);
        const budget::Weighing weighing = budget::weigh(equation);
        if (weighing.fit == Fit::untestable) return std::nullopt;
        const Table& table = plan_.tables[at(identity.total.table)];
        SumSaid said;
        said.label = table.rows[at(identity.total.row)].label;
        said.column = table.columns[at(identity.total.column)].label;
        said.terms = terms(equation, table.unit);
        said.given = printed(budget::narrow(weighing.given), table.unit);
        said.total = printed({equation.total.ore}, table.unit);
        said.holds = weighing.fit == Fit::exact || weighing.fit == Fit::trivial;
        return said;
    }

    static std::vector<std::string> terms(const budget::Equation& equation,
                                          std::optional<Unit> unit) {
        std::vector<std::string> texts;
        for (const budget::Member& term : equation.terms) {
            if (term.reading.kind != budget::Reading::Kind::number) continue;
            const Amount amount{term.sign * term.reading.ore};
            const std::string text = printed(magnitude(amount), unit);
            texts.push_back((amount.ore < 0 ? "\u2212 " : texts.empty() ? "" : "+ ") + text);
        }
        if (texts.size() > most_terms) {
            texts.erase(texts.begin() + 3, texts.end() - 2);
            texts.insert(texts.begin() + 3, "+ …");
        }
        return texts;
    }

    const Document& document_;
    const Plan& plan_;
    std::vector<Identity> identities_;
    Trial trial_;
    const Learned& learned_;
    const Earlier* earlier_;
};

std::string sums_sv(std::ptrdiff_t count) {
    return count == 0 ? "ingen" : count == 1 ? "en" : std::to_string(count);
}

std::string sums_en(std::ptrdiff_t count) {
    return count == 0 ? "none" : count == 1 ? "one" : std::to_string(count);
}

}  // namespace

int Candidate::holding() const {
    return static_cast<int>(std::ranges::count(sums, true, &SumSaid::holds));
}

double expected(const Doubt& doubt) {
    double all = 0, ended = 0;
    for (const Candidate& candidate : doubt.candidates) {
        const double likely = std::exp(-weight_against(candidate) / 1'000.0);
        all += likely;
        ended += likely * candidate.settles;
    }
    return all > 0 ? ended / all : 0;
}

std::vector<Doubt> doubts_of(const Document& answered, const Document& proved,
                             const Learned& learned, const Earlier* earlier) {
    return Asking(answered, proved, learned, earlier).run();
}

Message words_of(const Doubt& doubt, std::optional<Unit> unit) {
    const bool any = std::ranges::any_of(
        doubt.candidates, [](const Candidate& candidate) { return !candidate.sums.empty(); });
    if (!any)
        return {"Ingen summa säger något om talet. Jämför med bilden.",
                "No sum says anything of this number. Compare it with the picture."};
    Message words;
    for (std::size_t i = 0; i < std::min(doubt.candidates.size(), std::size_t{3}); ++i) {
        const Candidate& candidate = doubt.candidates[i];
        const std::string number = printed(candidate.amount, unit);
        const auto count = candidate.holding();
        if (i == 0) {
            words.swedish =
                "Med " + number + " stämmer " + sums_sv(count) + (count > 1 ? " summor" : " summa");
            words.english =
                "With " + number +
                (count == 0 ? " no sum holds"
                            : " " + sums_en(count) + (count == 1 ? " sum holds" : " sums hold"));
        } else {
            words.swedish += ", med " + number + " " + sums_sv(count);
            words.english += ", with " + number + " " + sums_en(count);
        }
    }
    words.swedish += ".";
    words.english += ".";
    return words;
}

}  // namespace planscribe::review
