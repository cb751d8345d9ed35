#pragma once

#include <string>
#include <string_view>

#include "typed/plan.h"

namespace planscribe::typed {

/// Reads a plan typed by hand, in Swedish or English: a YAML mapping with the words of
/// typed_plan.tsv as keys.
///
///     förbund: Samordningsförbundet Exempel
///     enhet: kr                               kr, tkr or mkr
///     kolumner: 2026 budget, 2027 plan        or år: 2026
///     eget kapital vid årets början: 500 000  of the first year, or a list with one for each
///     intäkter:
///       Staten: 1 388 000                     the same each year
///       Regionen: enligt lag                  the share that follows from law
///       Övriga intäkter: [20 000, 0]          one for each year
///     kostnader:
///       Insatser:                             a group, with a sum
///         Bryggan: 900 000
///
/// A sum, a result or a closing equity that is typed stays as it is. Nothing is computed here
/// (follow.h). Throws Error(input) with the line and what to do for whatever is not understood:
/// an unknown key, a missing or ambiguous number, a number of values that is not that of the
/// years; past 200 rows, groups in groups deeper than 3, 12 years.
TypedPlan read_plan(std::string_view bytes, const std::string& file, const Vocabulary& vocabulary);

}  // namespace planscribe::typed
