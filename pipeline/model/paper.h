#pragma once

#include "model/page.h"

namespace planscribe {

/// Where a box of the upright page lies on the page image as it came, in its pixels. A turned box
/// that reaches over the edge ends there.
Box on_paper(const Page& page, const Box& box);

}  // namespace planscribe
