#pragma once

#include <vector>

#include "extract/prose.h"

namespace planscribe::extract {

/// The groups beside the board in which the parties meet, each once: those with a heading of their
/// own, and those that a sentence says someone sits in. Their level is that of the words
/// ("chefer", "handläggare"), never of the name: a beredningsgrupp is of managers in one plan and
/// of case workers in another.
std::vector<Group> read_groups(const Prose& prose);

}  // namespace planscribe::extract
