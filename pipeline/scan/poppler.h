#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "model/image.h"

/// The programs of poppler, each call a child process with limits on time and memory. `number`
/// is a page from 1. Page coordinates are those of the crop box, turned as the page is shown.
namespace planscribe::scan::poppler {

/// Pages of a PDF. Throws Error(input) when it is damaged or needs a password, Error(limit)
/// when it claims more than 10 000.
int page_count(const std::filesystem::path& pdf);

/// A page as it is shown, in points (1/72 inch). Throws Error(input).
struct PageSize {
    double width = 0;
    double height = 0;
};
PageSize page_size(const std::filesystem::path& pdf, int number);

/// A picture that is drawn on a page, masks too; how it is turned or flipped is not known.
struct DrawnImage {
    std::string type;  ///< "image", "mask", "smask" or "stencil"
    int width = 0;     ///< pixels
    int height = 0;
    double x_dpi = 0;  ///< along its own rows
    double y_dpi = 0;
};

/// The pictures of a page, none when they cannot be listed.
std::vector<DrawnImage> drawn_images(const std::filesystem::path& pdf, int number);

/// The one picture of a page in its own pixels, empty when it cannot be taken out.
Image extract_image(const std::filesystem::path& pdf, int number);

/// The page drawn in grey. Throws Error(input or limit), also where poppler complains and nothing
/// comes out but white paper.
Image render(const std::filesystem::path& pdf, int number, double dpi);

/// The words of the page as `pdftotext -bbox` writes them (XHTML), empty when it cannot.
std::string words_xhtml(const std::filesystem::path& pdf, int number);

/// "plan.pdf, page 3", for errors.
std::string place(const std::filesystem::path& pdf, int number);

}  // namespace planscribe::scan::poppler
