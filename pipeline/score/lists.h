#pragma once

#include "score/tallying.h"

namespace planscribe::score {

/// Compares all that stands outside the tables, and leaves out what the truth does not speak of.
/// Seats and initiatives are paired by name, goals by text, when they are alike to two thirds;
/// a name is right when every letter is. A goal is right when it is paired.
void compare_lists(const Records& truth, const Records& output, RecordScore& score);

/// Findings on the paper, paired by rule and by place: where the truth gives a place, pages must be
/// the same, boxes must touch, lines must be the same, as far as both sides name them. Those of
/// the output that stay over are false, broken rules and notes aside.
void compare_findings(const Records& truth, const Records& output, RecordScore& score);

}  // namespace planscribe::score
