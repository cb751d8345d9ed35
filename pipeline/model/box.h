#pragma once

#include <algorithm>

namespace planscribe {

/// A rectangle in pixels, origin top left, right and bottom edges outside.
struct Box {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;

    int right() const { return x + width; }
    int bottom() const { return y + height; }
    int center_x() const { return x + width / 2; }
    int center_y() const { return y + height / 2; }
    bool empty() const { return width <= 0 || height <= 0; }
    friend bool operator==(const Box&, const Box&) = default;
};

/// The smallest box around both; an empty box adds nothing.
inline Box unite(const Box& a, const Box& b) {
    if (a.empty()) return b;
    if (b.empty()) return a;
    const int x = std::min(a.x, b.x), y = std::min(a.y, b.y);
    return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

/// Height of the band that both share; 0 when they lie above one another.
inline int vertical_overlap(const Box& a, const Box& b) {
    return std::max(0, std::min(a.bottom(), b.bottom()) - std::max(a.y, b.y));
}

/// Width of the strip that both share; 0 when they lie side by side.
inline int horizontal_overlap(const Box& a, const Box& b) {
    return std::max(0, std::min(a.right(), b.right()) - std::max(a.x, b.x));
}

/// Turns, scales and moves points: (x, y) -> (a x + b y + c, d x + e y + f).
struct Affine {
    double a = 1, b = 0, c = 0;
    double d = 0, e = 1, f = 0;
};

/// `first`, then `second`.
Affine then(const Affine& first, const Affine& second);

/// The smallest box around the image of `box` under `map`.
Box apply(const Affine& map, const Box& box);

}  // namespace planscribe
