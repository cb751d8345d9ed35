#pragma once

#include <optional>
#include <vector>

#include "extract/prose.h"

/// What the prose says of money beyond the amounts themselves.
namespace planscribe::extract {

/// Financial goals as rules, each once, with the words that set it: "får inte teckna lån", "eget
/// kapital … inte överstiger 20 % av driftbidraget".
std::vector<FinancialGoal> read_financial_goals(const Prose& prose);

/// What the state gives, out of `statements`, with the date on which it was announced and whether
/// the other members are said to match it.
std::vector<Allocation> read_allocations(const Prose& prose,
                                         const std::vector<Statement>& statements);

/// Why the board budgets a deficit: what stands behind "eftersom" or "på grund av" in a sentence
/// of special reasons, else the whole sentence.
std::optional<Passage> read_special_reasons(const Prose& prose);

}  // namespace planscribe::extract
