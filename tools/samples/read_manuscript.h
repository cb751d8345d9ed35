#pragma once

#include <filesystem>

#include "press/manuscript.h"

namespace planscribe::press {

/// Reads a plan that was written by hand (plans/*.json). Throws Error(input) when the file is
/// not a manuscript. In its running text an amount is written
/// {concept 'subject' year = number unit}, as in "{initiative 'Steget' 2024 = 450000 kronor}",
/// and printed "450 000 kronor".
Manuscript read_manuscript(const std::filesystem::path& file);

}  // namespace planscribe::press
