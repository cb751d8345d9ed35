#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace planscribe::press {

/// A word under the image, for searching. Pixels of the image.
struct HiddenWord {
    std::string text;  ///< UTF-8; what Latin-1 lacks becomes "?"
    double x = 0, baseline = 0, width = 0, size = 0;
};

/// A page image as a PDF holds it.
struct EncodedImage {
    std::string bytes;
    int width = 0, height = 0, dpi = 0;
    int bits = 8;        ///< 8 grey, 1 black and white
    std::string filter;  ///< the PDF's name for the coding with its parameters
    std::vector<HiddenWord> hidden = {};
};

/// The least PDF that holds images, one filling each page, as scanners write it.
std::string scan_pdf(const std::vector<EncodedImage>& pages);

}  // namespace planscribe::press
