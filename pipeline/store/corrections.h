#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/box.h"
#include "store/database.h"

namespace planscribe::store {

/// What a person decided about a place on paper. Corrections are only ever added: to undo one is
/// another one.
struct Correction {
    std::string sha256;  ///< of the source
    int page = 0;        ///< from 1
    Box box;             ///< in pixels of the page as it came; for a page of text its column (x),
                         ///< its line (y) and no size
    std::string raw;     ///< what was read there
    std::string answer;  ///< what the person says stands there
    std::string who;
    std::string when;              ///< ISO date and time
    std::string about = "number";  ///< what it is about: review/answers.h
    std::int64_t number = 0;       ///< of it in the archive; 0 until it is kept
    friend bool operator==(const Correction&, const Correction&) = default;
};

/// Those of a source, the oldest first: the last one about a place holds.
std::vector<Correction> corrections(Database& database, const std::string& sha256);

/// Within a transaction of the caller.
void add_correction(Database& database, const Correction& correction);

}  // namespace planscribe::store
