#include "author/other_tables.h"

#include <algorithm>

namespace planscribe::author {
namespace {

std::string corner_of(const TableHabit& habit, Writer& writer) {
    return writer.phrase(habit.unit == Unit::kr    ? "hörn_kr"
                         : habit.unit == Unit::tkr ? "hörn_tkr"
                                                   : "hörn_mkr");
}

/// "12,5 %" of a whole, or nothing where the percentage has more than two decimals.
std::string percentage(int numerator, int denominator) {
    const int hundredths = 10000 * numerator / denominator;
    if (hundredths * denominator != 10000 * numerator) return "";
    std::string text = std::to_string(hundredths / 100);
    if (const int rest = hundredths % 100; rest != 0)
        text += "," + std::to_string(rest / 10) + (rest % 10 ? std::to_string(rest % 10) : "");
    return text + " %";
}

DraftTable members_as_columns(const Association& association, const Ledger& ledger,
                              const TableHabit& habit, Writer& writer) {
    std::vector<Column> columns = {{"Staten", std::nullopt, std::nullopt},
                                   {association.region, std::nullopt, std::nullopt}};
    for (const Municipality& place : association.municipalities)
        columns.push_back({place.name, std::nullopt, std::nullopt});
    Sheet sheet(TableKind::other, writer.phrase("titel_bidrag"), habit.unit, columns);
    for (std::size_t c = Ledger::budget; c < ledger.years.size(); ++c) {
        Sheet::Amounts row = {ledger.state.amounts[c], ledger.region.amounts[c]};
        for (const Entry& entry : ledger.municipalities) row.push_back(entry.amounts[c]);
        sheet.item("year", std::to_string(ledger.years[c]), row);
    }
    return sheet.done();
}

}  // namespace

DraftTable contribution_table(const Association& association, const Ledger& ledger,
                              const TableHabit& habit, Writer& writer, Dice& dice) {
    if (dice.happens(0.2)) return members_as_columns(association, ledger, habit, writer);
    const ColumnSet set =
        column_set(ledger, dice.happens(0.4) ? 1 : 2, dice.happens(0.5) ? 2 : 4, habit.columns);
    Sheet sheet(TableKind::other, writer.phrase("titel_bidrag"), habit.unit, set.columns);
    if (dice.happens(0.6)) sheet.corner(dice.happens(0.5) ? "Medlem" : corner_of(habit, writer));
    AuxColumn shares{dice.happens(0.5) ? "Andel" : "Andel %", {}};
    std::vector<int> rows = {sheet.item("state", writer.phrase("rad_staten"), set.of(ledger.state)),
                             sheet.item("region", association.region, set.of(ledger.region))};
    shares.values = {"50 %", "25 %"};
    for (std::size_t i = 0; i < ledger.municipalities.size(); ++i) {
        const Entry& entry = ledger.municipalities[i];
        rows.push_back(sheet.item("municipality", entry.label, set.of(entry)));
        shares.values.push_back(
            percentage(association.municipalities[i].parts, 4 * association.quarter_parts));
    }
    sheet.sum(dice.happens(0.06) ? "" : writer.phrase("rad_totalt"), terms_of(rows));
    shares.values.push_back("100 %");
    const bool exact = std::none_of(shares.values.begin(), shares.values.end(),
                                    [](const auto& share) { return share->empty(); });
    if (exact && dice.happens(0.6)) sheet.aux(shares);
    return sheet.done(set.from);
}

DraftTable measure_table(const Ledger& ledger, const TableHabit& habit, Writer& writer,
                         Dice& dice) {
    const ColumnSet set = column_set(ledger, 2,
                                     dice.happens(0.3)   ? 2
                                     : dice.happens(0.5) ? 3
                                                         : 4,
                                     habit.columns);
    Sheet sheet(TableKind::other, writer.phrase("titel_insatser"), habit.unit, set.columns);
    if (dice.happens(0.6)) sheet.corner(dice.happens(0.5) ? "Insats" : corner_of(habit, writer));
    std::vector<int> rows;
    for (const Entry& entry : ledger.measures) {
        const bool spends = std::any_of(set.from.begin(), set.from.end(),
                                        [&](std::size_t c) { return entry.in(c) != 0; });
        if (spends) rows.push_back(sheet.item("measure", entry.label, set.of(entry)));
    }
    if (rows.size() > 1) sheet.sum(writer.phrase("rad_totalt"), terms_of(rows));
    return sheet.done(set.from);
}

DraftTable equity_table(const Ledger& ledger, const TableHabit& habit, Writer& writer, Dice& dice) {
    const ColumnSet set =
        column_set(ledger, dice.happens(0.5) ? 1 : 2, dice.happens(0.3) ? 2 : 4, habit.columns);
    Sheet sheet(TableKind::other, writer.phrase("titel_kapital"), habit.unit, set.columns);
    if (dice.happens(0.5)) sheet.corner(corner_of(habit, writer));
    const int opening = sheet.item("opening", writer.phrase("rad_ib"), set.of(ledger.opening));
    const int result = sheet.item("result", writer.phrase("rad_resultat"), set.of(ledger.result));
    sheet.name(sheet.sum(writer.phrase("rad_ub"), {{opening, 1}, {result, 1}}), "equity");
    return sheet.done(set.from);
}

DraftTable income_statement(const Ledger& ledger, const TableHabit& habit, Writer& writer,
                            Dice& dice) {
    const ColumnSet set = column_set(ledger, 0, dice.happens(0.5) ? 2 : 4, habit.columns);
    const auto sums = [&](Kronor (Ledger::*amount)(std::size_t) const, int sign) {
        Sheet::Amounts amounts;
        for (const std::size_t c : set.from) amounts.push_back(sign * (ledger.*amount)(c));
        return amounts;
    };
    const int sign = habit.costs_negative ? -1 : 1;
    Sheet sheet(TableKind::income_statement, writer.phrase("titel_resultat"), habit.unit,
                set.columns);
    if (dice.happens(0.7)) sheet.corner(corner_of(habit, writer));
    AuxColumn notes{"Not", {}};
    const int income =
        sheet.item("income", writer.phrase("rad_verksamhetens_intäkter"), sums(&Ledger::income, 1));
    notes.values = {"1"};
    std::vector<int> costs;
    const bool varav = dice.happens(0.4);
    costs.push_back(
        sheet.item("measures", writer.phrase("rad_insatser"), sums(&Ledger::measures_cost, sign)));
    notes.values.push_back("2");
    if (varav) {
        sheet.part("varav " + ledger.measures[0].label, set.of(ledger.measures[0], sign));
        notes.values.push_back(std::nullopt);
    }
    costs.push_back(sheet.item("administration", writer.phrase("rad_förvaltning"),
                               sums(&Ledger::administration_cost, sign)));
    notes.values.push_back("3");
    const int total = sheet.sum(writer.phrase("rad_summa_kostnader"), terms_of(costs));
    sheet.name(sheet.sum(writer.phrase("rad_resultat"), {{income, 1}, {total, -sign}}), "result");
    if (dice.happens(0.6)) sheet.aux(notes);
    return sheet.done(set.from);
}

DraftTable balance_sheet(const Ledger& ledger, const TableHabit& habit, Writer& writer,
                         Dice& dice) {
    const ColumnSet set = column_set(ledger, dice.happens(0.5) ? 0 : 1, 2, habit.columns);
    const Kronor grain = ledger.grain;
    Sheet::Amounts claims, cash, debts;
    for (const std::size_t c : set.from) {
        debts.push_back(grain * dice.between(40, 900));
        const Kronor total = ledger.closing.in(c) + *debts.back();
        claims.push_back(
            std::min<Kronor>(total / 2 / grain * grain, grain * dice.between(10, 400)));
        cash.push_back(total - *claims.back());
    }
    Sheet sheet(TableKind::balance_sheet, writer.phrase("titel_balans"), habit.unit, set.columns);
    if (dice.happens(0.7)) sheet.corner(corner_of(habit, writer));
    sheet.heading("Tillgångar");
    const int first = sheet.item("claims", writer.phrase("rad_fordringar"), claims);
    const int second = sheet.item("cash", writer.phrase("rad_kassa"), cash);
    const int assets = sheet.sum("Summa tillgångar", terms_of({first, second}));
    sheet.heading(dice.happens(0.5) ? "Eget kapital och skulder" : "Skulder och eget kapital");
    const int opening = sheet.item("opening", writer.phrase("rad_ib"), set.of(ledger.opening));
    const int result = sheet.item("result", "Årets resultat", set.of(ledger.result));
    const int closing =
        sheet.sum(dice.happens(0.5) ? "Summa eget kapital" : "Utgående eget kapital",
                  terms_of({opening, result}));
    const int debt = sheet.item("debts", writer.phrase("rad_skulder"), debts);
    const int right = sheet.sum("Summa eget kapital och skulder", terms_of({closing, debt}));
    sheet.relate(assets, {{right, 1}});
    return sheet.done(set.from);
}

}  // namespace planscribe::author
