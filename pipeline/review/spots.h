#pragma once

#include <optional>

#include "budget/identities.h"
#include "model/document.h"
#include "store/corrections.h"

/// Where on paper the things of a record stand, and which thing stands at a place. A place is kept
/// in pixels of the paper as it came, so that it means the same to another reading.
namespace planscribe::review {

using budget::Place;

/// A place on paper, as in store::Correction, and what was read there.
struct Spot {
    int page = 0;  ///< from 1; 0 where the thing stands on no paper
    Box box;
    std::string raw;
};

Spot spot_of(const Document& document, const Ink& ink);
Spot spot_of_cell(const Document& document, Place place);  ///< of a blank: where it would stand
Spot spot_of_row(const Document& document, int table, int row);
Spot spot_of_whole_row(const Document& document, int table, int row);
Spot spot_of_column(const Document& document, int table, int column);
Spot spot_of_table(const Document& document, int table);

/// The cell that stands there: the one that shares most of the place, or, in a text, that begins
/// there or close by with the same words. A blank where row and column cross there.
std::optional<Place> cell_at_spot(const Document& document, const Spot& spot);

/// The row, or the column, of such a place; `row` or `column` alone of it means something.
std::optional<Place> row_at_spot(const Document& document, const Spot& spot);
std::optional<Place> column_at_spot(const Document& document, const Spot& spot);
/// Also one that ends close above it, or begins close below.
std::optional<int> table_at_spot(const Document& document, const Spot& spot);
std::optional<std::size_t> seat_at_spot(const Document& document, const Spot& spot);

/// Whether two places are the same for a person.
bool same_place(const Spot& a, const Spot& b);

/// Whatever leads the other way than `map`.
Affine inverse(const Affine& map);

}  // namespace planscribe::review
