#pragma once

#include "budget/judge.h"
#include "model/document.h"

namespace planscribe::budget {

/// Whether a contradiction stands on the paper or may come from the scanner. `reading`: a suspect
/// came from a scan and was read with low confidence, was doubtful or lost, or a rival that the
/// engine itself held possible would make all well. Else `print`.
Cause cause_of(const Document& document, const Identity& identity, const Verdict& verdict);

/// The same for words that contradict other words: `reading` where any was read badly.
Cause cause_of(const Document& document, const std::vector<Ink>& places);

}  // namespace planscribe::budget
