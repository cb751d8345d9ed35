#pragma once

#include <functional>
#include <vector>

#include "type_area.h"

namespace planscribe::press {

/// What is set as a whole: a paragraph, a row of a table. Setting it notes in the records where
/// they stand; a piece may be set more than once, the last time counts.
struct Piece {
    std::function<void(TypeArea&)> set;
    bool keeps_next = false;                       ///< stands on the page of the piece after it
    bool lying = false;                            ///< on a page that lies
    std::function<void(TypeArea&)> repeated = {};  ///< set before it where it begins a page
};
using Pieces = std::vector<Piece>;

/// The pieces of each kind of block. They refer to the block, which must outlive them.
Pieces pieces_of(Board& board);
Pieces pieces_of(TableBlock& block, const Style& style);
Pieces pieces_of(TablePair& pair, const Style& style);
Pieces pieces_of(Signatures& signatures);
/// `letter` is that of a lettered initiative: 'a' and so on.
Pieces pieces_of(InitiativeBlock& block, char letter);

/// A paragraph; its amounts are looked up in what is said.
Piece piece_of(Prose& prose);

/// Notes where the amounts of `statements` stand among the words of `said`, in their order.
void locate(std::vector<Statement>& statements, const Said& said);

}  // namespace planscribe::press
