#pragma once

#include <optional>
#include <string>
#include <vector>

#include "compare/algebra.h"

namespace planscribe::compare {

/// One thing that an answer says, with what it rests on.
struct Cell {
    enum class Kind {
        blank,
        text,     ///< as printed, or as a person gave it
        word,     ///< a key of the words of questions.tsv
        number,   ///< a count or a year
        money,    ///< öre
        percent,  ///< tenths of a per cent
    };
    Kind kind = Kind::blank;
    std::string text;      ///< of a text or a word
    std::string english;   ///< of a text of ours, whose `text` is Swedish
    std::int64_t low = 0;  ///< of the rest; the same as `high` unless it is in doubt
    std::int64_t high = 0;
    bool unknown = false;  ///< money that stands there, but cannot be read
    std::optional<CellStatus> status;
    std::vector<Place> places;
};

using Row = std::vector<Cell>;
using Rows = std::vector<Row>;

Cell blank();
Cell text(std::string text, std::vector<Place> places = {});
Cell both(const Message& message, std::vector<Place> places = {});
Cell word(const char* key, std::vector<Place> places = {});
Cell number(std::int64_t number);
Cell money(const Maybe& figure);
Cell percent(const std::optional<Share>& share);

}  // namespace planscribe::compare
