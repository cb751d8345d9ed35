#include "exports/sie_balance.h"

#include <algorithm>

#include "base/text.h"
#include "model/names.h"

namespace planscribe::exports {
namespace {

using Column = std::vector<Figure>;

bool tells_a_balance(const store::NumberEntry& entry, const store::Entry& document) {
    if (entry.table_kind != TableKind::balance_sheet || entry.row_kind != RowKind::item ||
        entry.part || !entry.year)
        return false;
    const bool report = document.kind == name_of(DocumentType::arsredovisning);
    const bool past = document.year && *entry.year <= *document.year;
    return entry.stage == Stage::outcome || (!entry.stage && report && past);
}

/// An account of the balance sheet that is no total, in four digits; empty for all others.
std::string balance_account(const store::NumberEntry& entry, const Chart& chart) {
    constexpr std::size_t digits = 4;
    const Account* account = entry.account ? chart.find(*entry.account) : nullptr;
    const bool fits = account && account->direction == "balance" && account->code.size() > 1 &&
                      account->code.size() <= digits && !account->code.ends_with("999") &&
                      std::ranges::all_of(account->code, is_digit);
    return fits ? account->code + std::string(digits - account->code.size(), '0') : "";
}

SieBalanceSheet sheet_of(const Column& column, const Chart& chart) {
    std::map<std::string, SieBalance> accounts;
    Amount assets, debts;
    SieBalanceSheet sheet{{}, column};
    for (const Figure& figure : column) {
        const store::NumberEntry& entry = figure.entry;
        const std::string code = balance_account(entry, chart);
        if (code.empty() || !entry.amount || entry.status == CellStatus::doubtful) return sheet;
        SieBalance& balance = accounts[code];
        balance.account = code;
        balance.amount = balance.amount + *entry.amount;
        balance.figures.push_back(figure);
        Amount& side = code.starts_with('1') ? assets : debts;
        side = side + *entry.amount;
    }
    const bool turned = assets + debts == Amount{};
    if (assets == Amount{} || (!turned && assets != debts)) return sheet;
    sheet.left_out.clear();
    for (auto& [code, balance] : accounts) {
        if (!turned && !code.starts_with('1')) balance.amount = -balance.amount;
        sheet.accounts.push_back(std::move(balance));
    }
    return sheet;
}

}  // namespace

std::map<int, SieBalanceSheet> sie_balances(const store::WholeDocument& whole, const Chart& chart) {
    std::map<int, std::map<std::pair<int, int>, Column>> years;
    for (const Figure& figure : figures(whole))
        if (figure.origin == Origin::table && tells_a_balance(figure.entry, whole.shown.entry))
            years[*figure.entry.year][{figure.entry.table, figure.entry.column}].push_back(figure);
    std::map<int, SieBalanceSheet> sheets;
    for (const auto& [year, columns] : years) {
        const auto fullest = std::ranges::max_element(
            columns, {}, [](const auto& column) { return column.second.size(); });
        sheets.emplace(year, sheet_of(fullest->second, chart));
    }
    return sheets;
}

}  // namespace planscribe::exports
