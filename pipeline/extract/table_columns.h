#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/plan.h"

namespace planscribe::extract {

/// The first year, 1990 to 2099, that a text names in four digits of its own.
std::optional<int> year_in(const std::string& text);

/// Gives a year to a header that has a misread one, where the years beside it are in order, as in
/// "2012, 013, 2014" or "2009, 2010, 2031".
void settle_years(std::vector<Column>& columns);

}  // namespace planscribe::extract
