#pragma once

#include <filesystem>

#include "model/document.h"

namespace planscribe::rules {

/// Adds a finding for each rule of the field (dictionaries/rules.tsv) that the records of the plan
/// break: board, terms, quorum, parties of an insats, benefits to individuals, dates of decision
/// and report, goals without a measure, activities without a row of the budget, weeks that do not
/// fit their dates, running costs that stay the same in all years, "landsting" since 2020, no word
/// of consulting the members. Each finding cites its ground and points at the words; what was not
/// read breaks nothing. Throws Error(environment) when a dictionary is missing.
Document apply_rules(Document document, const std::filesystem::path& dictionaries);

/// The same for a document whose records people have changed since: what the records alone break is
/// found anew, what the words of its pages break stays as it was found.
Document apply_rules_again(Document document, const std::filesystem::path& dictionaries);

}  // namespace planscribe::rules
