#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/plan.h"
#include "store/database.h"

namespace planscribe::store {

/// An amount of a document, and where it stands.
struct AmountEntry {
    std::string association_key, association;  ///< of the document, which names one
    std::string sha256;                        ///< of its source
    int plan_year = 0;                         ///< that the document is for
    int table = 0, row = 0, column = 0;        ///< from 1
    bool is_sum = false;                       ///< of a row that sums up others
    std::optional<int> page;                   ///< from 1
    int year = 0;                              ///< of its column
    std::optional<Stage> stage;
    std::optional<Amount> low, high;  ///< what it may be: one value unless it is in doubt; nothing
                                      ///< where no number, or no unit, could be read
    CellStatus status = CellStatus::read;
};

/// The amounts of an account in budgets and income statements of plans and budgets ("varav" rows
/// left out), by association, year and place, where association and both years are known.
std::vector<AmountEntry> amounts(Database& database, const std::string& account);

}  // namespace planscribe::store
