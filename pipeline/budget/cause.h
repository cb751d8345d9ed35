#pragma once

#include "budget/judge.h"
#include "model/document.h"

namespace planscribe::budget {

/// Whether a contradiction stands on the paper or may come from the scanner. `reading`: a suspect
/// came from a scan and was read with poor confidence, or is lost or unreadable; or a rival that is
/// possible would make all well, or a lost head of a number; or no slip of a digit or two would, so
/// that a row may be lost. In the text of another program, which has no rivals worth the name, any
/// misread digit that would. Else `print`; so too where a person looked at all, or says so.
Cause cause_of(const Document& document, const Identity& identity, const Verdict& verdict);

/// The cells of a broken identity that a person must look at: the suspects that are lost, or of
/// which a rival would make it whole; else those that were read poorly, or of which one
/// other digit or a slip of the typist would; else, where only
/// readings of several together would, all that have a possible one; else all suspects.
std::vector<Place> unclear_in(const Document& document, const Identity& identity,
                              const Verdict& verdict);

/// The cause of words that contradict other words: `reading` where any was read badly.
Cause cause_of(const Document& document, const std::vector<Ink>& places);

}  // namespace planscribe::budget
