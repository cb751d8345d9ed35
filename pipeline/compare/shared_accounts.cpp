#include "compare/shared_accounts.h"

#include <algorithm>
#include <set>

namespace planscribe::compare {
namespace {

using Codes = std::vector<std::string>;

Codes printed(const Panel& panel, const Side& side) {
    return panel.accounts(side.association, side.year, side.stage, side.told_in);
}

bool has(const Panel& panel, const Side& side, const std::string& account) {
    if (const Figure* printed =
            panel.printed(side.association, account, side.year, side.stage, side.told_in))
        return printed->value.has_value();
    const Maybe figure = panel.told(side.association, account, side.year, side.stage, side.told_in);
    return figure && figure->value;
}

}  // namespace

Codes shared_accounts(const Panel& panel, const Side& one, const Side& other) {
    const Codes left = printed(panel, one), right = printed(panel, other);
    if (left.empty() || right.empty()) return {};
    std::set<std::string> shared, taken_together;
    const auto climb = [&](const Codes& codes) {
        for (const std::string& code : codes) {
            std::string at = code;
            while (!at.empty() && !(has(panel, one, at) && has(panel, other, at)))
                at = panel.chart().above(at);
            if (at.empty()) continue;
            shared.insert(at);
            if (at != code) taken_together.insert(at);
        }
    };
    climb(left);
    climb(right);
    std::erase_if(shared, [&](const std::string& code) {
        return std::ranges::any_of(taken_together, [&](const std::string& whole) {
            return whole != code && panel.chart().covers(whole, code);
        });
    });
    return {shared.begin(), shared.end()};
}

}  // namespace planscribe::compare
