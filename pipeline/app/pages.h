#pragma once

#include <filesystem>

#include "app/timings.h"
#include "model/page.h"
#include "ocr/engine.h"
#include "scan/source.h"

namespace planscribe::app {

/// The names of a page's pictures: for the report, and larger, for an archive.
std::string picture_name(int number);
std::string large_picture_name(int number);

/// Load, clean, read: page `number` of `source` with its words. Its picture goes to
/// `pictures`, none for OCR text; the large one too where an archive is to keep it (`keep`). What
/// each step took is added to `timings`. Throws Error for this page.
Page read_page(const scan::Source& source, int number, ocr::Engine& engine,
               const std::filesystem::path& pictures, bool keep, Timings& timings);

}  // namespace planscribe::app
