#pragma once

#include <leptonica/allheaders.h>

#include <memory>

#include "base/error.h"
#include "model/image.h"

namespace planscribe::press {

struct PixRelease {
    void operator()(PIX* pix) const { pixDestroy(&pix); }
};
using PixPointer = std::unique_ptr<PIX, PixRelease>;

/// Takes over what Leptonica made. Throws Error(limit) when it made nothing.
inline PixPointer own(PIX* pix) {
    if (!pix) throw Error(ErrorCode::limit, "", "no memory for an image");
    return PixPointer(pix);
}

/// Eight bits a pixel.
PixPointer to_pix(const Image& image);

/// From one or eight bits a pixel; Leptonica loses the resolution on many of its ways.
Image to_image(const PixPointer& pix, int dpi);

}  // namespace planscribe::press
