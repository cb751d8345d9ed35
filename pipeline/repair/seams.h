#pragma once

#include <vector>

#include "repair/document_profile.h"
#include "repair/judge.h"
#include "repair/passage.h"

namespace planscribe::repair {

/// Puts words right that a blank too many or too few has torn or joined: "utveck ling",
/// "Attunder", "fastställs.Planen". Only where a word that nobody
/// knows stands, all that comes of it is known or mended, and the words so taken are cheaper by far
/// than as they were read. What was mended so is left out of `judged`.
void mend_seams(Passage& passage, std::vector<Judged>& judged, Judge& judge,
                const DocumentProfile& profile);

}  // namespace planscribe::repair
