#pragma once

#include "model/document.h"

namespace planscribe::budget {

/// Where more than a quarter of a scanned table's numbers are in doubt or could not be read, its
/// others are no surer: those that nothing proves are doubtful, too, but for what was read clearly
/// and has no possible rival. For after the judgement.
void doubt_badly_read(Document& document);

}  // namespace planscribe::budget
