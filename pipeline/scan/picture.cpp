#include "scan/picture.h"

#include <allheaders.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <memory>

#include "base/error.h"
#include "scan/clean.h"
#include "scan/leptonica.h"

namespace planscribe::scan {
namespace {

constexpr int jpeg_quality = 60;

struct FreeBytes {
    void operator()(l_uint8* bytes) const noexcept { lept_free(bytes); }
};

struct FreeBox {
    void operator()(BOX* box) const noexcept { boxDestroy(&box); }
};

}  // namespace

Image from_jpeg(const std::string& bytes) {
    silence_leptonica();
    const PixPtr pix(pixReadMemJpeg(reinterpret_cast<const l_uint8*>(bytes.data()), bytes.size(), 0,
                                    1, nullptr, 0));
    if (!pix) throw Error(ErrorCode::input, "", "a kept picture is no JPEG");
    return to_image(pix.get());
}

std::string to_jpeg(const Image& picture, int width) {
    silence_leptonica();
    if (picture.empty() || width < 1)
        throw Error(ErrorCode::output, "", "there is no picture to write");
    PixPtr pix = to_pix(picture);
    if (picture.width > width) pix = own(pixScaleToSize(pix.get(), width, 0));
    l_uint8* data = nullptr;
    std::size_t size = 0;
    const int failed = pixWriteMemJpeg(&data, &size, pix.get(), jpeg_quality, 0);
    const std::unique_ptr<l_uint8, FreeBytes> bytes(data);
    if (failed != 0) throw Error(ErrorCode::output, "", "the picture cannot be made a JPEG");
    return {reinterpret_cast<const char*>(data), size};
}

Image part_of(const Image& picture, const Box& part, double scale) {
    silence_leptonica();
    const PixPtr pix = to_pix(picture);
    const std::unique_ptr<BOX, FreeBox> box(boxCreate(part.x, part.y, part.width, part.height));
    const PixPtr clipped = own(pixClipRectangle(pix.get(), box.get(), nullptr));
    const auto factor = static_cast<float>(scale);
    return to_image(own(pixScale(clipped.get(), factor, factor)).get());
}

void write_picture(const Image& picture, int width, const std::filesystem::path& file) {
    std::string bytes;
    try {
        bytes = to_jpeg(picture, width);
    } catch (const Error& error) {
        throw Error(error.code(), file.string(), error.reason());
    }
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    if (!out) throw Error(ErrorCode::output, file.string(), std::strerror(errno));
}

}  // namespace planscribe::scan
