#pragma once

#include <filesystem>
#include <memory>
#include <string_view>

#include "scan/source.h"

namespace planscribe::scan {

/// Whether the beginning of a file is that of markup that may be hOCR, ALTO or PAGE XML.
bool looks_like_markup(std::string_view head);

/// Whether a file names, where it begins, one of these kinds as what it is; HTML and XML of all
/// other kinds do not. False for what cannot be read.
bool is_ocr_file(const std::filesystem::path& file);

/// Words with boxes from another OCR program: hOCR (of any HTML), ALTO 1 to 4 (pixel, mm10,
/// inch1200) or PAGE XML, told apart by what the file holds. Pages have words but no image;
/// boxes are in pixels of the image that was read (at 300 dpi where the file speaks of lengths).
/// Where only a line has a box its words share it by their letters. The best reading is taken, its
/// other readings become alternatives where they differ in single letters. Nothing outside the file
/// is ever looked up: no entity, no DTD. Throws Error(input) for what is no such file, has no word
/// with a box, or is broken XML; Error(limit) above 64 MB or 10 000 pages.
std::unique_ptr<Source> open_ocr_file(const std::filesystem::path& file);

}  // namespace planscribe::scan
