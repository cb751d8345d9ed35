#pragma once

#include <filesystem>

#include "app/timings.h"
#include "model/page.h"
#include "ocr/engine.h"
#include "scan/source.h"

namespace planscribe::app {

/// Load, clean, read: page `number` of `source` with its words. Its picture goes to
/// `pictures` (0001.jpg …), none for OCR text. What each step took is added to `timings`.
/// Throws Error for this page.
Page read_page(const scan::Source& source, int number, ocr::Engine& engine,
               const std::filesystem::path& pictures, Timings& timings);

}  // namespace planscribe::app
