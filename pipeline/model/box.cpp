#include "model/box.h"

#include <cmath>

namespace planscribe {

Affine then(const Affine& first, const Affine& second) {
    return {second.a * first.a + second.b * first.d,
            second.a * first.b + second.b * first.e,
            second.a * first.c + second.b * first.f + second.c,
            second.d * first.a + second.e * first.d,
            second.d * first.b + second.e * first.e,
            second.d * first.c + second.e * first.f + second.f};
}

Box apply(const Affine& map, const Box& box) {
    if (box.empty()) return box;
    double left = INFINITY, top = INFINITY, right = -INFINITY, bottom = -INFINITY;
    for (const int x : {box.x, box.right()}) {
        for (const int y : {box.y, box.bottom()}) {
            const double mapped_x = map.a * x + map.b * y + map.c;
            const double mapped_y = map.d * x + map.e * y + map.f;
            left = std::min(left, mapped_x);
            right = std::max(right, mapped_x);
            top = std::min(top, mapped_y);
            bottom = std::max(bottom, mapped_y);
        }
    }
    const int x = static_cast<int>(std::lround(left)), y = static_cast<int>(std::lround(top));
    return {x, y, static_cast<int>(std::lround(right)) - x,
            static_cast<int>(std::lround(bottom)) - y};
}

}  // namespace planscribe
