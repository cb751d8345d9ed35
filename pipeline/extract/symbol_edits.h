#pragma once

#include <optional>

#include "extract/digit_confusions.h"
#include "model/ink.h"

namespace planscribe::extract {

/// A symbol of an ink's text.
struct Symbol {
    std::string text;
    const Word* word = nullptr;  ///< nothing for the blank between words
    int raw = -1;                ///< index of the symbol in Word::raw; -1 where there is none
};

/// Another way to read some symbols of an ink.
struct Edit {
    std::size_t from = 0;
    std::size_t count = 0;  ///< symbols that it stands for; 0: it stands before `from`
    std::string text;
    int cost = 0;  ///< thousandths of a nat
};

/// How many digits end the text of an ink behind a comma.
std::size_t decimals_of(const std::vector<Symbol>& symbols);

/// The width of a digit of the ink, as in CellPlace; nothing where it has a narrow 1, or no word of
/// digits alone.
std::optional<double> digit_width(const std::vector<Symbol>& symbols);

/// The text of an ink, symbol by symbol.
std::vector<Symbol> symbols_of(const std::vector<Page>& pages, const Ink& ink);

/// What the cells around one tell of it.
struct CellPlace {
    bool signed_row = false;    ///< other amounts of the row bear a minus: it may well be lost here
    bool unsigned_row = false;  ///< all other amounts of the row, or table, bear none
    double digit_width = 0;     ///< of the table's digits, by the height of their word; 0: unknown
    std::size_t decimals = 0;   ///< that other amounts of the table have behind their comma
};

/// What is known of the cell that the symbols stand in.
struct CellSense {
    bool readable = true;  ///< they are a number as they stand; letters behind it are its unit
    CellPlace place;
};

/// What may stand there instead, cheapest first. See RivalReader.
std::vector<Edit> edits_of(const std::vector<Symbol>& symbols, const DigitConfusions& confusions,
                           CellSense sense);

}  // namespace planscribe::extract
