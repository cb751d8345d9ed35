#pragma once

#include "model/box.h"
#include "sheet.h"

namespace planscribe::press {

/// How a page lies under the glass or before the lens.
struct Bend {
    int quarter_turns = 0;          ///< clockwise, before all else: a lying page fed upright
    double degrees = 0;             ///< clockwise
    double lean_x = 0, lean_y = 0;  ///< perspective: change of scale from the middle to the edge
    double wave_x = 0, wave_y = 0;  ///< paper that is not flat: height of its waves, pixels
    double wave_length = 2000;      ///< pixels of the clean page
    double phase = 0;
    double scale = 1;                 ///< pixels of the scan in those of the clean page
    double shift_x = 0, shift_y = 0;  ///< pixels of the scan
};

/// The way of a dot between the clean page and the scan, exact both ways.
class Warp {
public:
    Warp() = default;
    /// Size of the clean page before it is turned, and of the scan, in pixels.
    Warp(const Bend& bend, int clean_width, int clean_height, int scan_width, int scan_height);

    /// From the scan to the page, turned by quarters but not yet else.
    Dot to_turned(Dot scan) const;
    Dot to_scan(Dot clean) const;
    /// The box around a box of the clean page.
    Box to_scan(const Box& clean) const;

private:
    Dot turned(Dot clean) const;

    Bend bend_;
    int clean_width_ = 0, clean_height_ = 0;
    double turned_x_ = 0, turned_y_ = 0, scan_x_ = 0, scan_y_ = 0;  ///< middles
    double sine_ = 0, cosine_ = 1;
};

}  // namespace planscribe::press
