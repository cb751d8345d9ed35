#include "scan/leptonica.h"

#include <allheaders.h>

#include <mutex>

#include "base/error.h"

namespace planscribe::scan {
namespace {

// Leptonica's calls take no const.
Pix* plain(const Pix* pix) {
    return const_cast<Pix*>(pix);
}

PixPtr to_grey(const Pix* pix) {
    if (pixGetDepth(plain(pix)) == 8 && pixGetColormap(plain(pix)) == nullptr)
        return own(pixClone(plain(pix)));
    if (pixGetDepth(plain(pix)) == 32 && pixGetSpp(plain(pix)) == 4) {
        const PixPtr opaque = own(pixAlphaBlendUniform(plain(pix), 0xffffff00));
        return own(pixConvertTo8(opaque.get(), 0));
    }
    return own(pixConvertTo8(plain(pix), 0));
}

}  // namespace

void PixDelete::operator()(Pix* pix) const noexcept {
    pixDestroy(&pix);
}

void BoxaDelete::operator()(Boxa* boxes) const noexcept {
    boxaDestroy(&boxes);
}

void silence_leptonica() {
    static std::once_flag once;
    std::call_once(once, [] { setMsgSeverity(L_SEVERITY_NONE); });
}

PixPtr own(Pix* pix) {
    if (pix == nullptr)
        throw Error(ErrorCode::limit, "", "a step on the page picture failed for want of memory");
    return PixPtr(pix);
}

PixPtr to_pix(const Image& image) {
    PixPtr pix = own(pixCreateNoInit(image.width, image.height, 8));
    pixSetPadBits(pix.get(), 0);
    pixSetResolution(pix.get(), image.dpi, image.dpi);
    const std::uint8_t* from = image.pixels.data();
    for (int y = 0; y < image.height; ++y) {
        l_uint32* row =
            pixGetData(pix.get()) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(pix.get());
        for (int x = 0; x < image.width; ++x) SET_DATA_BYTE(row, x, *from++);
    }
    return pix;
}

Image to_image(const Pix* pix) {
    const PixPtr grey = to_grey(pix);
    Image image{pixGetWidth(grey.get()), pixGetHeight(grey.get()), pixGetXRes(grey.get()), {}};
    image.pixels.resize(static_cast<std::size_t>(image.width) * image.height);
    std::uint8_t* to = image.pixels.data();
    for (int y = 0; y < image.height; ++y) {
        l_uint32* row =
            pixGetData(grey.get()) + static_cast<std::ptrdiff_t>(y) * pixGetWpl(grey.get());
        for (int x = 0; x < image.width; ++x)
            *to++ = static_cast<std::uint8_t>(GET_DATA_BYTE(row, x));
    }
    return image;
}

}  // namespace planscribe::scan
