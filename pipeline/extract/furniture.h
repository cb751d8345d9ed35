#pragma once

#include "extract/text_lines.h"

namespace planscribe::extract {

/// Marks running heads and feet: among the first two and last two lines of a page, those whose
/// words stand there on at least one more page and on a third of all (numbers aside), and those
/// that hold no word at all, as "3 (12)".
void mark_furniture(TextLines& lines);

/// The lines that are no furniture. The first one of a page has a gap before it.
TextLines without_furniture(const TextLines& lines);

}  // namespace planscribe::extract
