#pragma once

#include <optional>
#include <string>

#include "model/ink.h"
#include "model/page.h"

namespace planscribe::store {

/// Where on paper a value stands, as plan.json says it: a box in pixels of the page as it came, or
/// line and column of a text. All nothing for a value that stands on no paper.
struct Place {
    std::optional<int> page;  ///< from 1
    std::optional<Box> box;
    std::optional<int> line, column;
    std::string raw;
};

Place place_of(const std::vector<Page>& pages, const Ink& ink);

}  // namespace planscribe::store
