#pragma once

#include <vector>

#include "model/plan.h"

namespace planscribe::extract {

/// One record a person, of the seats and the signatures. Two seats are two people, however alike
/// their names. A signature is of the seat with the same name; where a machine `misread` the pages,
/// also of the only one whose first and last name are each at most one letter away. The spelling of
/// the seat is the name, the other a variant.
std::vector<Person> find_persons(const std::vector<BoardMember>& board,
                                 const std::vector<Signatory>& signatories, bool misread);

/// "Anna-Lena Åkerblom" as "anna-lena-akerblom".
std::string person_id(std::string_view name);

}  // namespace planscribe::extract
