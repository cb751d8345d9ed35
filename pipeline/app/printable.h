#pragma once

#include <string>

namespace planscribe::app {

/// A text for people at a terminal: without control characters, which might move the cursor.
std::string printable(std::string shown);

}  // namespace planscribe::app
