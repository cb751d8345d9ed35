#pragma once

#include <vector>

#include "extract/prose.h"

namespace planscribe::extract {

/// What the association does itself in the year: the marked items under headings of activities
/// (paragraphs, where none is marked and they tell when or how often), and every sentence that
/// names a week. A month without year, or a week, is of the year in the same text, else of the
/// plan's first.
std::vector<Activity> read_activities(const Prose& prose);

}  // namespace planscribe::extract
