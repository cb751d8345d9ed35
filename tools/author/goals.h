#pragma once

#include <vector>

#include "author/grammar.h"

namespace planscribe::author {

/// Up to `count` goals of a rule. A goal with a number begins with what it may be:
/// "40-80/5;percent;min;minst {n} procent av …": from 40 to 80 by fives, its unit, at least or
/// ("max") at most. What begins with ";;;" has no number.
std::vector<Goal> invented_goals(const std::string& rule, int count, Writer& writer, Dice& dice);

}  // namespace planscribe::author
