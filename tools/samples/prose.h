#pragma once

#include <string_view>

#include "press/manuscript.h"

namespace planscribe::press {

/// Takes the marked amounts out of a paragraph of a manuscript. Throws Error(input) when a
/// mark is not well formed.
Prose read_prose(std::string_view marked);

}  // namespace planscribe::press
