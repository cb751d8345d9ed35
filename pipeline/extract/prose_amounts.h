#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "extract/labels.h"

namespace planscribe::extract {

/// An amount with its unit in running text: tokens `begin` to `end`. Without `amount` the
/// digits before the unit could not be read beyond doubt, as "BB1 000 kr" or "2024 500 kr".
struct ProseAmount {
    std::optional<Amount> amount;
    std::size_t begin = 0;
    std::size_t end = 0;
    Amount step = {};  ///< one of the last digit that is printed; 0 for kronor
};

/// The amounts that a text states with a unit: "2 766 000 kronor", "30 000 kr", "1,9 mkr",
/// "3 miljoner kr", "66000kr". A number may be broken over lines. No digit is changed, and a
/// group of thousands is never taken for the whole number when what stands before it is not
/// readable as the rest. Of two amounts joined by a dash ("20-30 000 kr") none is read.
std::vector<ProseAmount> find_amounts(Tokens tokens, const Vocabulary& vocabulary);

/// The number of at least four digits at `at`, with blanks or dots between thousands, that
/// stands without unit and is no year, in kronor; as in a field whose name says money.
std::optional<ProseAmount> bare_amount(Tokens tokens, std::size_t at);

}  // namespace planscribe::extract
