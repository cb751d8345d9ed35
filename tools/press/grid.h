#pragma once

#include <string>
#include <vector>

#include "type_area.h"

/// Cells side by side, for tables of amounts and boards.
namespace planscribe::press {

struct Columns {
    std::vector<double> edges;  ///< left edge of each column and the right edge of the last
    std::vector<Align> aligned;
    Face face;
    bool ruled = false;
    double padding = 3;
};

/// How a row looks.
struct Look {
    bool bold = false;
    bool low = true;    ///< short cells stand on the last line of a row of several, else the first
    double ground = 1;  ///< grey behind it, 1 white
    bool rule_above = false, rule_below = false;
    bool leaders = false;  ///< dots lead from the first cell to the next that is filled
};

/// Sets a row below what stands there, and says it line by line. A line end breaks a cell, and
/// so does the width of its column. Returns the words of each cell.
std::vector<Ink> set_row(TypeArea& area, const Columns& columns,
                         const std::vector<std::string>& cells, const Look& look);

/// The widest of the texts, in points.
double widest(const TypeArea& area, const Face& face, const std::vector<std::string>& texts,
              bool bold);

}  // namespace planscribe::press
