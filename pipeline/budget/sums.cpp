#include "budget/sums.h"

#include <algorithm>
#include <map>
#include <optional>

#include "budget/choice.h"
#include "budget/groups.h"

namespace planscribe::budget {
namespace {

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

/// What an earlier look at the sheet has taught.
struct Lessons {
    std::map<int, Relation> groups;  ///< by their total
    std::vector<bool> children;      ///< rows that stand in a group
    std::vector<bool> suspects;      ///< rows that may be sums without saying so
};

bool holds(const Sheet& sheet, const Relation& relation, int column) {
    const Fit fit = weigh(equation_of(sheet, relation.total, relation.terms, column)).fit;
    return fit == Fit::exact || fit == Fit::rounded;
}

/// Goes down a sheet once; every total takes the rows that it covers.
class Descent {
public:
    Descent(Sheet sheet, const Lessons& lessons)
        : sheet_(std::move(sheet)),
          lessons_(lessons),
          climb_{sheet_, {}, std::vector<bool>(sheet_.rows.size())} {}

    std::vector<Relation> run() {
        for (int row = 0; row < std::ssize(sheet_.rows); ++row)
            if (!lessons_.children[at(row)]) visit(row);
        return std::move(relations_);
    }

private:
    void visit(int row) {
        const SheetRow& here = sheet_.rows[at(row)];
        const bool result = here.side == Side::result && !sheet_.balance;
        const auto group = lessons_.groups.find(row);
        if (group != lessons_.groups.end())
            relations_.push_back(group->second);
        else if (result)
            take(row, result_above(row));
        else if (here.kind == RowKind::sum)
            take(row, sum_above(row));
        else if (lessons_.suspects[at(row)] && !is_leaf(here.account))
            take(row, reveal(climb_, row));
        const bool labelled = result || here.kind == RowKind::sum;
        if (labelled || group != lessons_.groups.end()) climb_.total[at(row)] = true;
        climb_.open.push_back(row);
    }

    std::optional<Relation> sum_above(int row) const {
        auto plain = choose(climb_, row, false);
        if (plain && holds_somewhere(*plain)) return plain;
        const bool unnamed = sheet_.rows[at(row)].side == Side::unknown;
        if (!unnamed) return plain;
        const auto result = choose(climb_, row, true);
        return result && has_two_sides(*result) && holds_somewhere(*result) ? result : plain;
    }

    bool has_two_sides(const Relation& relation) const {
        const auto has = [&](Side side) {
            return std::ranges::any_of(relation.terms, [&](const Term& term) {
                return sheet_.rows[at(term.row)].side == side;
            });
        };
        return has(Side::result) || (has(Side::income) && has(Side::cost));
    }

    /// Use of equity is no income: it enters a result only where nothing else holds.
    std::optional<Relation> result_above(int row) const {
        Climb without = climb_;
        std::erase_if(without.open, [&](int other) {
            const Side side = sheet_.rows[at(other)].side;
            return side == Side::use || side == Side::asset || side == Side::equity;
        });
        auto usual = choose(without, row, true);
        if (without.open.size() == climb_.open.size() || (usual && holds_somewhere(*usual)))
            return usual;
        const auto with = choose(climb_, row, true);
        return with && holds_somewhere(*with) ? with : usual;
    }

    bool holds_somewhere(const Relation& relation) const {
        for (int column = 0; column < sheet_.columns; ++column)
            if (holds(sheet_, relation, column)) return true;
        return false;
    }

    void take(int row, std::optional<Relation> relation) {
        if (!relation) return;
        climb_.total[at(row)] = true;
        adopt_side(sheet_.rows[at(row)], relation->terms);
        const auto taken = [&](int other) {
            return std::ranges::binary_search(relation->terms, other, {}, &Term::row);
        };
        std::erase_if(climb_.open, taken);
        relations_.push_back(std::move(*relation));
    }

    /// The sum of costs is a cost.
    void adopt_side(SheetRow& total, const std::vector<Term>& terms) {
        if (total.side != Side::unknown) return;
        const Side side = sheet_.rows[at(terms.front().row)].side;
        const bool same = std::ranges::all_of(
            terms, [&](const Term& term) { return sheet_.rows[at(term.row)].side == side; });
        const bool net = std::ranges::any_of(
            terms, [&](const Term& term) { return opposed(side, sheet_.rows[at(term.row)].side); });
        if (same) total.side = side;
        if (net) total.side = Side::result;
    }

    Sheet sheet_;
    const Lessons& lessons_;
    Climb climb_;
    std::vector<Relation> relations_;
};

struct Score {
    int holds = 0;
    int fails = 0;
};

Score score(const Sheet& sheet, const std::vector<Relation>& relations) {
    Score score;
    for (const Relation& relation : relations) {
        for (int column = 0; column < sheet.columns; ++column) {
            const Equation equation = equation_of(sheet, relation.total, relation.terms, column);
            score.holds += holds(sheet, relation, column);
            score.fails += weigh(equation).fit == Fit::off && !is_likely_misread(equation);
        }
    }
    return score;
}

/// A sum that holds outweighs half a sum that does not: a misread total fails wherever it stands.
bool costs_too_much(const Score& before, const Score& now) {
    return 2 * (now.fails - before.fails) > now.holds - before.holds;
}

std::vector<bool> settled_rows(const Sheet& sheet, const std::vector<Relation>& relations) {
    std::vector<bool> settled(sheet.rows.size());
    for (const Relation& relation : relations) {
        bool any = false;
        for (int column = 0; column < sheet.columns; ++column)
            any = any || holds(sheet, relation, column);
        if (!any) continue;
        settled[at(relation.total)] = true;
        for (const Term& term : relation.terms) settled[at(term.row)] = true;
    }
    return settled;
}

/// A second look, by what a first one taught.
std::vector<Relation> look_again(const Sheet& sheet, const std::vector<bool>& settled) {
    Lessons lessons{{}, std::vector<bool>(sheet.rows.size()), settled};
    lessons.suspects.flip();
    for (Relation& group : find_groups(sheet, settled)) {
        for (const Term& term : group.terms) lessons.children[at(term.row)] = true;
        lessons.groups.emplace(group.total, std::move(group));
    }
    return Descent(sheet, lessons).run();
}

}  // namespace

std::vector<Relation> find_sums(const Sheet& sheet) {
    const std::vector<bool> none(sheet.rows.size());
    auto best = Descent(sheet, {{}, none, none}).run();
    Score most = score(sheet, best);
    // a total may have taken the rows of a group and left the row that carries their sum
    for (const std::vector<bool>& settled : {settled_rows(sheet, best), none}) {
        auto taught = look_again(sheet, settled);
        const Score now = score(sheet, taught);
        if (now.holds < most.holds || costs_too_much(most, now)) continue;
        best = std::move(taught);
        most = now;
        if (most.fails == 0) break;
    }
    return best;
}

}  // namespace planscribe::budget
