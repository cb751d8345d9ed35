#include "scan/image_file.h"

#include <allheaders.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <memory>
#include <string>
#include <string_view>

#include "base/error.h"
#include "scan/leptonica.h"
#include "scan/pnm.h"

namespace planscribe::scan {
namespace {

constexpr double most_bytes = 512.0 * 1024 * 1024;

struct Header {
    int width = 0;
    int height = 0;
    int bits = 0;
    int samples = 0;
};

struct CloseFile {
    void operator()(std::FILE* file) const noexcept { std::fclose(file); }
};

std::string what(ImageKind kind) {
    switch (kind) {
        case ImageKind::tiff:
            return "TIFF";
        case ImageKind::png:
            return "PNG";
        case ImageKind::jpeg:
            return "JPEG";
        case ImageKind::jpeg2000:
            return "JPEG 2000";
    }
    return {};
}

// What Leptonica and the codecs below it need for a pixel at their peak.
double decoding_bytes(ImageKind kind, const Header& header) {
    const bool colour = header.samples > 1;
    switch (kind) {
        case ImageKind::jpeg:
            return 1;  // read as luminance
        case ImageKind::jpeg2000:
            return 8.0 * header.samples + 4;
        case ImageKind::tiff:
            return colour ? 8 : header.bits / 8.0;
        case ImageKind::png:
            return colour ? 4 : header.bits / 8.0;
    }
    return 4;
}

// A resolution that a scanner, fax or camera may have had; else 0.
int plausible_dpi(int dpi) {
    return dpi >= 50 && dpi <= 2400 ? dpi : 0;
}

// Stretches a page whose pixels are higher than wide, or wider than high.
PixPtr square(PixPtr pix) {
    const int x = pixGetXRes(pix.get());
    const int y = pixGetYRes(pix.get());
    const bool odd = x > 0 && y > 0 && std::abs(x - y) * 50 > x;
    const double ratio = odd ? static_cast<double>(std::max(x, y)) / std::min(x, y) : 1;
    if (!odd || ratio > 4) return pix;
    const PixPtr grey = own(pixConvertTo8(pix.get(), 0));
    const auto across = static_cast<float>(x < y ? ratio : 1);
    const auto down = static_cast<float>(x < y ? 1 : ratio);
    PixPtr result = own(pixScaleGrayLI(grey.get(), across, down));
    pixSetResolution(result.get(), std::max(x, y), std::max(x, y));
    return result;
}

class ImageFile : public Source {
public:
    ImageFile(std::filesystem::path file, ImageKind kind)
        : file_(std::move(file)), kind_(kind), pages_(count()) {}

    int page_count() const override { return pages_; }

    LoadedPage load(int number) const override {
        check_end(number);
        check(number, read_header(number));
        PixPtr pix(decode(number));
        if (!pix)
            refuse(number, "its " + what(kind_) + " data is damaged or of a form not read here");
        LoadedPage loaded;
        loaded.image = to_image(square(std::move(pix)).get());
        loaded.image.dpi = plausible_dpi(loaded.image.dpi);
        loaded.page.number = number;
        loaded.page.width = loaded.page.paper_width = loaded.image.width;
        loaded.page.height = loaded.page.paper_height = loaded.image.height;
        loaded.page.dpi = loaded.image.dpi;
        return loaded;
    }

private:
    std::string where(int number) const {
        return file_.string() + (pages_ > 1 ? ", page " + std::to_string(number) : "");
    }

    [[noreturn]] void refuse(int number, const std::string& reason) const {
        throw Error(ErrorCode::input, where(number), reason);
    }

    int count() const {
        if (kind_ != ImageKind::tiff) return 1;
        const std::unique_ptr<std::FILE, CloseFile> in(std::fopen(file_.c_str(), "rb"));
        int pages = 0;
        if (!in || tiffGetCount(in.get(), &pages) != 0 || pages < 1)
            throw Error(ErrorCode::input, file_.string(), "is a TIFF without a readable page");
        return pages;
    }

    Header read_header(int number) const {
        Header header;
        int ignored = 0;
        const int failed =
            kind_ == ImageKind::tiff
                ? readHeaderTiff(file_.c_str(), number - 1, &header.width, &header.height,
                                 &header.bits, &header.samples, nullptr, nullptr, nullptr)
                : pixReadHeader(file_.c_str(), &ignored, &header.width, &header.height,
                                &header.bits, &header.samples, nullptr);
        if (failed != 0 || header.width <= 0 || header.height <= 0)
            refuse(number, "its " + what(kind_) + " header is damaged");
        return header;
    }

    void check(int number, const Header& header) const {
        const double pixels = static_cast<double>(header.width) * header.height;
        if (pixels <= most_pixels && pixels * decoding_bytes(kind_, header) <= most_bytes) return;
        throw Error(ErrorCode::limit, where(number),
                    "has " + std::to_string(header.width) + " x " + std::to_string(header.height) +
                        " pixels, too many to read; scan or scale it to 300 dpi");
    }

    Pix* decode(int number) const {
        if (kind_ == ImageKind::tiff) return pixReadTiff(file_.c_str(), number - 1);
        if (kind_ != ImageKind::jpeg) return pixRead(file_.c_str());
        return pixReadJpeg(file_.c_str(), 0, 1, nullptr, L_JPEG_READ_LUMINANCE);
    }

    // The codecs give what there is of a file that was cut off; half a page must not pass for one.
    void check_end(int number) const {
        if (kind_ != ImageKind::png && kind_ != ImageKind::jpeg) return;
        constexpr long most_behind = 65536;  // some programs add their own data
        const std::string_view mark = kind_ == ImageKind::png ? "IEND" : "\xff\xd9";
        std::ifstream in(file_, std::ios::binary | std::ios::ate);
        const long size = static_cast<long>(in.tellg());
        in.seekg(std::max(0L, size - most_behind));
        const std::string tail(std::istreambuf_iterator<char>(in), {});
        if (tail.find(mark) == std::string::npos)
            refuse(number, "its " + what(kind_) + " data ends too early");
    }

    std::filesystem::path file_;
    ImageKind kind_;
    int pages_ = 1;
};

}  // namespace

std::unique_ptr<Source> open_image(const std::filesystem::path& file, ImageKind kind) {
    silence_leptonica();
    return std::make_unique<ImageFile>(file, kind);
}

}  // namespace planscribe::scan
