#pragma once

#include "chance.h"
#include "warp.h"

/// A machine that takes pages up: one for all, told apart by what is wrong with it. Made for
/// many pages: noise comes from a table, shading and warps from a coarse grid.
namespace planscribe::press {

/// What a machine does to every page of a document. Lengths are pixels of the clean page, greys
/// 0 to 255.
struct Wear {
    int dpi = 300;
    double skew = 0;        ///< degrees that a page may be turned at most, either way
    double lean = 0;        ///< perspective at most
    double wave = 0;        ///< of paper that is not flat, at most
    int quarter_turns = 0;  ///< of lying pages
    double shrink = 1;      ///< the page in the picture; below 1 leaves a border
    double blur = 0;        ///< standard deviation
    double ink = 0, paper = 255;
    double border = 255;  ///< grey beside the paper
    double fall = 0;      ///< light that falls off from one side to the other, greys
    double uneven = 0;    ///< light in waves, greys
    double noise = 0;     ///< standard deviation, greys
    double behind = 0;    ///< what the other side shows through, share of its darkness
    int dust = 0;         ///< specks
    double speck = 2.5;   ///< radius of the largest
    bool holes = false;   ///< of the ring binder
    bool dark_edges = false;
    bool bitonal = false;
    double level = 150;  ///< grey between black and white
    int copies = 0;      ///< copied so often before: blurred and made black and white
    double salt = 0;     ///< share of pixels turned over
    int lost_lines = 0;
    int quality = 50;  ///< of JPEG
};

struct Scan {
    Image image;
    Warp warp;  ///< from the clean page to it
};

/// Takes up a clean page at 300 dpi; `behind` is the page whose print shows through, or null.
/// The same page, wear and state of `chance` give the same bytes.
Scan scan(const Image& page, const Image* behind, const Wear& wear, Chance& chance);

}  // namespace planscribe::press
