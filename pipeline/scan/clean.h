#pragma once

#include "scan/source.h"

namespace planscribe::scan {

/// A page made ready for the engine. `page` carries the geometry (upright size, to_paper), the
/// steps that were applied, and the ruling lines; `reading` is what the engine reads;
/// `picture` is the same upright page as people see it, nothing taken out. Both images have
/// the size of the upright page.
struct CleanPage {
    Page page;
    Image reading;
    Image picture;
};

/// Turns (0, 90, 180, 270 degrees), scales to the resolution that the engine reads best,
/// deskews, evens the background, takes out specks, dark borders, punch holes, ruling lines
/// and dot leaders.
/// First do no harm: a step that does not help the page is not applied. Throws Error(limit).
CleanPage clean(LoadedPage loaded);

/// Writes a picture as JPEG, scaled down to at most `width` pixels. Throws Error(output).
void write_picture(const Image& picture, int width, const std::filesystem::path& file);

}  // namespace planscribe::scan
