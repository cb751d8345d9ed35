#pragma once

#include "budget/contradictions.h"

namespace planscribe::budget {

/// Rules of the field that well-read numbers may break (law 2003:1210, 5 §: the state pays half,
/// region and municipalities a quarter each; equity at most 20 % of the contributions, as the
/// national council recommends; a budget in balance; one convention of signs). Numbers in doubt
/// are not judged. In the order of the tables.
std::vector<PlacedFinding> broken_rules(const Document& document);

}  // namespace planscribe::budget
