#pragma once

#include <filesystem>

#include "model/document.h"

/// The document again as a PDF that can be searched.
namespace planscribe::searchable {

/// Writes `folder`/searchable.pdf, whole or not at all, and nothing for a document that was read
/// from text. `source` is the file that was read.
///
/// - Of a PDF its own pages are kept as they came. A page that was read from its picture gets the
///   repaired words, invisible, where they stand on paper; invisible text that another program put
///   there goes, since it would be found in its place. Text that can be seen stays. A page whose
///   own text was taken keeps it, and a PDF of such pages alone is copied byte for byte.
/// - Pictures become pages of their own size, their data taken over as they are stored where PDF
///   has the same coding (JPEG, JPEG 2000, PNG, and in TIFF: CCITT group 4, JPEG, Deflate), else
///   coded anew without loss (CCITT group 4, Flate).
///
/// Where only pictures and our text are on the pages the file says that it is PDF/A-2b, and has
/// what that asks for: embedded font, output intent (sRGB), metadata, no encryption. Else it has
/// the same but does not say so, unless it did before. The same input gives the same bytes.
///
/// Throws Error(input) for a PDF that qpdf cannot take apart, Error(output).
void publish(const Document& document, const std::filesystem::path& source,
             const std::filesystem::path& folder);

}  // namespace planscribe::searchable
