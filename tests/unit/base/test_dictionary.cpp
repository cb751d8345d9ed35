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
