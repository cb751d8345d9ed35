#pragma once

#include <optional>
#include <set>
#include <vector>

#include "extract/goals.h"
#include "extract/labels.h"

namespace planscribe::extract {

/// The initiatives of a plan, and the lines that each of them takes.
struct Initiatives {
    std::vector<Initiative> records;
    std::vector<LineRange> lines;  ///< one for each record, heading first
    std::set<WordId> financing;    ///< words of amounts that are in `financing` of a record
};

/// What the association finances. Understands cards (a name, then fields such as
/// "Projektägare:", "Medparter:", "Förbundets finansiering 2025:", "Mål:"), lettered or marked
/// lines with an amount at the end, and, in a section on initiatives, headings with prose under
/// them, where "X har tillsammans med Y ansökt om medel" tells owner and partners. An amount
/// belongs to the year beside it, else to the one year of its section's heading, else to
/// `plan_year`; without any it is left to the statements.
Initiatives read_initiatives(const TextLines& lines, std::optional<int> plan_year,
                             const Vocabulary& vocabulary);

}  // namespace planscribe::extract
