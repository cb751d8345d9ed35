#pragma once

#include "model/document.h"

namespace planscribe::budget {

/// The budget engine: pure arithmetic over the plan's tables and statements. Sets the kind of
/// sum rows that only arithmetic reveals, the status of each cell with the identities that
/// speak for it, and adds findings with their cause. A cell of a scan takes one of its rival
/// readings where the sums leave no other choice (settle.h); no other digit is changed. Exact.
Document prove(Document document);

/// Takes off what `prove` said of a document that was read back from its record: findings of this
/// engine, and tables in which all was computed.
Document forget_proofs(Document document);

}  // namespace planscribe::budget
