#pragma once

#include <optional>
#include <vector>

#include "extract/initiatives.h"

namespace planscribe::extract {

/// The amounts that the prose states, and those of the initiatives, in the order of the paper.
/// What an amount is about is told by the words of its clause, then of its sentence
/// (dictionaries/concepts.tsv); an initiative named in the sentence, or whose text it is in, is
/// its subject. The year is the nearest in clause or sentence that is no date and no year of
/// comparison, else that of the heading, else `plan_year`. An amount by which something grows
/// or shrinks is `other`. A deficit is a negative result. Amounts that cannot be read beyond
/// doubt are no statements; a finding tells where they stand.
std::vector<Statement> read_statements(const TextLines& lines, const Initiatives& initiatives,
                                       std::optional<int> plan_year, const Vocabulary& vocabulary,
                                       std::vector<Finding>& findings);

}  // namespace planscribe::extract
