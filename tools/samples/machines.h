#pragma once

#include "model/image.h"
#include "press/chance.h"

/// What office machines do to a page. Each takes a clean page at 300 dpi.
namespace planscribe::press {

/// A flatbed or feeder in grey: turned by up to 0.7 degrees, slightly soft, ink that is not
/// black and paper that is not white, shading across the page, noise, some dust.
Image office_scan(const Image& page, Chance& chance);

/// A fax at 200 dpi in black and white: ragged edges, salt and pepper, a few lost lines.
Image fax(const Image& page, Chance& chance);

/// A copy of a copy of a copy, scanned in black and white at 300 dpi: thickened and broken
/// strokes, uneven darkness, dark edges, holes of the ring binder, specks.
Image photocopy(const Image& page, Chance& chance);

}  // namespace planscribe::press
