#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace planscribe::scan {

/// A page picture as its file stores it, in the terms of PDF: what one needs to take it over
/// without loss. Its data lie in strips, from top to bottom, often one.
struct StoredPicture {
    int width = 0;            ///< pixels
    std::vector<int> strips;  ///< the rows of each strip
    int bits = 8;             ///< of a sample
    int samples = 1;          ///< of a pixel: 1 grey or of a palette, 3 red green blue, 4 CMYK
    std::string palette;      ///< three bytes a colour; empty where there is none
    bool inverted = false;    ///< the largest sample is black, or no ink
    std::string filter;       ///< "DCTDecode", "JPXDecode", "CCITTFaxDecode" or "FlateDecode"
    std::vector<std::pair<std::string, int>> parameters;  ///< of the filter
};

/// Page `number` (from 1) of a TIFF, PNG, JPEG or JPEG 2000. Where PDF does not have the file's
/// coding the picture is coded anew without loss. Throws Error(input) when it cannot be taken out.
StoredPicture stored_picture(const std::filesystem::path& file, int number);

/// The data of a strip (from 0) of such a picture.
std::string stored_data(const std::filesystem::path& file, int number, std::size_t strip);

}  // namespace planscribe::scan
