#include <gtest/gtest.h>

#include "base/error.h"
#include "drawn_page.h"
#include "scan/clean.h"

namespace planscribe::scan {
namespace {

TEST(Picture, IsAJpegOfTheWidthAskedFor) {
    const TemporaryFolder folder;
    const auto file = folder.path() / "page.jpg";
    write_picture(DrawnPage().print().image(), 620, file);
    const Image back = open(file)->load(1).image;
    EXPECT_EQ(back.width, 620);
    EXPECT_EQ(back.height, 850);
    EXPECT_GT(ink_of(back), 1000);
    EXPECT_LT(std::filesystem::file_size(file), 150'000U);
}

TEST(Picture, IsNeverScaledUp) {
    const TemporaryFolder folder;
    const auto file = folder.path() / "page.jpg";
    write_picture({10, 8, 0, std::vector<std::uint8_t>(80, 255)}, 1000, file);
    EXPECT_EQ(open(file)->load(1).image.width, 10);
}

TEST(Picture, SaysWhereItCannotBeWritten) {
    const Image image = DrawnPage().image();
    for (const char* file : {"/nowhere/page.jpg", "/dev/full"}) {
        try {
            write_picture(image, 600, file);
            ADD_FAILURE() << file;
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::output);
            EXPECT_EQ(error.where(), file);
        }
    }
}

}  // namespace
}  // namespace planscribe::scan
