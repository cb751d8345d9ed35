#pragma once

#include <optional>
#include <string>
#include <vector>

#include "extract/organisations.h"
#include "extract/sentences.h"

namespace planscribe::extract {

/// The exact fraction that "25 %", "12,5 procent" or "en fjärdedel" states at token `at`.
std::optional<std::string> share_at(Tokens tokens, std::size_t at, const Vocabulary& vocabulary);

/// The share behind mention `which`, before the next one and within its sentence.
std::optional<std::string> share_behind(Tokens tokens,
                                        const std::vector<OrganisationMention>& mentions,
                                        std::size_t which, const Vocabulary& vocabulary);

/// Gives members without a share the one that a sentence on paying states: "X kommun betalar 15
/// procent", "7,5 procent på X", "Regionen bidrar med en fjärdedel". Authorities of the state
/// pay one share together, so none is given to them here.
void add_stated_shares(std::vector<Member>& members, const std::vector<Sentence>& sentences,
                       const Vocabulary& vocabulary);

}  // namespace planscribe::extract
