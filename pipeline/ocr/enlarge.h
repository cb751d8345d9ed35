#pragma once

#include "model/box.h"
#include "model/image.h"

namespace planscribe::ocr {

/// The ink in `box` with white around it, at twice its size or more, so that digits are at least
/// 48 pixels high; interpolated in both directions and so smoothed. Empty where the box lies off
/// the page.
Image enlarge(const Image& page, const Box& box);

}  // namespace planscribe::ocr
