#include "budget/room.h"

#include <algorithm>
#include <string_view>

#include "budget/rules.h"
#include "budget/wording.h"

namespace planscribe::budget {
namespace {

using Amounts = std::vector<std::optional<Amount>>;

std::optional<Amount> sure(const std::optional<Cell>& cell) {
    return cell && cell->status != CellStatus::doubtful ? cell->amount : std::nullopt;
}

std::optional<Amount> sum(const std::optional<Amount>& a, const std::optional<Amount>& b) {
    if (!a || !b) return std::nullopt;
    return narrow(Wide{a->ore} + b->ore);
}

/// The amounts of the only row of an account; all nothing where there is none, or several.
Amounts only_row(const Table& table, std::string_view account) {
    Amounts amounts(table.columns.size());
    const auto is_it = [&](const Row& row) { return !row.part && row.account == account; };
    if (std::ranges::count_if(table.rows, is_it) != 1) return amounts;
    const Row& row = *std::ranges::find_if(table.rows, is_it);
    for (std::size_t c = 0; c < std::min(amounts.size(), row.cells.size()); ++c)
        amounts[c] = sure(row.cells[c]);
    return amounts;
}

/// Costs that stand for no decision yet; nothing where one of them is in doubt.
std::optional<Amount> undecided(const Table& table, std::size_t column) {
    std::optional<Amount> total = Amount{};
    for (const Row& row : table.rows) {
        const bool counts =
            row.kind == RowKind::item && (row.account == "4920" || row.account == "49");
        if (!counts || row.part || column >= row.cells.size() || !row.cells[column]) continue;
        const auto amount = sure(row.cells[column]);
        total = sum(total, amount ? std::optional(magnitude(*amount)) : std::nullopt);
    }
    return total;
}

class Room {
public:
    Room(const Plan& plan, const Table& table, std::string Message::*language)
        : plan_(plan), table_(table), language_(language) {
        room_.title = wording::room().*language;
        room_.kind = TableKind::other;
        room_.unit = table.unit;
        room_.columns = table.columns;
        room_.page = table.page;
    }

    std::optional<Table> build() {
        const Amounts result = only_row(table_, "8110");
        const Amounts opening = only_row(table_, "2010"), closing = only_row(table_, "2090");
        Amounts year, with_equity, cap, below;
        for (std::size_t c = 0; c < table_.columns.size(); ++c) {
            year.push_back(sum(result[c], undecided(table_, c)));
            with_equity.push_back(sum(year[c], opening[c]));
            cap.push_back(closing[c] ? cap_of(table_.columns[c]) : std::nullopt);
            below.push_back(sum(cap[c], closing[c] ? std::optional(-*closing[c]) : std::nullopt));
        }
        add(wording::room_of_year(), year);
        add(wording::room_with_equity(), with_equity);
        add(wording::room_cap(), cap);
        add(wording::room_below_cap(), below);
        if (room_.rows.empty()) return std::nullopt;
        return std::move(room_);
    }

private:
    std::optional<Amount> cap_of(const Column& column) const {
        const auto income = contributions(plan_, sheets_of(plan_), column);
        return income ? std::optional(highest_equity(*income)) : std::nullopt;
    }

    void add(const Message& label, const Amounts& amounts) {
        Row row;
        row.label = label.*language_;
        for (const auto& amount : amounts) {
            row.cells.emplace_back();
            if (!amount) continue;
            Cell cell;
            cell.amount = amount;
            cell.status = CellStatus::proved;
            cell.computed = true;
            cell.identities = {"room: " + row.label};
            row.cells.back() = std::move(cell);
        }
        const bool any = std::ranges::any_of(amounts, [](const auto& a) { return a.has_value(); });
        if (any) room_.rows.push_back(std::move(row));
    }

    const Plan& plan_;
    const Table& table_;
    std::string Message::*language_;
    Table room_;
};

}  // namespace

std::optional<Table> room_of(const Plan& plan, std::string Message::*language) {
    for (const Table& table : plan.tables) {
        const bool flow =
            table.kind == TableKind::budget || table.kind == TableKind::income_statement;
        if (!flow || !within_bounds(table)) continue;
        if (auto room = Room(plan, table, language).build()) return room;
    }
    return std::nullopt;
}

}  // namespace planscribe::budget
