#pragma once

#include <ostream>
#include <string>
#include <vector>

#include "model/document.h"

namespace planscribe::publish {

/// The words of a text as repair left them, or as the engine read them.
enum class Wording { repaired, as_read };

/// The text of each page, a line end behind each line. Both wordings have the same lines.
std::vector<std::string> page_texts(const Document& document, Wording wording);

/// The repaired text: one blank between words, lines as on paper, a form feed between pages.
void write_text(std::ostream& out, const Document& document);

}  // namespace planscribe::publish
