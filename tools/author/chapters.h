#pragma once

#include "author/claims.h"
#include "author/facts.h"
#include "author/initiatives.h"
#include "author/sheet.h"

namespace planscribe::author {

/// Everything that a plan is written from.
struct Material {
    const Association& association;
    int year = 0;
    const std::vector<Measure>& measures;
    const Ledger& ledger;
    AmountWords words;
    std::vector<press::InitiativeBlock> initiatives;
    press::Board board;
    std::vector<DraftTable> tables;  ///< the budget first, then in the order of the paper
    DateWords dates;
    std::string decision_date;  ///< ISO
    std::string told;           ///< claim that the prose must state
};

/// Writes the chapters of a plan around its tables, in an order and under headings of its own.
/// Fills blocks and record; tells for each table of `material` its index on paper.
std::vector<int> write_chapters(press::Manuscript& manuscript, const Material& material,
                                Writer& writer, Dice& dice);

}  // namespace planscribe::author
