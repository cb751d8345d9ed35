#pragma once

#include <string>

#include "model/document.h"
#include "review/spots.h"

namespace planscribe::review {

/// A word that stands for a place which no engine read, in a line of its own. Its page is there.
Ink new_ink(Document& document, const Spot& spot, const std::string& text);

bool has_page(const Document& document, const Spot& spot);

}  // namespace planscribe::review
