#pragma once

#include <filesystem>

#include "model/document.h"

namespace planscribe::extract {

/// Turns lines and grids into the records of the plan. Needs `pages` and `layout`; fills
/// `plan`, and adds findings about what it could not understand. `dictionaries` holds labels,
/// roles, units, organisations and accounts.
Document extract(Document document, const std::filesystem::path& dictionaries);

}  // namespace planscribe::extract
