#include "author/faults.h"

#include <algorithm>

namespace planscribe::author {
namespace {

Finding finding(const std::string& rule, const std::string& swedish, const std::string& english) {
    Finding found;
    found.rule = rule;
    found.severity = Severity::error;
    found.cause = Cause::print;
    found.message = {swedish, english};
    return found;
}

Kronor kronor(const std::optional<Cell>& cell) {
    return cell && cell->amount ? cell->amount->ore / 100 : 0;
}

Kronor step_of(const Table& table) {
    return *table.unit == Unit::kr ? 1 : *table.unit == Unit::tkr ? 1000 : 100'000;
}

std::string one_line(const std::string& label) {
    std::string text = label;
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

/// In how many relations of its table a row stands.
int uses(const DraftTable& draft, int row, bool as_total) {
    int count = 0;
    for (const Relation& relation : draft.relations) {
        if (as_total) count += relation.total == row;
        if (!as_total)
            count += std::any_of(relation.terms.begin(), relation.terms.end(),
                                 [&](const auto& term) { return term.row == row; });
    }
    return count;
}

bool may_carry(const DraftTable& draft, int row, const std::string& rule) {
    const std::string& key = draft.keys[static_cast<std::size_t>(row)];
    const bool total_alone = uses(draft, row, true) == 1 && uses(draft, row, false) == 0;
    if (rule == "sum") {
        static const std::vector<std::string> told = {
            "state",   "region",  "municipality", "agency", "others",   "members",
            "measure", "opening", "result",       "income", "measures", "administration",
            "cash",    "claims",  "debts",        "lump"};
        const bool item = key != "sum" && std::find(told.begin(), told.end(), key) == told.end();
        return item && uses(draft, row, true) == 0 && uses(draft, row, false) == 1;
    }
    return key == rule && total_alone;
}

struct Spot {
    int table = 0, row = 0, column = 0;
};

/// Closing equity opens the next year: only that of the last column can be wrong alone.
bool stands_alone(const DraftTable& draft, std::size_t column, const std::string& rule) {
    return rule != "equity" ||
           draft.ledger_columns[column] ==
               *std::max_element(draft.ledger_columns.begin(), draft.ledger_columns.end());
}

std::vector<Spot> spots_for(const std::vector<DraftTable>& tables, const std::string& rule) {
    std::vector<Spot> spots;
    for (std::size_t t = 0; t < tables.size(); ++t) {
        const Table& table = tables[t].block.table;
        for (std::size_t r = 0; r < table.rows.size(); ++r)
            for (std::size_t c = 0; c < table.columns.size(); ++c)
                if (may_carry(tables[t], static_cast<int>(r), rule) &&
                    stands_alone(tables[t], c, rule) &&
                    std::abs(kronor(table.rows[r].cells[c])) >= 20 * step_of(table))
                    spots.push_back(
                        {static_cast<int>(t), static_cast<int>(r), static_cast<int>(c)});
    }
    return spots;
}

/// Two rows of a table, of which the prose tells the first.
struct Pair {
    int table, told, other, column;
};

bool is_told(const Row& row, const std::vector<std::string>& described) {
    const std::string label = one_line(row.label);
    return std::any_of(described.begin(), described.end(),
                       [&](const auto& name) { return label.starts_with(name); });
}

bool may_swap(const DraftTable& draft, std::size_t told, std::size_t other, std::size_t column,
              const std::vector<std::string>& described) {
    const auto& rows = draft.block.table.rows;
    const Kronor amount = kronor(rows[told].cells[column]);
    return draft.keys[told] == "measure" && draft.keys[other] == "measure" && amount != 0 &&
           amount != kronor(rows[other].cells[column]) && is_told(rows[told], described) &&
           !is_told(rows[other], described);
}

std::vector<Pair> swappable(const std::vector<DraftTable>& tables,
                            const std::vector<std::string>& described) {
    std::vector<Pair> pairs;
    for (std::size_t t = 0; t < tables.size(); ++t)
        for (std::size_t c = 0; c < tables[t].ledger_columns.size(); ++c)
            for (std::size_t a = 0; a < tables[t].keys.size(); ++a)
                for (std::size_t b = 0; b < tables[t].keys.size(); ++b)
                    if (tables[t].ledger_columns[c] == Ledger::budget &&
                        may_swap(tables[t], a, b, c, described))
                        pairs.push_back({static_cast<int>(t), static_cast<int>(a),
                                         static_cast<int>(b), static_cast<int>(c)});
    return pairs;
}

}  // namespace

Kronor misprinted(Kronor amount, Kronor step, Dice& dice) {
    std::string digits = std::to_string(std::abs(amount) / step);
    const std::size_t first = digits.size() > 2 ? 1 : 0;
    std::vector<std::size_t> turnable;
    for (std::size_t i = first; i + 1 < digits.size(); ++i)
        if (digits[i] != digits[i + 1] && (i > 0 || digits[i + 1] != '0')) turnable.push_back(i);
    if (!turnable.empty() && dice.happens(0.5)) {
        const std::size_t at = dice.pick(turnable);
        std::swap(digits[at], digits[at + 1]);
    } else {
        const std::size_t at = first + (digits.size() > 3 ? dice.index(2) : 0);
        const char old = digits[at];
        while (digits[at] == old) digits[at] = static_cast<char>('1' + dice.between(0, 8));
    }
    const Kronor changed = std::stoll(digits) * step;
    return amount < 0 ? -changed : changed;
}

std::optional<Fault> break_matching(Ledger& ledger, Dice& dice) {
    constexpr std::size_t now = Ledger::budget;
    const Kronor off = std::max<Kronor>(10 * ledger.grain,
                                        ledger.region.in(now) / 20 / ledger.grain * ledger.grain);
    const Kronor change = dice.happens(0.5) ? off : -off;
    *ledger.region.amounts[now] += change;
    *ledger.result.amounts[now] += change;
    for (std::size_t c = now; c < ledger.years.size(); ++c) {
        if (c > now) *ledger.opening.amounts[c] += change;
        *ledger.closing.amounts[c] += change;
    }
    const std::string year = std::to_string(ledger.years[now]);
    Fault fault;
    fault.planted.finding = finding(
        "matching",
        "Regionen eller landstinget betalar inte en fjärdedel av medlemmarnas bidrag " + year + ".",
        "The region does not pay a quarter of the members' contributions in " + year + ".");
    fault.planted.finding.severity = Severity::note;
    fault.planted.finding.cause = Cause::rule;
    return fault;
}

std::optional<Fault> restate(Ledger& ledger, const std::string& label, std::size_t row,
                             Dice& dice) {
    constexpr std::size_t last = Ledger::budget - 1;
    Kronor& amount = *ledger.administration[row].amounts[last];
    const Kronor right = amount;
    const double share = dice.even(0.04, 0.15) * (dice.happens(0.5) ? 1 : -1);
    const auto steps = std::llround(static_cast<double>(right / ledger.grain) * share);
    const Kronor wrong = right + ledger.grain * (steps == 0 ? 1 : steps);
    amount = wrong;
    const Kronor change = right - wrong;
    *ledger.result.amounts[last] += change;
    *ledger.closing.amounts[last] += change;
    for (std::size_t c = last + 1; c < ledger.years.size(); ++c) {
        *ledger.opening.amounts[c] += change;
        *ledger.closing.amounts[c] += change;
    }
    const std::string year = std::to_string(ledger.years[last]);
    Fault fault;
    fault.planted.finding =
        finding("restated",
                "”" + label + "” i budgeten för " + year + " anges till " + with_blanks(wrong) +
                    " kr, men förra årets plan sade " + with_blanks(right) + " kr.",
                "“" + label + "” in the budget of " + year + " is given as SEK " +
                    with_blanks(wrong) + ", but last year's plan said " + with_blanks(right) + ".");
    return fault;
}

std::optional<Fault> break_table(std::vector<DraftTable>& tables, const std::string& rule,
                                 Dice& dice) {
    const std::vector<Spot> spots = spots_for(tables, rule);
    if (spots.empty()) return std::nullopt;
    const Spot spot = spots[dice.index(spots.size())];
    Table& table = tables[static_cast<std::size_t>(spot.table)].block.table;
    Row& row = table.rows[static_cast<std::size_t>(spot.row)];
    auto& cell = row.cells[static_cast<std::size_t>(spot.column)];
    const Kronor right = kronor(cell);
    const Kronor wrong = misprinted(right, step_of(table), dice);
    if (wrong == right) return std::nullopt;
    cell->amount = Amount::kronor(wrong);
    const std::string where = one_line(row.label);
    Fault fault;
    fault.planted = {finding(rule,
                             "”" + where + "” är tryckt som " + with_blanks(wrong) +
                                 " kr men ska vara " + with_blanks(right) + " kr.",
                             "“" + where + "” is printed as SEK " + with_blanks(wrong) +
                                 " but should be " + with_blanks(right) + "."),
                     spot.table, spot.row, spot.column};
    return fault;
}

std::optional<Fault> swap_rows(std::vector<DraftTable>& tables, const Ledger& ledger,
                               const std::vector<std::string>& described, Dice& dice) {
    const std::vector<Pair> pairs = swappable(tables, described);
    if (pairs.empty()) return std::nullopt;
    const Pair pair = pairs[dice.index(pairs.size())];
    auto& rows = tables[static_cast<std::size_t>(pair.table)].block.table.rows;
    Row& told = rows[static_cast<std::size_t>(pair.told)];
    Row& other = rows[static_cast<std::size_t>(pair.other)];
    std::swap(told.cells[static_cast<std::size_t>(pair.column)],
              other.cells[static_cast<std::size_t>(pair.column)]);
    const std::string year = std::to_string(ledger.years[Ledger::budget]);
    Fault fault;
    fault.measure = one_line(told.label);
    fault.in_prose = true;
    fault.planted = {finding("row_swap",
                             "Beloppen för ”" + one_line(told.label) + "” och ”" +
                                 one_line(other.label) + "” har bytt plats " + year + ".",
                             "The amounts of “" + one_line(told.label) + "” and “" +
                                 one_line(other.label) + "” changed places in " + year + "."),
                     pair.table, pair.told, pair.column};
    return fault;
}

std::optional<Fault> break_claim(std::map<std::string, Statement>& claims,
                                 const std::vector<std::string>& names, Dice& dice) {
    const std::string name = dice.pick<std::string>(names);
    const auto found = claims.find(name);
    if (found == claims.end()) return std::nullopt;
    const Kronor right = found->second.amount.ore / 100;
    const Kronor wrong = misprinted(right, 1000, dice);
    if (wrong == right) return std::nullopt;
    found->second.amount = Amount::kronor(wrong);
    Fault fault;
    fault.claim = name;
    fault.in_prose = true;
    fault.planted.finding = finding(
        "prose_vs_table",
        "Texten säger " + with_blanks(wrong) + " kr, tabellen " + with_blanks(right) + " kr.",
        "The text says SEK " + with_blanks(wrong) + ", the table " + with_blanks(right) + ".");
    return fault;
}

}  // namespace planscribe::author
