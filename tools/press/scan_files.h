#pragma once

#include <filesystem>
#include <vector>

#include "model/image.h"
#include "scan_pdf.h"

/// Files as office machines write them. None holds a date, so that equal images are equal
/// bytes. All throw Error(output) when the file cannot be written.
namespace planscribe::press {

/// A PDF whose pages are one grey JPEG image each.
void write_jpeg_pdf(const std::vector<Image>& pages, int quality,
                    const std::filesystem::path& file);

/// The same with words under the image of each page, which one cannot see but search.
void write_searchable_pdf(const std::vector<Image>& pages,
                          const std::vector<std::vector<HiddenWord>>& words, int quality,
                          const std::filesystem::path& file);

/// A PDF whose pages are one black and white image each, CCITT group 4.
void write_g4_pdf(const std::vector<Image>& pages, const std::filesystem::path& file);

/// A TIFF of many pages, CCITT group 4.
void write_g4_tiff(const std::vector<Image>& pages, const std::filesystem::path& file);

}  // namespace planscribe::press
