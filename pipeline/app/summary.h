#pragma once

#include <filesystem>
#include <string>

#include "model/document.h"

namespace planscribe::app {

/// Whether a person should look: a page was not read, or a number is in doubt.
bool needs_a_look(const Document& document);

/// A few lines for the terminal: what was read, proved and found, and where the report is.
std::string summary(const Document& document, const std::filesystem::path& report);

}  // namespace planscribe::app
