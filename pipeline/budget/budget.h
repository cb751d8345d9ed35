#pragma once

#include "model/document.h"

namespace planscribe::budget {

/// The budget engine: pure arithmetic over the plan's tables and statements. Sets the kind of
/// sum rows that only arithmetic reveals, the status of each cell with the identities that
/// speak for it, and adds findings with their cause. No digit is changed. Exact.
Document prove(Document document);

}  // namespace planscribe::budget
