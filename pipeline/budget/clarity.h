#pragma once

#include "model/document.h"

namespace planscribe::budget {

/// How clear the ink of a value is, as far as the reader of the page can tell.

/// Whether a person typed the plan for this program.
bool is_typed(const Document& document);

/// Where the ink comes from; nothing where there is none, as of what was computed.
std::optional<PageOrigin> origin_of(const Document& document, const Ink& ink);

}  // namespace planscribe::budget
