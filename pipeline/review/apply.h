#pragma once

#include <vector>

#include "model/document.h"
#include "store/corrections.h"

namespace planscribe::review {

/// Puts people's answers into a document that arithmetic has not seen yet: what extraction made, or
/// what plan_from_json() reads back (see budget::forget_proofs). Each answer finds its place on
/// paper again, in whatever reading. A number becomes `confirmed`; what the engine read stays among
/// its rivals, and in its ink. An answer whose place holds nothing of its kind any more, or that
/// says nothing (no number), changes nothing and becomes a finding, "answer_without_place": none is
/// lost. `log`: the corrections of the document, the oldest first.
Document apply(Document document, const std::vector<store::Correction>& log);

}  // namespace planscribe::review
