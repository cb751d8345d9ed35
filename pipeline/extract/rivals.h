#pragma once

#include "extract/digit_confusions.h"
#include "extract/symbol_edits.h"
#include "model/page.h"
#include "model/plan.h"

namespace planscribe::extract {

/// At most so many rivals a cell, the cheapest.
inline constexpr std::size_t most_rivals = 24;

/// A rival that costs no more than this is nearly as likely as the reading itself.
inline constexpr int near_rival = 2'000;

/// The other amounts that the ink of a cell may show, cheapest first, from what the engine held
/// possible, symbol by symbol; from symbols that it doubled (its alternatives for two neighbours
/// are each other); from other readings of whole words (Word::guesses); from digits that scans
/// confuse, the cheaper the worse the word was read; from marks that are no digit; from a lost or
/// added sign or a lost comma. Up to three of these together. `read` is the amount as read and no
/// rival of itself.
///
/// Costs were set on made scans, so that e^-cost is about how often such a rival was the truth.
/// Ink that no machine read (a text layer) has no rivals, nor has a torn number (torn_numbers.h).
class RivalReader {
public:
    /// Both must outlive it.
    RivalReader(const std::vector<Page>& pages, const DigitConfusions& confusions)
        : pages_(pages), confusions_(confusions) {}

    std::vector<Rival> rivals(const Ink& ink, Unit unit, std::optional<Amount> read,
                              CellPlace place) const;

    /// As digit_width() of its symbols.
    std::optional<double> digit_width_of(const Ink& ink) const {
        return digit_width(symbols_of(pages_, ink));
    }

    /// How many digits an ink has behind its comma.
    std::size_t decimals(const Ink& ink) const { return decimals_of(symbols_of(pages_, ink)); }

private:
    const std::vector<Page>& pages_;
    const DigitConfusions& confusions_;
};

}  // namespace planscribe::extract
