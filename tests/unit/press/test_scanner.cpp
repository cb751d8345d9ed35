#include <gtest/gtest.h>

#include <cmath>

#include "press/grey.h"
#include "press/levels.h"

namespace planscribe::press {
namespace {

constexpr int width = 1200, height = 1600, side = 24;

/// White but for a black square around the dot.
Image dotted(Dot middle) {
    Image page = blank(width, height, 300);
    for (int y = -side / 2; y < side / 2; ++y)
        for (int x = -side / 2; x < side / 2; ++x)
            page.pixels[static_cast<std::size_t>(middle.y + y) * width +
                        static_cast<std::size_t>(middle.x + x)] = 0;
    return page;
}

/// Middle of what is dark near `about`.
Dot found(const Image& image, Dot about) {
    double sum = 0, sum_x = 0, sum_y = 0;
    const int reach = 40;
    for (int y = std::max(0, int(about.y) - reach);
         y < std::min(image.height, int(about.y) + reach); ++y)
        for (int x = std::max(0, int(about.x) - reach);
             x < std::min(image.width, int(about.x) + reach); ++x) {
            const double dark =
                std::max(0, 110 - image.pixels[static_cast<std::size_t>(y) * image.width + x]);
            sum += dark, sum_x += dark * (x + 0.5), sum_y += dark * (y + 0.5);
        }
    return {sum_x / sum, sum_y / sum};
}

/// Without what a test could take for the dot.
Wear tidy(Level level, Chance& chance) {
    Wear wear = choose_wear(level, chance);
    wear.dust = 0;
    wear.dark_edges = wear.holes = false;
    wear.salt = 0;
    wear.border = 255;
    return wear;
}

TEST(Scanner, WarpSaysWhereADotIsOnTheImage) {
    for (const Level level :
         {Level::office, Level::fax, Level::photocopy, Level::phone, Level::low})
        for (const Dot dot : {Dot{200, 300}, Dot{1000, 250}, Dot{600, 800}, Dot{900, 1400}}) {
            Chance chance(static_cast<std::uint32_t>(level) * 100 + 5);
            const Wear wear = tidy(level, chance);
            const Scan taken = scan(dotted(dot), nullptr, wear, chance);
            const Dot told = taken.warp.to_scan(dot), seen = found(taken.image, told);
            EXPECT_NEAR(told.x, seen.x, 3) << name_of(level);
            EXPECT_NEAR(told.y, seen.y, 3) << name_of(level);
        }
}

TEST(Scanner, LyingPagesMayBeTurned) {
    const Dot dot{300, 1200};
    Image page = dotted(dot);
    page = quarter_turned(page, 1);
    Wear wear;
    wear.quarter_turns = 3;
    Chance chance(1);
    const Scan taken = scan(page, nullptr, wear, chance);
    EXPECT_EQ(taken.image.width, width);
    EXPECT_EQ(taken.image.height, height);
    const Dot told = taken.warp.to_scan(Dot{height - dot.y, dot.x}),
              seen = found(taken.image, told);
    EXPECT_NEAR(told.x, seen.x, 3);
    EXPECT_NEAR(told.y, seen.y, 3);
}

TEST(Scanner, WarpLeadsBackToThePage) {
    Bend bend;
    bend.degrees = 2;
    bend.lean_x = 0.04;
    bend.wave_y = 15;
    bend.scale = 0.8;
    const Warp warp(bend, 2480, 3508, 1984, 2806);
    const Dot back = warp.to_turned(warp.to_scan(Dot{700, 2500}));
    EXPECT_NEAR(back.x, 700, 0.1);
    EXPECT_NEAR(back.y, 2500, 0.1);
}

TEST(Scanner, TheSameSeedGivesTheSameBytesAndAnotherDoesNot) {
    for (const Level level : {Level::office, Level::fax, Level::photocopy, Level::phone}) {
        const auto once = [&](std::uint32_t seed) {
            Chance chance(seed);
            const Wear wear = choose_wear(level, chance);
            return scan(dotted({600, 800}), nullptr, wear, chance).image.pixels;
        };
        EXPECT_EQ(once(3), once(3));
        EXPECT_NE(once(3), once(4));
    }
}

TEST(Scanner, LevelsHaveTheirNames) {
    for (const Level level :
         {Level::clean, Level::office, Level::fax, Level::photocopy, Level::phone, Level::low})
        EXPECT_EQ(level_named(name_of(level)), level);
    EXPECT_FALSE(level_named("laser").has_value());
}

}  // namespace
}  // namespace planscribe::press
