#pragma once

#include <string_view>

namespace planscribe::budget {

/// What a code of the chart of accounts stands for, as far as arithmetic cares. `signed_net` is
/// financial items as one row, `use` the use of equity, which is never income.
enum class Side { unknown, income, cost, signed_net, result, use, asset, equity };

Side side_of(std::string_view account);

/// Whether the code can only be the sum of others, as "K" or "30".
bool is_total(std::string_view account);

/// Whether the code is one place of money, never a sum, as "3010".
bool is_leaf(std::string_view account);

/// Whether `account` is a part of `total` in the chart; true where either is empty.
bool within(std::string_view total, std::string_view account);

/// Whether the two can never stand in one sum: income and cost, assets and equity.
bool opposed(Side a, Side b);

}  // namespace planscribe::budget
