#include "budget/identities.h"

#include <algorithm>
#include <string_view>

#include "budget/known.h"
#include "budget/sums.h"
#include "budget/told.h"

namespace planscribe::budget {
namespace {

std::string_view name_of(Law law) {
    switch (law) {
        case Law::sum:
            return "sum";
        case Law::result:
            return "result";
        case Law::balance:
            return "balance";
        case Law::equity:
            return "equity";
        case Law::roll_forward:
            return "equity_roll_forward";
        case Law::equity_use:
            return "equity_use";
    }
    return "";
}

Place place_of(const Sheet& sheet, int row, int column) {
    const SheetRow& here = sheet.rows[static_cast<std::size_t>(row)];
    return {here.table, here.row, column};
}

Identity identity_of(const Sheet& sheet, const Relation& relation, int column) {
    Identity identity;
    identity.law = relation.law;
    identity.total = place_of(sheet, relation.total, column);
    for (const Term& term : relation.terms)
        identity.terms.push_back({place_of(sheet, term.row, column), term.sign});
    identity.grain = sheet.grain;
    identity.half_steps = sheet.half_steps;
    identity.firm = relation.firm;
    identity.believed = relation.believed;
    identity.opposite = relation.opposite;
    return identity;
}

bool same_rows(const Relation& a, const Relation& b) {
    const auto rows = [](const Relation& relation) {
        std::vector<int> all{relation.total};
        for (const Term& term : relation.terms) all.push_back(term.row);
        std::ranges::sort(all);
        return all;
    };
    return rows(a) == rows(b);
}

int holds(const Sheet& sheet, const Relation& relation) {
    int columns = 0;
    for (int column = 0; column < sheet.columns; ++column) {
        const Fit fit = weigh(equation_of(sheet, relation.total, relation.terms, column)).fit;
        if (fit == Fit::exact || fit == Fit::rounded) ++columns;
    }
    return columns;
}

/// What the field knows of a row goes before a sum that was found for it, unless more columns
/// speak for the sum.
void add_known(std::vector<Relation>& relations, const Sheet& sheet, Relation known) {
    const auto other = std::ranges::find_if(relations, [&](const Relation& found) {
        const bool rival = known.law == Law::equity && found.total == known.total;
        return rival || same_rows(known, found);
    });
    if (other == relations.end())
        relations.push_back(std::move(known));
    else if (known.law == Law::equity && holds(sheet, known) >= holds(sheet, *other))
        *other = std::move(known);
}

std::vector<Relation> relations_of(const Plan& plan, const Sheet& sheet) {
    std::vector<Relation> relations = told_relations(plan, sheet);
    if (relations.empty()) relations = find_sums(sheet);
    for (Relation& known : known_relations(sheet)) add_known(relations, sheet, std::move(known));
    return relations;
}

/// Use of equity speaks only of columns with a negative result, and of amounts of its own.
bool speaks(const Plan& plan, const Identity& identity) {
    if (identity.law != Law::equity_use) return true;
    const Equation equation = equation_of(plan, identity);
    return equation.total.ore > 0 && equation.terms.front().reading.ore < 0;
}

void add(std::vector<Identity>& identities, const Plan& plan, Identity identity, int relation) {
    const Row& row = plan.tables[static_cast<std::size_t>(identity.total.table)]
                         .rows[static_cast<std::size_t>(identity.total.row)];
    identity.name = name_of(identity.law);
    if (!row.label.empty()) identity.name += ": " + row.label;
    identity.relation = relation;
    if (speaks(plan, identity)) identities.push_back(std::move(identity));
}

}  // namespace

std::vector<Identity> find_identities(const Plan& plan) {
    std::vector<Identity> identities;
    int number = 0;
    for (const Sheet& sheet : sheets_of(plan)) {
        if (sheet.rows.empty()) continue;
        for (const Relation& relation : relations_of(plan, sheet)) {
            for (int column = 0; column < sheet.columns; ++column)
                if (sheet.known[static_cast<std::size_t>(column)])
                    add(identities, plan, identity_of(sheet, relation, column), number);
            ++number;
        }
        for (Identity& identity : roll_forward(plan, sheet))
            add(identities, plan, std::move(identity), number++);
    }
    std::ranges::stable_sort(identities, {}, &Identity::total);
    return identities;
}

std::vector<PlacedTerm> cells_of(const Identity& identity) {
    std::vector<PlacedTerm> cells{{identity.total, -1}};
    cells.insert(cells.end(), identity.terms.begin(), identity.terms.end());
    return cells;
}

Place place_of(const Identity& identity, const Fix& fix) {
    return fix.member < 0 ? identity.total
                          : identity.terms[static_cast<std::size_t>(fix.member)].place;
}

const std::optional<Cell>& cell_at(const Plan& plan, Place place) {
    static const std::optional<Cell> blank;
    const auto& cells = plan.tables[static_cast<std::size_t>(place.table)]
                            .rows[static_cast<std::size_t>(place.row)]
                            .cells;
    const auto column = static_cast<std::size_t>(place.column);
    return column < cells.size() ? cells[column] : blank;
}

Equation equation_of(const Plan& plan, const Identity& identity) {
    Equation equation;
    equation.grain = identity.grain;
    equation.half_steps = identity.half_steps;
    equation.total = reading_of(cell_at(plan, identity.total));
    for (const PlacedTerm& term : identity.terms)
        equation.terms.push_back({reading_of(cell_at(plan, term.place)), term.sign});
    return equation;
}

bool is_misprinted(const Plan& plan, const Identity& identity) {
    return std::ranges::any_of(cells_of(identity), [&](const PlacedTerm& term) {
        const auto& cell = cell_at(plan, term.place);
        return cell && cell->misprint;
    });
}

}  // namespace planscribe::budget
