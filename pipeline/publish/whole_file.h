#pragma once

#include <filesystem>
#include <fstream>
#include <functional>

namespace planscribe::publish {

/// Writes a file that appears whole or not at all: `write` fills a hidden file of the same
/// folder, which takes the name `file` when every byte is down, and is removed otherwise.
/// Throws Error(output) with the system's reason (full disk, no permission); lets what
/// `write` throws pass.
void write_whole(const std::filesystem::path& file,
                 const std::function<void(std::ostream&)>& write);

}  // namespace planscribe::publish
