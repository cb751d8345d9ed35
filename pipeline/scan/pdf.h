#pragma once

#include <filesystem>
#include <memory>

#include "scan/source.h"

namespace planscribe::scan {

/// A PDF, opened by poppler's programs in child processes. Each page is one of:
/// - a scan: one picture covers the page, and nothing visible is drawn over it. The image is that
///   picture in its own pixels; where it is turned, flipped, cropped, masked or in several parts,
///   the page is drawn at the picture's own resolution. A hidden text layer is not used.
/// - text: words with boxes at 300 dpi from the text layer, if that can be trusted; the image is
///   the page drawn at 300 dpi.
/// - else a page drawn at 300 dpi, to be read as a scan.
/// Pages larger than most_pixels at 300 dpi are drawn at down to 150 dpi, else Error(limit).
std::unique_ptr<Source> open_pdf(const std::filesystem::path& file);

}  // namespace planscribe::scan
