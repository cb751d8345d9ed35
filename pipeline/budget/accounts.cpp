#include "budget/accounts.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace planscribe::budget {
namespace {

constexpr auto totals =
    std::to_array<std::string_view>({"R", "K", "3", "30", "31", "4", "41", "42", "5", "6", "61",
                                     "62", "1", "1999", "2", "2090", "2999"});

}  // namespace

Side side_of(std::string_view account) {
    if (account.empty()) return Side::unknown;
    if (account == "8120") return Side::use;
    if (account.starts_with("61")) return Side::income;
    if (account.starts_with("62")) return Side::cost;
    switch (account.front()) {
        case 'R':
        case '3':
            return Side::income;
        case 'K':
        case '4':
        case '5':
        case '7':
            return Side::cost;
        case '6':
            return Side::signed_net;
        case '8':
            return Side::result;
        case '1':
            return Side::asset;
        case '2':
            return Side::equity;
        default:
            return Side::unknown;
    }
}

bool is_total(std::string_view account) {
    return std::ranges::count(totals, account) > 0;
}

bool is_leaf(std::string_view account) {
    return account.size() == 4 && account.front() != '8' && !is_total(account);
}

bool within(std::string_view total, std::string_view account) {
    if (total.empty() || account.empty()) return true;
    const Side side = side_of(account);
    if (side_of(total) == Side::result) return side != Side::asset && side != Side::equity;
    if (total == "R") return side == Side::income || side == Side::signed_net;
    if (total == "K") return side == Side::cost || side == Side::signed_net;
    if (total == "2090") return account == "2010" || account == "2020" || account == "8110";
    if (total.size() == 4) return account.front() == total.front();
    return account.starts_with(total);
}

bool opposed(Side a, Side b) {
    const auto pair = [&](Side one, Side other) {
        return (a == one && b == other) || (a == other && b == one);
    };
    return pair(Side::income, Side::cost) || pair(Side::asset, Side::equity);
}

}  // namespace planscribe::budget
