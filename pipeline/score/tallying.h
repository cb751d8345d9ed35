#pragma once

#include "score/counts.h"
#include "score/field.h"
#include "score/records.h"

namespace planscribe::score {

/// What the comparison of records gathers.
struct RecordScore {
    Tallies tallies{};
    CellCount cells;
    std::vector<Miss> misses;
};

/// Counts one thing or property: there in the truth, there in the output, the same in both.
/// What is not right becomes a miss.
void count(Field field, const std::optional<std::string>& truth,
           const std::optional<std::string>& output, const std::string& place, RecordScore& score);

/// Counts things that are right when their whole text is, in any order, each once.
void count_items(Field field, const Items& truth, const Items& output, const std::string& place,
                 RecordScore& score);

}  // namespace planscribe::score
