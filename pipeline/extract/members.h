#pragma once

#include <vector>

#include "extract/labels.h"

namespace planscribe::extract {

/// The parties of the association, in the order of the sentence that lists most of them (one
/// that speaks of members goes first), each with its kind and, where "25 % vardera" or a per
/// cent behind it says so, its share as an exact fraction. `board` stands in where no sentence
/// names at least three, or none that speaks of members names as many as send someone to it.
std::vector<Member> read_members(const TextLines& lines, const std::vector<BoardMember>& board,
                                 const Vocabulary& vocabulary);

/// The parties whose contributions tables show, for a plan that names them nowhere else: at least
/// three of two kinds.
std::vector<Member> members_that_pay(const std::vector<Table>& tables,
                                     const Vocabulary& vocabulary);

}  // namespace planscribe::extract
