#pragma once

#include <ostream>
#include <string>

#include "compare/comparison.h"

/// A comparison as people and programs take it. The same comparison gives the same bytes.
namespace planscribe::compare {

/// Tables for a terminal, a question after the other; `most` rows of each (0: all).
std::string comparison_text(const Comparison& comparison, Language language, std::size_t most);

/// CSV (RFC 4180, UTF-8). Of one question: a line for each row, a column for each of its columns;
/// what may be in doubt has columns for its lowest and highest value, status, and place. Of
/// several: a line for each cell. Amounts in kronor, shares in per cent, both with a dot.
void write_csv(std::ostream& out, const Comparison& comparison, Language language);

/// planscribe.compare/2: `documents` and `questions`, each with its columns and rows; a row has a
/// value for each column: null, a text, a number, or an object with `value` (or `low` and `high`),
/// `status` and `at`, the places that it rests on. Amounts in kronor, shares in per cent.
void write_json(std::ostream& out, const Comparison& comparison);

/// An Excel workbook: a sheet that says what there is and where it comes from, one for each
/// question, and the documents. Amounts and shares are numbers; a row says how well
/// it is known and where to look it up. Throws Error(output), see sheets/workbook.h.
void write_xlsx(std::ostream& out, const Comparison& comparison, Language language);

}  // namespace planscribe::compare
