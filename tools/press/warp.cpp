#include "warp.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace planscribe::press {

Warp::Warp(const Bend& bend, int clean_width, int clean_height, int scan_width, int scan_height)
    : bend_(bend), clean_width_(clean_width), clean_height_(clean_height) {
    const bool swapped = bend.quarter_turns % 2;
    turned_x_ = (swapped ? clean_height : clean_width) / 2.0;
    turned_y_ = (swapped ? clean_width : clean_height) / 2.0;
    scan_x_ = scan_width / 2.0 + bend.shift_x, scan_y_ = scan_height / 2.0 + bend.shift_y;
    const double angle = bend.degrees * std::numbers::pi / 180;
    sine_ = std::sin(angle), cosine_ = std::cos(angle);
}

Dot Warp::to_turned(Dot scan) const {
    const double x = (scan.x - scan_x_) / bend_.scale, y = (scan.y - scan_y_) / bend_.scale;
    const double u = x * cosine_ + y * sine_, v = y * cosine_ - x * sine_;
    const double depth = 1 + bend_.lean_x * u / turned_x_ + bend_.lean_y * v / turned_y_;
    const double wave = 2 * std::numbers::pi / bend_.wave_length;
    return {turned_x_ + u / depth + bend_.wave_x * std::sin(wave * v + bend_.phase),
            turned_y_ + v / depth + bend_.wave_y * std::sin(wave * u - bend_.phase)};
}

Dot Warp::turned(Dot clean) const {
    switch (bend_.quarter_turns % 4) {
        case 1:
            return {clean_height_ - clean.y, clean.x};
        case 2:
            return {clean_width_ - clean.x, clean_height_ - clean.y};
        case 3:
            return {clean.y, clean_width_ - clean.x};
        default:
            return clean;
    }
}

Dot Warp::to_scan(Dot clean) const {
    const Dot target = turned(clean);
    Dot at{scan_x_, scan_y_};
    for (int round = 0; round < 40; ++round) {  // each leaves a small part of the error
        const Dot there = to_turned(at);
        const double x = target.x - there.x, y = target.y - there.y;
        at.x += (x * cosine_ - y * sine_) * bend_.scale;
        at.y += (x * sine_ + y * cosine_) * bend_.scale;
        if (std::abs(x) + std::abs(y) < 0.01) break;
    }
    return at;
}

Box Warp::to_scan(const Box& clean) const {
    double left = INFINITY, top = INFINITY, right = -INFINITY, bottom = -INFINITY;
    for (const int x : {clean.x, clean.right()})
        for (const int y : {clean.y, clean.bottom()}) {
            const Dot dot = to_scan(Dot{double(x), double(y)});
            left = std::min(left, dot.x), right = std::max(right, dot.x);
            top = std::min(top, dot.y), bottom = std::max(bottom, dot.y);
        }
    const int x = static_cast<int>(std::floor(left)), y = static_cast<int>(std::floor(top));
    return {x, y, static_cast<int>(std::ceil(right)) - x, static_cast<int>(std::ceil(bottom)) - y};
}

}  // namespace planscribe::press
