#pragma once

#include <filesystem>

#include "compare/page.h"

namespace planscribe::app {

/// The reports that lie in a folder which `read --out` filled, by the SHA-256 of their source, as
/// addresses from the page `page`. Folders without a plan.json are passed over.
compare::PageLinks links_to_reports(const std::filesystem::path& folder,
                                    const std::filesystem::path& page);

}  // namespace planscribe::app
