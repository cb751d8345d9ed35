#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

#include "drawn_page.h"
#include "scan/clean.h"

namespace planscribe::scan {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::StartsWith;

// Where a solid square of this side stands, empty when nowhere.
Box find_square(const Image& image, int side) {
    for (int y = 0; y + side < image.height; ++y)
        for (int x = 0; x + side < image.width; ++x) {
            if (grey_at(image, x, y) > 100 || grey_at(image, x + side - 1, y + side - 1) > 100)
                continue;
            if (ink_in(image, {x, y, side, side}) == side * side) return {x, y, side, side};
        }
    return {};
}

void expect_near(const Box& found, const Box& wanted, int tolerance) {
    EXPECT_NEAR(found.center_x(), wanted.center_x(), tolerance);
    EXPECT_NEAR(found.center_y(), wanted.center_y(), tolerance);
}

TEST(Clean, LeavesAGoodPageAsItIs) {
    const Image before = DrawnPage().print().image();
    const CleanPage cleaned = clean(DrawnPage().print().loaded());
    EXPECT_THAT(cleaned.page.cleaning, IsEmpty());
    EXPECT_EQ(cleaned.reading.pixels, before.pixels);
    EXPECT_EQ(cleaned.picture.pixels, before.pixels);
    EXPECT_EQ(apply(cleaned.page.to_paper, {10, 20, 30, 40}), (Box{10, 20, 30, 40}));
}

class Turned : public testing::TestWithParam<int> {};

TEST_P(Turned, ComesUprightWithoutLosingAPixel) {
    const Box mark{900, 100, 24, 24};
    const Image upright = DrawnPage().print().fill(mark).image();
    DrawnPage page = std::move(DrawnPage().print().fill(mark).turn(GetParam()));
    const Box mark_on_paper = find_square(page.image(), 24);
    const CleanPage cleaned = clean(page.loaded());
    ASSERT_THAT(cleaned.page.cleaning,
                ElementsAre("rotate:" + std::to_string(360 - 90 * GetParam())));
    EXPECT_EQ(cleaned.picture.pixels, upright.pixels);
    EXPECT_EQ(cleaned.page.width, DrawnPage::width);
    EXPECT_EQ(apply(cleaned.page.to_paper, mark), mark_on_paper);
}

INSTANTIATE_TEST_SUITE_P(QuarterTurns, Turned, testing::Values(1, 2, 3));

class Skewed : public testing::TestWithParam<double> {};

TEST_P(Skewed, ComesLevelAndKnowsTheWayBack) {
    DrawnPage page = std::move(DrawnPage().print().fill({900, 80, 40, 40}).skew(GetParam()));
    const Box on_paper = find_square(page.image(), 20);
    const CleanPage cleaned = clean(page.loaded());
    ASSERT_THAT(cleaned.page.cleaning, ElementsAre(StartsWith("deskew:")));
    EXPECT_NEAR(std::stod(cleaned.page.cleaning[0].substr(7)), -GetParam(), 0.1);
    const Box level = find_square(cleaned.reading, 36);
    ASSERT_FALSE(level.empty());
    const Box back = apply(cleaned.page.to_paper, level);
    EXPECT_EQ(ink_in(page.image(), {back.center_x() - 8, back.center_y() - 8, 16, 16}), 256);
    expect_near(back, {on_paper.x, on_paper.y, 20, 20}, 20);
    EXPECT_NEAR(static_cast<double>(ink_of(cleaned.reading)),
                static_cast<double>(ink_of(page.image())),
                0.03 * static_cast<double>(ink_of(page.image())));
}

INSTANTIATE_TEST_SUITE_P(Angles, Skewed, testing::Values(-3.0, -0.6, 1.2, 4.5));

TEST(Clean, ScalesACoarsePageToThreeHundred) {
    DrawnPage page = std::move(DrawnPage().print().fill({900, 80, 40, 40}).halve());
    const CleanPage cleaned = clean(page.loaded());
    ASSERT_THAT(cleaned.page.cleaning, ElementsAre("scale:2.00"));
    EXPECT_EQ(cleaned.page.dpi, 300);
    EXPECT_EQ(cleaned.reading.width, DrawnPage::width);
    EXPECT_EQ(apply(cleaned.page.to_paper, {900, 80, 40, 40}), (Box{450, 40, 20, 20}));
}

TEST(Clean, GuessesA4WhereTheResolutionIsMissingOrImpossible) {
    for (const int said : {0, 72}) {
        LoadedPage loaded = DrawnPage().print().loaded();
        loaded.image.dpi = loaded.page.dpi = said;
        const CleanPage cleaned = clean(std::move(loaded));
        ASSERT_THAT(cleaned.page.cleaning, ElementsAre("scale:2.06")) << said;
        EXPECT_EQ(cleaned.page.dpi, 300);
    }
}

TEST(Clean, TakesRulingLinesOutAndLeavesLetters) {
    DrawnPage page = std::move(DrawnPage().print());
    const Image plain = page.image();
    for (const int y : {125, 1605}) page.fill({60, y, 1140, 4});
    for (const int x : {60, 1197}) page.fill({x, 125, 3, 1484});
    page.fill({600, 1560, 3, 90});  // a stroke that crosses the lower line
    const CleanPage cleaned = clean(page.loaded());
    ASSERT_THAT(cleaned.page.cleaning, ElementsAre("rules:4"));
    ASSERT_EQ(cleaned.page.rules.size(), 4U);
    EXPECT_EQ(cleaned.page.rules[0], (Box{60, 125, 1140, 4}));
    EXPECT_EQ(cleaned.picture.pixels, page.image().pixels);
    EXPECT_EQ(ink_in(cleaned.reading, {60, 1600, 530, 12}), 0);
    EXPECT_EQ(ink_in(cleaned.reading, {1190, 125, 12, 1484}), 0);
    EXPECT_EQ(ink_in(cleaned.reading, {598, 1560, 7, 90}), 3 * 90);
    EXPECT_EQ(ink_of(cleaned.reading), ink_of(plain) + 3 * 90);
}

TEST(Clean, KeepsDashesAndShortUnderscores) {
    DrawnPage page = std::move(DrawnPage().print());
    page.fill({300, 100, 50, 4}).fill({500, 100, 30, 4}).fill({700, 90, 5, 40});
    const CleanPage cleaned = clean(page.loaded());
    EXPECT_THAT(cleaned.page.cleaning, IsEmpty());
    EXPECT_EQ(cleaned.reading.pixels, page.image().pixels);
}

TEST(Clean, TakesSpecksOutAndLeavesDots) {
    DrawnPage page = std::move(DrawnPage().print());
    const Image plain = page.image();
    const CleanPage cleaned = clean(page.specks(600).loaded());
    ASSERT_THAT(cleaned.page.cleaning, ElementsAre(StartsWith("despeckle:")));
    long lost = 0;
    for (std::size_t i = 0; i < plain.pixels.size(); ++i)
        lost += plain.pixels[i] < 128 && cleaned.reading.pixels[i] >= 128 ? 1 : 0;
    EXPECT_EQ(lost, 0);
    EXPECT_LT(ink_of(cleaned.reading) - ink_of(plain), 120);
}

TEST(Clean, TakesDarkEdgesAndPunchHolesOutOfTheReadingOnly) {
    DrawnPage page = std::move(DrawnPage().print());
    const Image plain = page.image();
    page.fill({0, 0, 40, DrawnPage::height}).fill({0, 0, DrawnPage::width, 30});
    page.disc(100, 400, 35).disc(100, 1300, 35);
    const CleanPage cleaned = clean(page.loaded());
    EXPECT_THAT(cleaned.page.cleaning, ElementsAre("border", "punch_holes:2"));
    EXPECT_EQ(ink_of(cleaned.reading), ink_of(plain));
    EXPECT_EQ(ink_of(cleaned.picture), ink_of(page.image()));
}

TEST(Clean, LeavesALargeDarkPictureThatTouchesTheEdge) {
    DrawnPage page = std::move(DrawnPage().print().fill({0, 0, 700, 180}));
    const CleanPage cleaned = clean(page.loaded());
    EXPECT_EQ(ink_in(cleaned.reading, {200, 60, 400, 100}), 400 * 100);
}

TEST(Clean, EvensAShadedBackground) {
    const CleanPage cleaned = clean(DrawnPage().print().shade_towards_right(0.6).loaded());
    ASSERT_THAT(cleaned.page.cleaning, ElementsAre("background"));
    EXPECT_GT(grey_at(cleaned.reading, 60, 100), 225);
    EXPECT_GT(grey_at(cleaned.reading, 1180, 900), 225);
    EXPECT_LT(grey_at(cleaned.picture, 1180, 900), 120);
}

TEST(Clean, SurvivesPagesWithoutPrint) {
    for (const auto& [width, height, grey] :
         {std::tuple{1, 1, 0}, {3, 2000, 128}, {40, 40, 255}, {900, 1200, 0}, {900, 1200, 255}}) {
        LoadedPage loaded;
        loaded.image = {width, height, 300,
                        std::vector<std::uint8_t>(static_cast<std::size_t>(width * height),
                                                  static_cast<std::uint8_t>(grey))};
        loaded.page.width = width;
        loaded.page.height = height;
        loaded.page.dpi = 300;
        const CleanPage cleaned = clean(std::move(loaded));
        EXPECT_EQ(cleaned.reading.width, cleaned.page.width);
        EXPECT_EQ(cleaned.picture.height, cleaned.page.height);
    }
}

TEST(Clean, PassesTextThrough) {
    LoadedPage loaded = DrawnPage().print().skew(2).loaded();
    loaded.page.origin = PageOrigin::text_layer;
    const Image image = loaded.image;
    const CleanPage cleaned = clean(std::move(loaded));
    EXPECT_THAT(cleaned.page.cleaning, IsEmpty());
    EXPECT_EQ(cleaned.picture.pixels, image.pixels);
    EXPECT_TRUE(cleaned.reading.empty());
}

TEST(Clean, IsTheSameEveryTime) {
    const auto once = [] { return clean(DrawnPage().print().skew(0.8).specks(500).loaded()); };
    const CleanPage first = once();
    const CleanPage second = once();
    EXPECT_EQ(first.page.cleaning, second.page.cleaning);
    EXPECT_EQ(first.reading.pixels, second.reading.pixels);
}

}  // namespace
}  // namespace planscribe::scan
