#pragma once

#include <string>
#include <vector>

#include "extract/labels.h"

namespace planscribe::extract {

/// Who answers for an initiative, and who takes part.
struct Parties {
    std::vector<std::string> owner;
    std::vector<std::string> partners;
};

/// What prose under the name of an initiative tells of its parties, from one sentence: "X har
/// tillsammans med Y ansökt om medel", "Ansökan har lämnats av X och Y tillsammans med Z", "X och Y
/// ansvarar för …, som bedrivs tillsammans med Z", "… drivs av X". Where the sentence names nobody
/// behind "tillsammans med", whoever else the prose names beside one who drives it takes part.
/// Nothing where no owner is told.
Parties read_parties(Tokens prose, const Vocabulary& vocabulary);

/// One past the last token of the sentence that token `from` stands in.
std::size_t sentence_end(Tokens tokens, std::size_t from);

}  // namespace planscribe::extract
