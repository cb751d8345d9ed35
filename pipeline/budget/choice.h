#pragma once

#include <optional>

#include "budget/spans.h"

namespace planscribe::budget {

/// Finds the rows that the printed sum `total` covers: one span for all columns, the one that
/// holds in most of them; of equals the most plausible, then the nearest. Where none holds, the
/// span that its label, its place, or one misread number speaks for. `result`: the row is a
/// result, income less cost. Nothing where no span is likely.
std::optional<Relation> choose(const Climb& climb, int total, bool result);

/// Finds whether a row without the label of a sum is one: a plausible span holds in two columns
/// with different totals, or in one where the label is missing or the account is a total; then it
/// may be off in a column that one number misread or mistyped explains, or one likely rival.
std::optional<Relation> reveal(const Climb& climb, int row);

/// Two equal rows that add up: the shares of region and municipality beside the state's half.
bool is_half_and_quarters(const Sheet& sheet, const std::vector<Term>& terms);

}  // namespace planscribe::budget
