#pragma once

#include "author/association.h"
#include "author/people.h"
#include "press/manuscript.h"

namespace planscribe::author {

/// Who sits on the board: each member's ordinary and substitute, at times fewer or more, one chair
/// and one or two vice chairs.
press::Board invented_board(const Association& association, People& people, Dice& dice);

/// The chair and some others with their roles, as they sign.
press::Signatures signatures_of(const press::Board& board, const std::string& place_and_date,
                                Dice& dice);

}  // namespace planscribe::author
