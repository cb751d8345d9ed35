#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "extract/labels.h"

namespace planscribe::extract {

/// An authority, region or municipality, named right where it is known.
struct Organisation {
    std::string name;
    PartyKind kind = PartyKind::state;
};

/// Where an organisation is named: tokens `begin` to `end`.
struct OrganisationMention {
    Organisation organisation;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Authorities, regions, county councils and municipalities named in the tokens, in order.
/// A name read badly is put right when one known name is clearly nearest; one that no list knows
/// ("Region X", "X kommun") stays as printed. "A, B och C kommuner" and "kommunerna A och B" name
/// each of them.
std::vector<OrganisationMention> find_organisations(Tokens tokens, const Vocabulary& vocabulary);

/// The municipality that the tokens name with no word "kommun" beside, nothing else:
/// the name of the place.
std::optional<std::string> place_of(Tokens tokens, const Vocabulary& vocabulary);

/// The owners or partners that a field names, in order: known organisations put right, others
/// as printed.
std::vector<std::string> listed_organisations(Tokens tokens, const Vocabulary& vocabulary);

}  // namespace planscribe::extract
