#pragma once

#include <vector>

#include "model/document.h"

namespace planscribe::layout {

/// Marks running heads and feet: among the first two and last two lines of a page, those whose
/// words stand there on at least one more page and on a third of all (numbers aside, bad readings
/// allowed for), page numbers such as "3 (12)", and lone numbers that count the pages.
void mark_furniture(const std::vector<Page>& pages, std::vector<Line>& lines);

}  // namespace planscribe::layout
