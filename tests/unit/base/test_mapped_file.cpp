#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "base/error.h"
#include "base/mapped_file.h"

namespace planscribe {
namespace {

TEST(MappedFile, HoldsTheBytesOfAFile) {
    const auto file = std::filesystem::path(testing::TempDir()) / "mapped";
    std::ofstream(file) << "å\n";
    const MappedFile mapped(file);
    ASSERT_EQ(mapped.bytes().size(), 3u);
    EXPECT_EQ(mapped.bytes()[2], std::byte{'\n'});
    std::filesystem::remove(file);
}

TEST(MappedFile, MustBeAFileThatHoldsSomething) {
    EXPECT_THROW(MappedFile{"no such file"}, Error);
    EXPECT_THROW(MappedFile{testing::TempDir()}, Error);
    const auto file = std::filesystem::path(testing::TempDir()) / "empty";
    std::ofstream{file};
    EXPECT_THROW(MappedFile{file}, Error);
    std::filesystem::remove(file);
}

}  // namespace
}  // namespace planscribe
