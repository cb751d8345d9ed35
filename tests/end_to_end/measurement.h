#pragma once

#include <filesystem>
#include <string>

#include "cer.h"
#include "plan_comparison.h"

namespace planscribe::measure {

/// How good a reading is: the folders hold plan.json and text.txt, of the truth and as
/// planscribe wrote them.
struct Measurement {
    ErrorRate text;
    CellCount cells;
    HeaderCount headers;
    SeatCount seats;
};

Measurement measure(const std::filesystem::path& truth, const std::filesystem::path& output);

/// The column names of table_row().
std::string table_head();

/// A measurement on one line.
std::string table_row(const std::string& name, const Measurement& measurement);

/// What is not right, a line each.
std::string problems(const Measurement& measurement);

}  // namespace planscribe::measure
