#include "ocr/ink.h"

#include <algorithm>

namespace planscribe::ocr {

Box on_image(const Image& image, const Box& box) {
    const int left = std::clamp(box.x, 0, image.width), top = std::clamp(box.y, 0, image.height);
    return {left, top, std::clamp(box.right(), left, image.width) - left,
            std::clamp(box.bottom(), top, image.height) - top};
}

int ink_limit(const Image& image, const Box& box) {
    int darkest = 255, lightest = 0;
    for (int y = box.y; y < box.bottom(); ++y) {
        for (int x = box.x; x < box.right(); ++x) {
            darkest = std::min<int>(darkest, pixel(image, x, y));
            lightest = std::max<int>(lightest, pixel(image, x, y));
        }
    }
    return (darkest + lightest) / 2;
}

}  // namespace planscribe::ocr
