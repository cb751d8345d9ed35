#pragma once

#include <vector>

#include "extract/prose.h"

/// How the association is looked after: follow-up, audit, internal control, documents.
namespace planscribe::extract {

/// Systems, reports and surveys by which work is followed up, each once.
std::vector<FollowUp> read_follow_up(const Prose& prose);

std::vector<Audit> read_audits(const Prose& prose);

/// Internal control, risk analysis and control plan, each once, with the year that it is for.
std::vector<Control> read_internal_control(const Prose& prose);

/// Other documents that the plan speaks of, each once, with the day of their decision.
std::vector<Reference> read_references(const Prose& prose);

}  // namespace planscribe::extract
