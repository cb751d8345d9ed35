#pragma once

#include <cstdint>
#include <string>

#include "manuscript.h"

/// Money as it is printed.
namespace planscribe::press {

/// A whole number of units as running text prints it: 1640000 -> "1 640 000".
std::string print_units(std::int64_t units);

/// "kr", "tkr", "mkr".
std::string unit_word(Unit unit);

/// The amount that the notation shows of `amount`: rounded to its last digit, half away from 0.
Amount shown(Amount amount, Unit unit, const Notation& notation);

/// The amount as a cell of a table prints it.
std::string print_amount(Amount amount, Unit unit, const Notation& notation);

}  // namespace planscribe::press
