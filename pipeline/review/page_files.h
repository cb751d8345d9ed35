#pragma once

#include <string_view>

namespace planscribe::review {

/// A file of the page, as it lies under page/ (page/embed.cmake puts it into the program).
struct PageFile {
    std::string_view name, type, body;
};

/// The file of this name; nothing where there is none.
const PageFile* page_file(std::string_view name);

}  // namespace planscribe::review
