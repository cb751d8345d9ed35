#pragma once

#include <filesystem>

#include "model/document.h"

class QPDF;

namespace planscribe::searchable {

/// Puts the words of the document over the pages of the PDF that it was read from. Throws
/// std::exception, or qpdf's own, for a PDF that is broken.
void add_text(QPDF& pdf, const Document& document);

/// Makes pages of the pictures of a file, under the words of the document. A picture is taken from
/// the file when the PDF is written, one at a time. A page that could not be read is left blank.
void add_pictures(QPDF& pdf, const Document& document, const std::filesystem::path& file);

}  // namespace planscribe::searchable
