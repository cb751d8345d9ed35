#pragma once

#include <filesystem>

#include "extract/digit_confusions.h"
#include "model/document.h"

namespace planscribe::extract {

/// Turns lines and grids into the records of the plan. Needs `pages` and `layout`; fills
/// `plan`, and adds findings about what it could not understand. `dictionaries` holds labels,
/// roles, units, organisations and accounts. `seen`: digits that people found misread when the
/// document was read before.
Document extract(Document document, const std::filesystem::path& dictionaries,
                 const std::vector<SeenMisreading>& seen = {});

}  // namespace planscribe::extract
