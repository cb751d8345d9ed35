#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "model/document.h"
#include "model/image.h"

namespace planscribe::scan {

/// A page as it comes from its file. `page` has number, origin, size, dpi and, where the file
/// holds text, words; `image` is the page as it came, empty for OCR text.
struct LoadedPage {
    Page page;
    Image image;
};

/// One input file. Pages are loaded one at a time, so that memory does not grow with them.
/// `load` may be called from several threads at once.
class Source {
public:
    virtual ~Source() = default;

    /// Pages of the file, at least 1.
    virtual int page_count() const = 0;

    /// Page `number`, from 1. Throws Error(input or limit) for this page alone.
    virtual LoadedPage load(int number) const = 0;
};

/// Opens a PDF, TIFF, PNG, JPEG, JPEG 2000, OCR text, hOCR, ALTO or PAGE XML by its content, not by
/// its name. Throws Error(input) that says what is wrong: missing, unreadable, empty, not of a
/// known kind, encrypted, without pages.
std::unique_ptr<Source> open(const std::filesystem::path& file);

}  // namespace planscribe::scan
