#include "words.h"

#include <algorithm>
#include <cmath>

namespace planscribe::press {
namespace {

constexpr int dark = 128;

Box in_pixels(const Extent& extent, const Image& image) {
    const double scale = image.dpi / 72.0;
    const int x = std::clamp(static_cast<int>(std::floor(extent.x * scale)), 0, image.width - 1);
    const int y = std::clamp(static_cast<int>(std::floor(extent.y * scale)), 0, image.height - 1);
    const int right = static_cast<int>(std::ceil((extent.x + extent.width) * scale));
    const int bottom = static_cast<int>(std::ceil((extent.y + extent.height) * scale));
    return {x, y, std::clamp(right, x + 1, image.width) - x,
            std::clamp(bottom, y + 1, image.height) - y};
}

/// The part of the box that holds dark pixels; all of it when there are none.
Box drawn_in(const Box& box, const Image& image) {
    int left = box.right(), top = box.bottom(), right = box.x, bottom = box.y;
    for (int y = box.y; y < box.bottom(); ++y) {
        const std::uint8_t* row = &image.pixels[static_cast<std::size_t>(y) * image.width];
        for (int x = box.x; x < box.right(); ++x) {
            if (row[x] >= dark) continue;
            left = std::min(left, x), right = std::max(right, x + 1);
            top = std::min(top, y), bottom = y + 1;
        }
    }
    return left < right ? Box{left, top, right - left, bottom - top} : box;
}

Box around(const Box& a, const Box& b) {
    const int x = std::min(a.x, b.x), y = std::min(a.y, b.y);
    return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

}  // namespace

PageWords boxed_words(const Sheet& sheet, const Image& clean) {
    PageWords page{clean.width, clean.height, {}};
    for (const SetLine& line : sheet.lines())
        for (const SetWord& word : line)
            page.words.push_back({word.text, drawn_in(in_pixels(word.extent, clean), clean)});
    return page;
}

std::optional<Whereabouts> whereabouts(const std::vector<PageWords>& pages, const Ink& ink) {
    if (ink.empty()) return std::nullopt;
    const auto box = [&](const WordId& id) {
        return pages.at(static_cast<std::size_t>(id.page))
            .words.at(static_cast<std::size_t>(id.word))
            .box;
    };
    Whereabouts where{ink.front().page + 1, box(ink.front())};
    for (const WordId& id : ink)
        if (id.page == ink.front().page) where.box = around(where.box, box(id));
    return where;
}

}  // namespace planscribe::press
