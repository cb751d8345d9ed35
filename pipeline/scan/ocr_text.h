#pragma once

#include <filesystem>
#include <memory>

#include "scan/source.h"

namespace planscribe::scan {

/// The text of another OCR program: UTF-8 with or without byte order mark, else Windows-1252.
/// Pages end at form feeds; in a file without any, a page begins at each line that begins with
/// exactly one blank. A last page without words is none. Words are what stands between blanks;
/// `Word::line` is the line of the *file* and `column` the code point in it, both from 1, so that
/// an editor finds the place. Throws Error(input) for text in UTF-16, bytes that are no text, and
/// text without words; Error(limit) above 64 MB.
std::unique_ptr<Source> open_ocr_text(const std::filesystem::path& file);

}  // namespace planscribe::scan
