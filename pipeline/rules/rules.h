#pragma once

#include <filesystem>

#include "model/document.h"

namespace planscribe::rules {

/// Adds a finding for each rule of the field (dictionaries/rules.tsv) that the records of the plan
/// break: board, terms, quorum, parties of an insats, benefits to individuals, dates of decision
/// and report, goals without a measure, activities without a row of the budget, weeks that do not
/// fit their dates. Each finding cites its ground and points at the words; what was not read breaks
/// nothing. Throws Error(environment) when a dictionary is missing.
Document apply_rules(Document document, const std::filesystem::path& dictionaries);

}  // namespace planscribe::rules
