#pragma once

#include <leptonica/allheaders.h>

#include <array>
#include <cstdlib>
#include <fstream>
#include <string>

#include "base/temporary_folder.h"
#include "model/image.h"
#include "scan/leptonica.h"
#include "scan/source.h"

namespace planscribe::scan {

/// A small page at 300 dpi with printed lines, drawn with Leptonica's own font.
class DrawnPage {
public:
    static constexpr int width = 1240;
    static constexpr int height = 1700;

    DrawnPage() : pix_(pixCreate(width, height, 8)) {
        pixSetAllArbitrary(pix_.get(), 255);
        pixSetResolution(pix_.get(), 300, 300);
    }

    DrawnPage& print() {
        static constexpr std::array lines = {"The board holds four meetings and decides the plan.",
                                             "Half of the grant is paid by the state and others.",
                                             "Budget for help to find jobs: 1 250 000 - 67 500 kr.",
                                             "All lighthouse keepers shall be told of this early."};
        L_BMF* font = bmfCreate(nullptr, 10);
        for (int y = 200, i = 0; y < height - 150; y += 60, ++i) {
            int drawn = 0;
            pixSetTextline(pix_.get(), font, lines[static_cast<std::size_t>(i) % lines.size()], 0,
                           160, y, &drawn, nullptr);
        }
        bmfDestroy(&font);
        return *this;
    }

    DrawnPage& fill(const Box& box, int grey = 0) {
        BOX* area = boxCreate(box.x, box.y, box.width, box.height);
        pixSetInRectArbitrary(pix_.get(), area, static_cast<l_uint32>(grey));
        boxDestroy(&area);
        return *this;
    }

    DrawnPage& disc(int center_x, int center_y, int radius) {
        for (int y = -radius; y <= radius; ++y)
            for (int x = -radius; x <= radius; ++x)
                if (x * x + y * y <= radius * radius)
                    pixSetPixel(pix_.get(), center_x + x, center_y + y, 0);
        return *this;
    }

    DrawnPage& shade_towards_right(double loss) {
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x) {
                l_uint32 grey = 0;
                pixGetPixel(pix_.get(), x, y, &grey);
                pixSetPixel(pix_.get(), x, y, static_cast<l_uint32>(grey * (1 - loss * x / width)));
            }
        return *this;
    }

    DrawnPage& specks(int count) {
        unsigned state = 7;
        const auto next = [&](int below) {
            state = state * 1664525U + 1013904223U;
            return static_cast<int>(state >> 8) % below;
        };
        for (int i = 0; i < count; ++i) pixSetPixel(pix_.get(), next(width), next(height), 0);
        return *this;
    }

    DrawnPage& skew(double degrees) {
        return replace(pixRotate(pix_.get(), static_cast<float>(degrees * 3.14159265 / 180),
                                 L_ROTATE_AREA_MAP, L_BRING_IN_WHITE, 0, 0));
    }

    DrawnPage& turn(int quarters) { return replace(pixRotateOrth(pix_.get(), quarters)); }

    DrawnPage& halve() {
        replace(pixScaleAreaMap(pix_.get(), 0.5F, 0.5F));
        pixSetResolution(pix_.get(), 150, 150);
        return *this;
    }

    Pix* pix() const { return pix_.get(); }

    Image image() const { return to_image(pix_.get()); }

    LoadedPage loaded() const {
        LoadedPage loaded;
        loaded.image = image();
        loaded.page.number = 1;
        loaded.page.width = loaded.page.paper_width = loaded.image.width;
        loaded.page.height = loaded.page.paper_height = loaded.image.height;
        loaded.page.dpi = loaded.image.dpi;
        return loaded;
    }

private:
    DrawnPage& replace(Pix* pix) {
        pixCopyResolution(pix, pix_.get());
        pix_.reset(pix);
        return *this;
    }

    PixPtr pix_;
};

inline std::uint8_t grey_at(const Image& image, int x, int y) {
    return image.pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(image.width) +
                        static_cast<std::size_t>(x)];
}

/// Dark pixels in a part of a picture.
inline long ink_in(const Image& image, const Box& box) {
    long ink = 0;
    for (int y = std::max(0, box.y); y < std::min(image.height, box.bottom()); ++y)
        for (int x = std::max(0, box.x); x < std::min(image.width, box.right()); ++x)
            ink += grey_at(image, x, y) < 128 ? 1 : 0;
    return ink;
}

inline long ink_of(const Image& image) {
    return ink_in(image, {0, 0, image.width, image.height});
}

inline void write_file(const std::filesystem::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary) << bytes;
}

inline std::string read_file(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace planscribe::scan
