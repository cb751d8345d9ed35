#pragma once

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <string>

namespace planscribe::test {

/// A path among the temporary files that is this process's own: tests run beside one another.
inline std::filesystem::path own_path(const std::string& name) {
    return std::filesystem::path(testing::TempDir()) / (name + "." + std::to_string(getpid()));
}

}  // namespace planscribe::test
