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

}  // namespace

void write_picture(const Image& picture, int width, const std::filesystem::path& file) {
    silence_leptonica();
    if (picture.empty() || width < 1)
        throw Error(ErrorCode::output, file.string(), "there is no picture to write");
    PixPtr pix = to_pix(picture);
    if (picture.width > width) pix = own(pixScaleToSize(pix.get(), width, 0));
    l_uint8* data = nullptr;
    std::size_t size = 0;
    const int failed = pixWriteMemJpeg(&data, &size, pix.get(), jpeg_quality, 0);
    const std::unique_ptr<l_uint8, FreeBytes> bytes(data);
    if (failed != 0)
        throw Error(ErrorCode::output, file.string(), "the picture cannot be made a JPEG");
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out.write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
    out.close();
    if (!out) throw Error(ErrorCode::output, file.string(), std::strerror(errno));
}

}  // namespace planscribe::scan
