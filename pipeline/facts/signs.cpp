#include "facts/signs.h"

#include "facts/facts.h"

namespace planscribe::facts {
namespace {

bool is_cost(std::string_view account) {
    return account == "K" || account == "7" || account.starts_with('4') ||
           account.starts_with('5') || account.starts_with("62");
}

}  // namespace

Signs::Signs(const Table& table) {
    int negative = 0, positive = 0;
    for (const Row& row : table.rows) {
        if (!row.account || !is_cost(*row.account)) continue;
        for (const auto& cell : row.cells) {
            if (!cell || !cell->amount) continue;
            negative += cell->amount->ore < 0;
            positive += cell->amount->ore > 0;
        }
    }
    costs_are_negative_ = negative > positive;
}

Amount Signs::normal(std::string_view account, Amount printed) const {
    const bool turn = costs_are_negative_ && (is_cost(account) || account == unnamed_rows);
    return turn ? -printed : printed;
}

}  // namespace planscribe::facts
