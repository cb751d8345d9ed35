#pragma once

#include <functional>

#include "model/page.h"
#include "scan/leptonica.h"

/// The steps of clean(), each in a file of its own. Lengths are in inches where a step knows what
/// it looks for on paper, and in letters where it looks for type.
namespace planscribe::scan {

/// A page on its way to becoming upright.
struct Sheet {
    Page page;       ///< size, to_paper and cleaning keep up with `grey`
    PixPtr grey;     ///< 8 bits, as people see it
    PixPtr evened;   ///< 8 bits, the same on even white paper; nothing where `grey` is even
    PixPtr borders;  ///< 1 bit: dark edges of the scanner; nothing where there are none

    /// Pixels an inch, 300 where the page does not say.
    int dpi() const { return page.dpi > 0 ? page.dpi : 300; }

    /// Pixels for a length, at least 1.
    int pixels(double inches) const;

    /// What is best to look for ink in.
    const Pix* clearest() const { return evened ? evened.get() : grey.get(); }

    /// Turns all pictures of the page by `change`; `back` leads to the page before.
    void reshape(const std::function<PixPtr(Pix*)>& change, const Affine& back);

    /// Records a step, as "deskew:-0.70".
    void note(const char* step);
    void note(const char* step, double value, int decimals);
};

/// Scales to 300 dpi what is below 250 or above 450. The resolution is that of the file if it
/// makes a paper of plausible size, else A4 is assumed when the proportions allow it.
void scale(Sheet& sheet);

/// Turns by 90, 180 or 270 degrees. Whether lines run across or down is voted by the gaps
/// between neighbouring letters; which side is up, by ascenders and descenders (Leptonica's
/// pixOrientDetect, after Bloomberg). Turns over only when confident.
void turn(Sheet& sheet, PixPtr& ink);

/// Finds dark edges of scanner or copier into `sheet.borders`: thick black matter that begins at
/// the paper's edge and ends within a tenth of the page. A dark picture that reaches further stays.
void find_borders(Sheet& sheet, const Pix* ink);

/// Levels lines that climb or fall by 0.1 to 7 degrees (Leptonica's variance of differences
/// between rows, after Postl). The canvas grows so that no corner is lost.
void deskew(Sheet& sheet, const Pix* ink);

/// Makes `sheet.evened`, with stretched contrast, where the paper is too dark or too uneven for
/// one threshold.
void even_background(Sheet& sheet);

/// 1 bit, black where there is ink.
PixPtr find_ink(const Pix* even);

/// Letter-like parts only: nothing as large as a picture or rule, nothing as small as a speck.
PixPtr find_letters(const Sheet& sheet, const Pix* ink);

/// Steps that take something out of `reading` (and out of `ink`) and say so in the page.
void remove_borders(Sheet& sheet, Pix* reading, PixPtr& ink);

/// Punch holes: solid black discs of 4 to 10 mm whose middle lies within 20 mm of an edge.
void remove_holes(Sheet& sheet, Pix* reading, PixPtr& ink);

/// Ruling lines: straight, at least 0.4 inch long and at most 0.04 inch thick, into `page.rules`.
/// Strokes of letters that cross a line stay whole (after Leptonica's lineremoval example).
void remove_rules(Sheet& sheet, Pix* reading, PixPtr& ink);

/// Specks clearly smaller than the dots of this page's letters, on pages that have many.
void remove_specks(Sheet& sheet, Pix* reading, PixPtr& ink);

/// Dot leaders: five or more dots of one size, evenly spaced on one height.
void remove_leaders(Sheet& sheet, Pix* reading, PixPtr& ink);

/// Paints what `mask` marks in the grey of the paper around it, and takes it out of `ink`.
void take_out(Pix* reading, PixPtr& ink, const Pix* mask);

}  // namespace planscribe::scan
