#pragma once

#include "extract/prose.h"

/// What goals and initiatives say beyond their first facts.
namespace planscribe::extract {

/// How much of what a goal asks for, and how it is followed up, from its own words.
void add_details(Goal& goal, Tokens tokens, const Vocabulary& vocabulary);

/// Years paid for, whether it is new, goes on or ends (where its text says one of these alone),
/// staff and target groups.
void add_details(std::vector<Initiative>& initiatives, const Prose& prose);

}  // namespace planscribe::extract
