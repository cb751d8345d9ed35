#pragma once

#include <string_view>

#include "model/plan.h"

namespace planscribe::facts {

/// How a table writes costs. Some print them with a minus, which says no more than that they are
/// costs; others do not, and there a minus is a credit.
class Signs {
public:
    /// Costs are negative where most of those that are not zero are.
    explicit Signs(const Table& table);

    /// An amount of an account as a positive cost, or as it stands for what is no cost.
    Amount normal(std::string_view account, Amount printed) const;

private:
    bool costs_are_negative_ = false;
};

}  // namespace planscribe::facts
