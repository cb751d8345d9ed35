#pragma once

#include <string>
#include <vector>

#include "typed/paper.h"
#include "typed/plan.h"

namespace planscribe::typed {

/// What the amounts of a file are read by.
struct Scale {
    const std::string& file;
    const Paper& paper;
    Unit unit = Unit::kr;
    std::size_t years = 0;
};

/// The amounts of a row: a number for every year, or a list with one for each. Throws Error(input)
/// for what is no number, or may be two.
std::vector<Figure> read_figures(const Entry& entry, const Scale& scale);

/// The same for a row whose one number speaks of the first year alone; the rest is to be computed.
std::vector<Figure> read_first_figure(const Entry& entry, const Scale& scale);

}  // namespace planscribe::typed
