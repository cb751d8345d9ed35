#include "pix.h"

namespace planscribe::press {

PixPointer to_pix(const Image& image) {
    PixPointer pix = own(pixCreate(image.width, image.height, 8));
    pixSetResolution(pix.get(), image.dpi, image.dpi);
    const std::uint8_t* pixel = image.pixels.data();
    for (int y = 0; y < image.height; ++y) {
        l_uint32* row = pixGetData(pix.get()) + static_cast<std::size_t>(y) * pixGetWpl(pix.get());
        for (int x = 0; x < image.width; ++x) SET_DATA_BYTE(row, x, *pixel++);
    }
    return pix;
}

Image to_image(const PixPointer& pix, int dpi) {
    const PixPointer grey = own(pixConvertTo8(pix.get(), FALSE));
    Image image;
    image.width = pixGetWidth(grey.get());
    image.height = pixGetHeight(grey.get());
    image.dpi = dpi;
    image.pixels.reserve(static_cast<std::size_t>(image.width) * image.height);
    for (int y = 0; y < image.height; ++y) {
        const l_uint32* row =
            pixGetData(grey.get()) + static_cast<std::size_t>(y) * pixGetWpl(grey.get());
        for (int x = 0; x < image.width; ++x)
            image.pixels.push_back(static_cast<std::uint8_t>(GET_DATA_BYTE(row, x)));
    }
    return image;
}

}  // namespace planscribe::press
