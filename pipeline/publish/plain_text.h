#pragma once

#include <ostream>

#include "model/document.h"

namespace planscribe::publish {

/// The repaired text: one blank between words, lines as on paper, a form feed between pages.
void write_text(std::ostream& out, const Document& document);

}  // namespace planscribe::publish
