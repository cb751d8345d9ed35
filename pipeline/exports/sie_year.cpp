#include "exports/sie_year.h"

#include <algorithm>
#include <optional>

#include "base/text.h"
#include "exports/sie_balance.h"
#include "model/json_records.h"

namespace planscribe::exports {
namespace {

constexpr std::size_t account_digits = 4, most_items = 1'000'000;
constexpr const char* insats_of_unstated_type = "4190";  // dictionaries/accounts.tsv

enum class Records { budget, outcome };

struct Candidate {
    Figure figure;
    bool revenue = false;
    std::string account;  ///< four digits; empty where none fits
};

/// The columns of tables that say the same, by table and column.
using Columns = std::map<std::pair<int, int>, std::vector<Candidate>>;

std::optional<Records> records_of(const store::NumberEntry& entry, std::optional<int> plan_year) {
    if (entry.stage == Stage::outcome) return Records::outcome;
    if (entry.stage == Stage::budget || entry.stage == Stage::plan) return Records::budget;
    const bool bare_year = !entry.stage && entry.table_kind == TableKind::budget;
    if (bare_year && plan_year && entry.year && *entry.year >= *plan_year) return Records::budget;
    return std::nullopt;
}

bool is_item(const store::NumberEntry& entry) {
    return entry.row_kind == RowKind::item && !entry.part && entry.year &&
           (entry.table_kind == TableKind::budget ||
            entry.table_kind == TableKind::income_statement);
}

bool all_digits(const std::string& code) {
    return !code.empty() && std::ranges::all_of(code, is_digit);
}

/// Finds the accounts of items.
class Accounting {
public:
    Accounting(const store::WholeDocument& whole, const Chart& chart) : chart_(chart) {
        for (const JsonNode& insats :
             list(record_of(whole), "initiatives", most_items, [](auto j) { return j; }))
            insatser_.push_back(need(insats, "name").text());
    }

    /// Its `account` is empty where no account of revenue or cost fits.
    Candidate place(const Figure& figure) const {
        const std::string code = figure.entry.account.value_or(
            is_insats(figure.entry.label) ? insats_of_unstated_type : "");
        const Account* account = chart_.find(code);
        const bool revenue = account && account->direction == "revenue";
        if (!account || !all_digits(code) || (!revenue && account->direction != "expenditure"))
            return {figure, false, ""};
        return {figure, revenue, code + std::string(account_digits - code.size(), '0')};
    }

private:
    bool is_insats(const std::string& label) const {
        return std::ranges::any_of(insatser_,
                                   [&](const std::string& name) { return alike(label, name); });
    }

    const Chart& chart_;
    std::vector<std::string> insatser_;
};

bool is_sure(const store::NumberEntry& entry) {
    return entry.amount && entry.status != CellStatus::doubtful;
}

/// Whether the print gives revenue, or costs, the other sign than that of plain numbers.
bool printed_negative(const std::vector<Candidate>& column, bool revenue) {
    int negative = 0, positive = 0;
    for (const Candidate& item : column) {
        if (item.revenue != revenue || !is_sure(item.figure.entry)) continue;
        if (item.figure.entry.amount->ore < 0) ++negative;
        if (item.figure.entry.amount->ore > 0) ++positive;
    }
    return negative > positive;
}

class Balances {
public:
    Balances(const std::vector<Candidate>& column, SieYear& year)
        : turn_revenue_(printed_negative(column, true)),
          turn_cost_(printed_negative(column, false)),
          year_(year) {
        for (const Candidate& item : column)
            if (item.account.empty())
                year_.without_account.push_back(item.figure);
            else
                add(item);
    }

    std::vector<SieBalance> take() {
        std::vector<SieBalance> sure;
        for (auto& [key, balance] : balances_) {
            const bool all_sure = std::ranges::all_of(
                balance.figures, [](const Figure& figure) { return is_sure(figure.entry); });
            if (all_sure)
                sure.push_back(std::move(balance));
            else
                std::ranges::move(balance.figures, std::back_inserter(year_.in_doubt));
        }
        return sure;
    }

private:
    void add(const Candidate& item) {
        const bool insats = item.account.front() == '4';
        const std::string object = insats ? item.figure.entry.label : "";
        SieBalance& balance = balances_[{item.account, object}];
        balance.account = item.account;
        balance.object = object;
        const Amount printed = item.figure.entry.amount.value_or(Amount{});
        const Amount plain = (item.revenue ? turn_revenue_ : turn_cost_) ? -printed : printed;
        balance.amount = balance.amount + (item.revenue ? -plain : plain);
        balance.figures.push_back(item.figure);
    }

    bool turn_revenue_, turn_cost_;
    SieYear& year_;
    std::map<std::pair<std::string, std::string>, SieBalance> balances_;
};

}  // namespace

std::map<int, SieYear> sie_years(const store::WholeDocument& whole, const Chart& chart) {
    const Accounting accounting(whole, chart);
    std::map<std::pair<int, Records>, Columns> same;
    for (const Figure& figure : figures(whole)) {
        const store::NumberEntry& entry = figure.entry;
        if (figure.origin != Origin::table || !is_item(entry)) continue;
        if (const auto records = records_of(entry, whole.shown.entry.year))
            same[{*entry.year, *records}][{entry.table, entry.column}].push_back(
                accounting.place(figure));
    }
    std::map<int, SieYear> years;
    for (const auto& [key, columns] : same) {
        const auto fullest = std::ranges::max_element(columns, {}, [](const auto& column) {
            return std::ranges::count_if(
                column.second, [](const Candidate& item) { return !item.account.empty(); });
        });
        SieYear& year = years[key.first];
        auto balances = Balances(fullest->second, year).take();
        (key.second == Records::budget ? year.budget : year.outcome) = std::move(balances);
    }
    for (auto& [year, sheet] : sie_balances(whole, chart)) {
        std::ranges::move(sheet.left_out, std::back_inserter(years[year].in_doubt));
        years[year].closing = std::move(sheet.accounts);
    }
    std::erase_if(years, [](const auto& year) {
        return year.second.budget.empty() && year.second.outcome.empty() &&
               year.second.closing.empty();
    });
    for (auto& [year, sums] : years)
        if (const auto before = years.find(year - 1); before != years.end())
            sums.opening = before->second.closing;
    return years;
}

}  // namespace planscribe::exports
