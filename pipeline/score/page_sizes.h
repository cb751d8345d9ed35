#pragma once

#include <filesystem>
#include <map>
#include <vector>

#include "score/records.h"

namespace planscribe::score {

struct PageSize {
    double width = 0;
    double height = 0;
};

/// The sizes of pages by number, in the pixels that boxes of plan.json are told in: from the
/// words.jsonl of a truth, or from the pages.jsonl of a reading. Pages that do not tell theirs are
/// left out. Throws Error where a line is not JSON or something is of the wrong type.
std::map<int, PageSize> page_sizes(const std::filesystem::path& file);

/// Tells the places of findings in pixels of pages of another size: a plan that is scanned at 200
/// dots an inch and one at 300 have the same places. Pages of unknown size stay.
void rescale(std::vector<FindingRecord>& findings, const std::map<int, PageSize>& from,
             const std::map<int, PageSize>& to);

}  // namespace planscribe::score
