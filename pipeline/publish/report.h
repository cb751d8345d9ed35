#pragma once

#include <filesystem>
#include <ostream>

#include "model/document.h"

namespace planscribe::publish {

/// The report: one HTML page that needs nothing beside itself, written piece by piece so that
/// memory does not grow with the pictures. `pictures` as in publish(). Throws Error(output)
/// when a picture cannot be read.
void write_report(std::ostream& out, const Document& document,
                  const std::filesystem::path& pictures);

}  // namespace planscribe::publish
