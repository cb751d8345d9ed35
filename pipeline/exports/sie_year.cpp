#include "exports/sie_year.h"

#include <algorithm>
#include <optional>
#include <tuple>

namespace planscribe::exports {
namespace {

constexpr std::size_t account_digits = 4;

enum class Records { budget, outcome };

struct Candidate {
    Figure figure;
    bool revenue = false;
    std::string account;
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
    return entry.row_kind == RowKind::item && !entry.part && entry.account && entry.year &&
           (entry.table_kind == TableKind::budget ||
            entry.table_kind == TableKind::income_statement);
}

std::optional<Candidate> candidate(const Figure& figure, const Chart& chart) {
    const Account* account = chart.find(*figure.entry.account);
    if (account == nullptr) return std::nullopt;
    const bool revenue = account->direction == "revenue";
    if (!revenue && account->direction != "expenditure") return std::nullopt;
    const std::string& code = account->code;
    if (code.empty() ||
        !std::all_of(code.begin(), code.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    return Candidate{figure, revenue, code + std::string(account_digits - code.size(), '0')};
}

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
    Balances(const std::vector<Candidate>& column, std::vector<Figure>& left_out)
        : turn_revenue_(printed_negative(column, true)),
          turn_cost_(printed_negative(column, false)),
          left_out_(left_out) {
        for (const Candidate& item : column) add(item);
    }

    std::vector<SieBalance> take() {
        std::vector<SieBalance> sure;
        for (auto& [key, balance] : balances_) {
            const bool all_sure = std::ranges::all_of(
                balance.figures, [](const Figure& figure) { return is_sure(figure.entry); });
            if (all_sure)
                sure.push_back(std::move(balance));
            else
                std::ranges::move(balance.figures, std::back_inserter(left_out_));
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
    std::vector<Figure>& left_out_;
    std::map<std::pair<std::string, std::string>, SieBalance> balances_;
};

}  // namespace

std::map<int, SieYear> sie_years(const store::WholeDocument& whole, const Chart& chart) {
    std::map<std::pair<int, Records>, Columns> same;
    for (const Figure& figure : figures(whole)) {
        const store::NumberEntry& entry = figure.entry;
        if (figure.origin != Origin::table || !is_item(entry)) continue;
        const auto records = records_of(entry, whole.shown.entry.year);
        auto item = candidate(figure, chart);
        if (records && item)
            same[{*entry.year, *records}][{entry.table, entry.column}].push_back(std::move(*item));
    }
    std::map<int, SieYear> years;
    for (const auto& [key, columns] : same) {
        const auto fullest = std::ranges::max_element(
            columns, {}, [](const auto& column) { return column.second.size(); });
        SieYear& year = years[key.first];
        auto balances = Balances(fullest->second, year.left_out).take();
        (key.second == Records::budget ? year.budget : year.outcome) = std::move(balances);
    }
    return years;
}

}  // namespace planscribe::exports
