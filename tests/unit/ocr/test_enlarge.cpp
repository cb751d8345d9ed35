#include "ocr/enlarge.h"

#include <gtest/gtest.h>

#include "ocr/ink.h"

namespace planscribe::ocr {
namespace {

Image white_page(int width, int height) {
    return {width, height, 300,
            std::vector<std::uint8_t>(static_cast<std::size_t>(width * height), 255)};
}

TEST(Enlarge, MakesDigitsHighEnoughWithWhiteAround) {
    Image page = white_page(100, 60);
    for (int y = 20; y < 40; ++y)
        for (int x = 30; x < 50; ++x) page.pixels[static_cast<std::size_t>(y * 100 + x)] = 0;
    const Image large = enlarge(page, {30, 20, 20, 20});
    EXPECT_EQ(large.dpi, 900);
    EXPECT_GE(large.height, 48 + 2 * 3 * 4);
    EXPECT_EQ(pixel(large, 0, 0), 255);
    EXPECT_EQ(pixel(large, large.width / 2, large.height / 2), 0);
    EXPECT_EQ(pixel(large, large.width - 1, large.height - 1), 255);
}

TEST(Enlarge, ShowsNothingOfTheNeighbours) {
    Image page = white_page(100, 60);
    for (int y = 0; y < 60; ++y) page.pixels[static_cast<std::size_t>(y * 100 + 60)] = 0;
    const Image large = enlarge(page, {30, 20, 20, 20});
    for (const std::uint8_t grey : large.pixels) ASSERT_EQ(grey, 255);
}

TEST(Enlarge, ABoxAtTheEdgeOrOffThePageDoesNoHarm) {
    const Image page = white_page(40, 40);
    EXPECT_FALSE(enlarge(page, {0, 0, 10, 10}).empty());
    EXPECT_FALSE(enlarge(page, {30, 30, 30, 30}).empty());
    EXPECT_TRUE(enlarge(page, {90, 90, 10, 10}).empty());
}

}  // namespace
}  // namespace planscribe::ocr
