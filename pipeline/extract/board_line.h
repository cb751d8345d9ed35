#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "extract/labels.h"

namespace planscribe::extract {

/// Something that a line of a list of people names.
struct BoardPiece {
    enum class Kind { person, organisation, role };
    Kind kind = Kind::person;
    std::string text;                ///< name of the person or organisation
    const RoleWord* role = nullptr;  ///< for a role
    Ink ink;
};

/// A line (or cell) of such a list, taken apart.
struct BoardLine {
    std::vector<BoardPiece> pieces;  ///< in order
    std::size_t strange = 0;         ///< words that are none of these

    std::size_t count(BoardPiece::Kind kind) const;
    bool is_only(BoardPiece::Kind kind) const;
};

/// Takes a line of people apart at commas, dashes, brackets, slashes and wide gaps. Parties are
/// left out. Organisations are put right where they are known; behind a person, a run of words
/// that is no role counts as an organisation as printed. Where `glued` people are expected on
/// the line, a long run of names is cut after each second name.
BoardLine read_board_line(Tokens tokens, std::size_t glued, const Vocabulary& vocabulary);

}  // namespace planscribe::extract
