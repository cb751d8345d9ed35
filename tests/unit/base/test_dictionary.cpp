#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "base/dictionary.h"
#include "base/error.h"

namespace planscribe {
namespace {

TEST(Dictionary, LeavesOutCommentsAndFillsMissingFields) {
    const auto file = std::filesystem::path(testing::TempDir()) / "words.tsv";
    std::ofstream(file) << "# source: test\n\nstyrelse\tboard\nrevision\n";
    const auto rows = read_dictionary(file, 2);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0], (Fields{"styrelse", "board"}));
    EXPECT_EQ(rows[1], (Fields{"revision", ""}));
}

TEST(Dictionary, HasAVersionThatItsNamesAndBytesMake) {
    const auto folder = std::filesystem::path(testing::TempDir()) / "dictionaries";
    const auto version_with = [&](const char* name, const char* bytes) {
        std::filesystem::remove_all(folder);
        std::filesystem::create_directory(folder);
        std::ofstream(folder / "a.tsv") << "one\n";
        std::ofstream(folder / name) << bytes;
        return dictionary_version(folder);
    };
    const std::string version = version_with("b.tsv", "two\n");
    EXPECT_EQ(version.size(), 16U);
    EXPECT_EQ(version_with("b.tsv", "two\n"), version);
    EXPECT_NE(version_with("b.tsv", "too\n"), version);
    EXPECT_NE(version_with("c.tsv", "two\n"), version);
    std::filesystem::remove_all(folder);
    EXPECT_THROW(dictionary_version(folder), Error);
}

TEST(Dictionary, SaysWhichFileIsMissing) {
    try {
        read_dictionary("/nowhere/words.tsv", 1);
        FAIL() << "no error";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::environment);
        EXPECT_NE(std::string(error.what()).find("/nowhere/words.tsv"), std::string::npos);
    }
}

}  // namespace
}  // namespace planscribe
