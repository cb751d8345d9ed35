#pragma once

#include <vector>

#include "repair/document_profile.h"
#include "repair/judge.h"
#include "repair/passage.h"

namespace planscribe::repair {

/// Puts words right that a blank too many or too few has torn or joined: "utveck ling",
/// "Attunder". Only where a word that nobody knows stands, and all that comes of it is known: a
/// joined word needs to be long, words split from one another to be common and met side by side.
/// What was mended so is left out of `judged`.
void mend_seams(Passage& passage, std::vector<Judged>& judged, Judge& judge,
                const DocumentProfile& profile);

}  // namespace planscribe::repair
