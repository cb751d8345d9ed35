#pragma once

#include <vector>

#include "extract/prose.h"

/// What the prose says of the board as such: how large it is, how long it sits, when it may decide.
namespace planscribe::extract {

/// "består av fyra ledamöter och fyra ersättare"; "varje medlem utser en ledamot och en ersättare"
/// (for each member; else "en" and "ett" count nothing).
std::vector<BoardSize> read_board_sizes(const Prose& prose);

/// "väljs för fyra år räknat från den 1 april", "vart fjärde år".
std::vector<TermOfOffice> read_terms(const Prose& prose);

/// "beslutsför när mer än hälften av ledamöterna är närvarande".
std::vector<Quorum> read_quorums(const Prose& prose);

}  // namespace planscribe::extract
