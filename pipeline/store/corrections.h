#pragma once

#include <string>
#include <vector>

#include "model/box.h"
#include "store/database.h"

namespace planscribe::store {

/// What a person decided about a place on paper.
struct Correction {
    std::string sha256;  ///< of the source
    int page = 0;        ///< from 1
    Box box;             ///< in pixels of the page as it came; empty for a page of text
    std::string raw;     ///< what was read there
    std::string answer;  ///< what the person says stands there
    std::string who;
    std::string when;  ///< ISO date and time
    friend bool operator==(const Correction&, const Correction&) = default;
};

/// Those of a source, the oldest first: the last one about a place holds.
std::vector<Correction> corrections(Database& database, const std::string& sha256);

/// Within a transaction of the caller.
void add_correction(Database& database, const Correction& correction);

}  // namespace planscribe::store
