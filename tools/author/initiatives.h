#pragma once

#include "author/claims.h"
#include "author/goals.h"
#include "author/measures.h"

namespace planscribe::author {

/// How a plan presents its measures; one for a plan.
struct InitiativeHabit {
    press::InitiativeForm form = press::InitiativeForm::card;
    std::string owner_label, partners_label, financing_label;
    bool goals = false;
    bool two_years = false;  ///< cards tell the financing of the next year too
};

InitiativeHabit invented_initiative_habit(Dice& dice);

/// Blocks for the measures of the plan year but the activities. What a form does not print is not
/// in its record.
std::vector<press::InitiativeBlock> initiative_blocks(const std::vector<Measure>& measures,
                                                      const Ledger& ledger,
                                                      const InitiativeHabit& habit,
                                                      const AmountWords& words, Writer& writer,
                                                      Dice& dice);

}  // namespace planscribe::author
