#pragma once

#include "compare/algebra.h"

namespace planscribe::compare {

/// Whether two numbers of two documents can be one amount.
struct SameAmount {
    bool fits = false;  ///< as they were read, give or take what both are rounded to
    /// Where they do not: the one in doubt as it would fit, when that is the only way.
    Maybe settled;
};

/// Puts the equation to the budget engine, with all that doubtful ink may be read as. A number that
/// cannot be read contradicts nothing.
SameAmount same_amount(const Figure& one, const Figure& other);

}  // namespace planscribe::compare
