#pragma once

#include <string>
#include <vector>

#include "author/dice.h"

namespace planscribe::author {

/// "Kvarnsta", "Lindåsen": a name of Swedish parts that no list holds.
std::string invented_place(Dice& dice);

/// "Sundbygden", "Norra Älvbygden": the name of a district.
std::string invented_district(Dice& dice);

/// "Ekhults", "Kvarnstas", "Torsås".
std::string genitive(const std::string& name);

/// "Ekhults kommun", but "Kvarnsta kommun": as municipalities name themselves.
std::string municipality_office(const std::string& name);

/// "A", "A och B", "A, B och C".
std::string enumerated(const std::vector<std::string>& names);

}  // namespace planscribe::author
