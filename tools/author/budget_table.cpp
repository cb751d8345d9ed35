#include "author/budget_table.h"

#include "author/places.h"

namespace planscribe::author {
namespace {

Sheet::Amounts scaled(Sheet::Amounts amounts, int divisor) {
    for (auto& amount : amounts)
        if (amount) *amount /= divisor;
    return amounts;
}

Sheet::Amounts added(const Sheet::Amounts& a, const Sheet::Amounts& b) {
    Sheet::Amounts total = a;
    for (std::size_t i = 0; i < total.size(); ++i) total[i] = a[i].value_or(0) + b[i].value_or(0);
    return total;
}

Sheet::Amounts all_of(const ColumnSet& set, const std::vector<Entry>& entries) {
    Sheet::Amounts total(set.from.size(), 0);
    for (const Entry& entry : entries) total = added(total, set.of(entry));
    return total;
}

std::string upper(const std::string& text) {
    std::string capitals;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool two = (text[i] & 0x80) != 0;
        capitals += capitalized(text.substr(i, two ? 2 : 1));
        if (two) ++i;
    }
    return capitals;
}

/// Builds one budget table.
class Budget {
public:
    Budget(const Association& association, const Ledger& ledger, const TableHabit& habit,
           Writer& writer, Dice& dice)
        : association_(association),
          ledger_(ledger),
          habit_(habit),
          writer_(writer),
          dice_(dice),
          set_(choose_columns()),
          sheet_(TableKind::budget, dice.happens(0.7) ? std::optional(title()) : std::nullopt,
                 habit.unit, set_.columns) {}

    DraftTable build() {
        if (dice_.happens(0.7)) sheet_.corner(writer_.phrase(unit_rule()));
        if (dice_.happens(0.8)) sheet_.heading(group(writer_.phrase("rubrik_intäkter")));
        income_ = add_income(sheet_, set_, association_, ledger_, habit_, writer_, dice_);
        add_costs();
        result_ = sheet_.sum(writer_.phrase("rad_resultat"),
                             {{income_, 1}, {costs_, habit_.costs_negative ? 1 : -1}});
        sheet_.name(result_, "result");
        add_equity();
        return sheet_.done(set_.from);
    }

private:
    ColumnSet choose_columns() {
        const double past = habit_.shows_last_year ? 0 : 1;
        switch (dice_.weighted({3 * past, 5 * past, 3, 2, 1})) {
            case 0:
                return column_set(ledger_, 2, 2, habit_.columns);
            case 1:
                return column_set(ledger_, 2, 4, habit_.columns);
            case 2:
                return column_set(ledger_, 0, 4, habit_.columns);
            case 3:
                return column_set(ledger_, 1, 2, habit_.columns);
            default:
                return column_set(ledger_, 0, 2, habit_.columns);
        }
    }

    std::string title() { return writer_.phrase("titel_budget"); }

    std::string unit_rule() const {
        return habit_.unit == Unit::kr    ? "hörn_kr"
               : habit_.unit == Unit::tkr ? "hörn_tkr"
                                          : "hörn_mkr";
    }

    std::string group(const std::string& label) const {
        return habit_.capitals ? upper(label) : label;
    }

    int sign() const { return habit_.costs_negative ? -1 : 1; }

    std::vector<int> add_entries(const std::vector<Entry>& entries) {
        std::vector<int> rows;
        for (const Entry& entry : entries) {
            std::string label = entry.label.empty() ? habit_.labels.at(entry.key) : entry.label;
            if (label.size() > 38) label = broken_label(label);
            rows.push_back(sheet_.item(entry.key, label, set_.of(entry, sign())));
        }
        return rows;
    }

    std::vector<int> add_measures() {
        std::vector<Entry> shown = ledger_.measures;
        std::erase_if(shown, [&](const Entry& entry) {
            return std::none_of(set_.from.begin(), set_.from.end(),
                                [&](std::size_t c) { return entry.in(c) != 0; });
        });
        std::vector<int> rows = add_entries(shown);
        if (ledger_.unallocated) {
            const auto more = add_entries({*ledger_.unallocated});
            rows.insert(rows.end(), more.begin(), more.end());
        }
        return rows;
    }

    int lump() {
        Sheet::Amounts amounts = all_of(set_, ledger_.measures);
        if (ledger_.unallocated) amounts = added(amounts, set_.of(*ledger_.unallocated));
        for (auto& amount : amounts) *amount *= sign();
        return sheet_.item("lump", writer_.phrase("rad_insatser"), amounts);
    }

    /// A group of rows with its sum below, above, or nowhere.
    void add_group(const std::string& heading, const std::string& total,
                   std::vector<int> (Budget::*rows)(), std::vector<int>& terms) {
        switch (dice_.weighted({5, 2, 1})) {
            case 0: {
                sheet_.heading(heading);
                const auto added_rows = (this->*rows)();
                terms.push_back(sheet_.sum(total, terms_of(added_rows)));
                return;
            }
            case 1: {
                const int above = sheet_.reserve(heading);
                sheet_.settle(above, terms_of((this->*rows)()));
                terms.push_back(above);
                return;
            }
            default: {
                sheet_.heading(heading);
                const auto added_rows = (this->*rows)();
                terms.insert(terms.end(), added_rows.begin(), added_rows.end());
            }
        }
    }

    std::vector<int> add_administration() { return add_entries(ledger_.administration); }

