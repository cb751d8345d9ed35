#pragma once

#include "scanner.h"

namespace planscribe::press {

/// Specks, holes of the ring binder, dark edges, pixels turned over and lost lines.
void soil(Image& image, const Wear& wear, Chance& chance);

}  // namespace planscribe::press
