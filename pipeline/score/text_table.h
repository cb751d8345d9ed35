#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace planscribe::score {

/// A line of a table for people.
using Row = std::vector<std::string>;

/// Columns as wide as they must be, the first flush left, the others flush right.
std::string laid_out(const std::vector<Row>& rows);

/// With two decimals.
std::string percent(double value);
/// A share in per cent; empty where the whole is nothing.
std::string share(std::size_t part, std::size_t whole);

}  // namespace planscribe::score
