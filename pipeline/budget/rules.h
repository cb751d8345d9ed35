#pragma once

#include <optional>
#include <vector>

#include "budget/contradictions.h"
#include "budget/sheet.h"

namespace planscribe::budget {

/// The contributions of the year of `wanted`, from the sheet that says so first; of a column with
/// the same stage rather than another.
std::optional<Amount> contributions(const Plan& plan, const std::vector<Sheet>& sheets,
                                    const Column& wanted);

/// The most equity that the national council recommends: 20 % of the contributions.
Amount highest_equity(Amount contributions);

/// Rules of the field that well-read numbers may break (law 2003:1210, 5 §: the state pays half,
/// region and municipalities a quarter each; equity at most 20 % of the contributions, as the
/// national council recommends; a budget in balance, or reasons for a deficit; one convention of
/// signs). Numbers in doubt are not judged. In the order of the tables.
std::vector<PlacedFinding> broken_rules(const Document& document);

}  // namespace planscribe::budget
