#pragma once

#include <filesystem>
#include <ostream>

#include "model/page.h"
#include "model/plan.h"

namespace planscribe::publish {

/// A table as CSV (RFC 4180, UTF-8, comma). Columns: label, kind, account; for each column of
/// the table its amounts in kronor ("2025 (kr)"), exact, blank where no number can be read;
/// then for each its status, then for each the raw reading; then part ("yes" in a "varav" row)
/// and the columns without money. Text that a spreadsheet would take for a formula is led by
/// an apostrophe.
void write_csv(std::ostream& out, const Table& table, const std::vector<Page>& pages);

/// Name of the file of the table with this index, as "01-kostnader-for-insatser.csv".
std::string csv_name(const Table& table, std::size_t index);

}  // namespace planscribe::publish