    void add_costs() {
        if (dice_.happens(0.75)) sheet_.heading(group(writer_.phrase("rubrik_kostnader")));
        std::vector<int> terms;
        if (dice_.happens(0.3)) {
            terms = add_administration();
            terms.insert(dice_.happens(0.5) ? terms.begin() : terms.end(), lump());
        } else {
            const std::string administration = writer_.phrase("grupp_administration");
            const std::string measures = writer_.phrase("grupp_insatser");
            const bool first = dice_.happens(0.5);
            for (const bool spends : {first, !first})
                add_group(spends ? measures : administration,
                          "Summa " + lower_first(spends ? measures : administration),
                          spends ? &Budget::add_measures : &Budget::add_administration, terms);
        }
        costs_ = terms.size() == 1
                     ? terms[0]
                     : sheet_.sum(dice_.happens(0.05) ? "" : writer_.phrase("rad_summa_kostnader"),
                                  terms_of(terms));
    }

    static std::string lower_first(std::string text) {
        if (text[0] >= 'A' && text[0] <= 'Z') text[0] = static_cast<char>(text[0] + 32);
        if (text.starts_with("Å")) text.replace(0, 2, "å");
        if (text.starts_with("Ö")) text.replace(0, 2, "ö");
        return text;
    }

    void add_equity() {
        const bool chain = set_.from.size() > 0 && dice_.happens(0.35);
        if (chain) {
            sheet_.item("opening", writer_.phrase("rad_ib"), set_.of(ledger_.opening));
            const int opening = sheet_.rows() - 1;
            sheet_.name(sheet_.sum(writer_.phrase("rad_ub"), {{opening, 1}, {result_, 1}}),
                        "equity");
            return;
        }
        Sheet::Amounts use = sheet_.amounts(result_);
        bool any = false;
        for (auto& amount : use) {
            amount = std::max<Kronor>(0, -amount.value_or(0));
            any = any || *amount > 0;
        }
        if (any && dice_.happens(0.6)) sheet_.item("use", writer_.phrase("rad_ianspråk"), use);
    }

    const Association& association_;
    const Ledger& ledger_;
    const TableHabit& habit_;
    Writer& writer_;
    Dice& dice_;
    ColumnSet set_;
    Sheet sheet_;
    int income_ = 0, costs_ = 0, result_ = 0;
};

}  // namespace

TableHabit invented_table_habit(const Ledger& ledger, Writer& writer, Dice& dice) {
    TableHabit habit;
    habit.unit = dice.happens(0.45) ? Unit::tkr : Unit::kr;
    if (ledger.grain % 1000 != 0 && dice.happens(0.7)) habit.unit = Unit::kr;
    habit.columns = invented_habit(dice);
    habit.income = static_cast<IncomeForm>(dice.weighted({6, 2, 1, 2, 1}));
    habit.costs_negative = dice.happens(0.35);
    habit.capitals = dice.happens(0.3);
    for (const Entry& entry : ledger.administration)
        habit.labels[entry.key] = writer.phrase("rad_" + entry.key);
    habit.labels["unallocated"] = writer.phrase("rad_unallocated");
    habit.labels["other_income"] = writer.phrase("rad_other_income");
    return habit;
}

int add_income(Sheet& sheet, const ColumnSet& set, const Association& association,
               const Ledger& ledger, const TableHabit& habit, Writer& writer, Dice& dice) {
    std::vector<int> rows;
    const Sheet::Amounts state = set.of(ledger.state);
    const Sheet::Amounts quarter = all_of(set, ledger.municipalities);
    const Sheet::Amounts region = set.of(ledger.region);
    if (habit.income == IncomeForm::lump) {
        rows.push_back(sheet.item("members", writer.phrase("rad_medlemsbidrag"),
                                  added(added(state, region), quarter)));
    } else if (habit.income == IncomeForm::agencies) {
        rows.push_back(sheet.item("agency", association.insurance_agency, scaled(state, 2)));
        rows.push_back(sheet.item("agency", association.employment_agency, scaled(state, 2)));
    } else if (habit.income == IncomeForm::blank_agency) {
        rows.push_back(sheet.item("state", association.insurance_agency, state));
        sheet.item("blank", association.employment_agency, {});
    } else {
        rows.push_back(sheet.item("state", writer.phrase("rad_staten"), state));
    }
    if (habit.income == IncomeForm::undivided) {
        rows.push_back(
            sheet.item("others",
                       writer.phrase(association.county_council ? "rad_kommun_och_landsting"
                                                                : "rad_kommun_och_region"),
                       added(region, quarter)));
    } else if (habit.income != IncomeForm::lump) {
        rows.push_back(sheet.item("region", association.region, region));
        for (const Entry& entry : ledger.municipalities)
            rows.push_back(sheet.item("municipality", entry.label, set.of(entry)));
    }
    for (const Entry& entry : ledger.other_income)
        rows.push_back(sheet.item(entry.key, habit.labels.at(entry.key), set.of(entry)));
    if (rows.size() == 1) return rows[0];
    return sheet.sum(dice.happens(0.04) ? "" : writer.phrase("rad_summa_intäkter"), terms_of(rows));
}

DraftTable budget_table(const Association& association, const Ledger& ledger,
                        const TableHabit& habit, Writer& writer, Dice& dice) {
    return Budget(association, ledger, habit, writer, dice).build();
}

}  // namespace planscribe::author
