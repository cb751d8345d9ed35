#pragma once

#include <string>

#include "compare/answer.h"
#include "compare/catalogue.h"

namespace planscribe::compare {

/// What a cell says, for people: "1 388 000", "900–1 100", "-4,5", "?"; empty for a blank.
std::string cell_text(const Cell& cell, const Catalogue& words, Language language);

/// The lowest or highest value of a cell as a number for programs: "1388000", "-4.5".
std::string plain_low(const Cell& cell);
std::string plain_high(const Cell& cell);

/// Whether the cell holds a number of money or per cent.
bool is_measured(const Cell& cell);

}  // namespace planscribe::compare
