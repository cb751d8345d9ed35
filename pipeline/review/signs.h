#pragma once

#include "budget/identities.h"
#include "model/document.h"

namespace planscribe::review {

/// What it costs, in thousandths of a nat above its reading, that a number stands there with the
/// other sign: little where ink before its digits was read as another mark («520, ”520) or where
/// the numbers above and below have the other sign. Less than 0 where both is so.
int cost_of_other_sign(const Document& document, budget::Place place);

}  // namespace planscribe::review
