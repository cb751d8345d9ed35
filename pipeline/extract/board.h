#pragma once

#include <vector>

#include "extract/labels.h"

namespace planscribe::extract {

/// The members of the board with seat, role and organisation, in the order of the paper.
/// Understands, under headings such as "Ordinarie ledamöter" and "Ersättare" or in a section
/// on the board: a person a line with organisation, party and role in any order; columns of
/// names and organisations, read across or one column after the other; tables with a column
/// for ordinary members and one for substitutes; two persons who share a seat by a slash (both
/// are given). Names are kept as they are, known organisations are put right. A person without
/// an organisation keeps none.
std::vector<BoardMember> read_board(const TextLines& lines, const Vocabulary& vocabulary);

}  // namespace planscribe::extract
