#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <thread>

#include "base/error.h"
#include "drawn_page.h"
#include "scan/process.h"
#include "tiny_pdf.h"

namespace planscribe::scan {
namespace {

using testing::HasSubstr;

// Lines of text; render mode 3 is invisible, as the hidden layer of a scan is.
std::string lines(int count, int mode) {
    std::string content = "BT /F 10 Tf " + std::to_string(mode) + " Tr ";
    for (int i = 0; i < count; ++i)
        content += "1 0 0 1 40 " + std::to_string(360 - 14 * i) +
                   " Tm (Medel fr\\345n regionen 1 250 000 kr) Tj ";
    return content + "ET\n";
}

Image background() {
    Image image{1240, 1700, 300, {}};
    for (int y = 0; y < image.height; ++y)
        image.pixels.insert(image.pixels.end(), static_cast<std::size_t>(image.width),
                            static_cast<std::uint8_t>(225 + y / 100));
    return image;
}

class Pdf : public testing::Test {
protected:
    std::filesystem::path write(const std::vector<TinyPdf::Page>& pages) const {
        const auto file = folder_.path() / "plan.pdf";
        write_file(file, TinyPdf(pages).bytes());
        return file;
    }

    LoadedPage load(const TinyPdf::Page& page) const { return open(write({page}))->load(1); }

    static std::string refusal(const std::filesystem::path& file, ErrorCode code) {
        try {
            open(file)->load(1);
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), code);
            EXPECT_THAT(error.where(), HasSubstr(file.string()));
            return error.what();
        }
        return {};
    }

    TemporaryFolder folder_;
};

TEST_F(Pdf, GivesTheOnePictureOfAPageInItsOwnPixels) {
    const Image picture = DrawnPage().print().image();
    for (const std::string& hidden : {std::string(), lines(20, 3)}) {
        const LoadedPage loaded = load({TinyPdf::full + hidden, picture});
        EXPECT_EQ(loaded.page.origin, PageOrigin::scan);
        EXPECT_TRUE(loaded.page.words.empty());
        EXPECT_EQ(loaded.page.dpi, 300);
        EXPECT_EQ(loaded.image.width, picture.width);
        EXPECT_EQ(loaded.image.pixels, picture.pixels);
    }
}

TEST_F(Pdf, TakesThePictureOfAPageThatClaimsToBeManyFeetLarge) {
    const Image picture = DrawnPage().print().image();
    const LoadedPage loaded = load({"q 4960 0 0 6800 0 0 cm /I Do Q\n", picture, "0 0 4960 6800"});
    EXPECT_EQ(loaded.image.width, picture.width);
    EXPECT_EQ(loaded.image.pixels, picture.pixels);
}

TEST_F(Pdf, DrawsAPictureThatIsTurnedOrFlipped) {
    const Image picture = DrawnPage().print().image();
    const LoadedPage turned = load({TinyPdf::full, picture, "0 0 298 408", "/Rotate 90"});
    EXPECT_EQ(turned.page.origin, PageOrigin::scan);
    EXPECT_NEAR(turned.page.width, picture.height, 1);
    const LoadedPage flipped = load({"q 298 0 0 -408 0 408 cm /I Do Q", picture});
    EXPECT_NEAR(static_cast<double>(ink_in(flipped.image, {0, 0, picture.width, 850})),
                static_cast<double>(ink_in(picture, {0, 850, picture.width, 850})), 900);
}

TEST_F(Pdf, DrawsWhatIsStampedOverAPicture) {
    const Image picture = DrawnPage().print().image();
    const LoadedPage loaded =
        load({std::string(TinyPdf::full) + "BT /F 9 Tf 180 390 Td (Dnr 2024/17) Tj ET", picture});
    EXPECT_EQ(loaded.page.origin, PageOrigin::scan);
    EXPECT_GT(ink_of(loaded.image), ink_of(picture) + 200);
}

TEST_F(Pdf, ReadsVisibleTextOnABackground) {
    const LoadedPage loaded = load({TinyPdf::full + lines(20, 0), background()});
    EXPECT_EQ(loaded.page.origin, PageOrigin::text_layer);
    EXPECT_EQ(loaded.page.words.size(), 140U);
}

TEST_F(Pdf, TakesWordsAndPlacesFromTheTextLayer) {
    const LoadedPage loaded = load({lines(20, 0)});
    ASSERT_EQ(loaded.page.origin, PageOrigin::text_layer);
    ASSERT_EQ(loaded.page.words.size(), 140U);
    EXPECT_EQ(loaded.page.words[1].raw, "från");
    EXPECT_EQ(loaded.page.words[6].line, 1);
    EXPECT_EQ(loaded.page.words[7].line, 2);
    EXPECT_EQ(loaded.page.dpi, 300);
    EXPECT_EQ(loaded.image.width, loaded.page.width);
    for (const Word& word : loaded.page.words) {
        EXPECT_GT(ink_in(loaded.image, word.box), 20) << word.raw;
        EXPECT_LE(word.box.right(), loaded.page.width);
    }
    EXPECT_NEAR(loaded.page.words[0].box.x, 40 * 300 / 72, 6);
}

TEST_F(Pdf, ReadsThePictureOfTextThatCannotBeTrusted) {
    const std::string shuffled =
        "BT /F 10 Tf 40 300 Td (Xqzkr wbdfg hjklm npqrs tvwxz bcdfg hjklm npqrs tvwxz) Tj ET";
    EXPECT_EQ(load({shuffled}).page.origin, PageOrigin::scan);
    EXPECT_EQ(load({""}).page.origin, PageOrigin::scan);
    EXPECT_EQ(load({"BT /F 10 Tf 0 1 -1 0 200 40 Tm (Sidledes text h\\344r) Tj ET"}).page.origin,
              PageOrigin::scan);
}

TEST_F(Pdf, ReadsThePictureWhereFewWordsStandBesideMuchInk) {
    const LoadedPage loaded = load({"40 40 200 250 re f BT /F 10 Tf 40 380 Td (Sida ett) Tj ET"});
    EXPECT_EQ(loaded.page.origin, PageOrigin::scan);
}

TEST_F(Pdf, RefusesHugePagesAndPictures) {
    EXPECT_THAT(refusal(write({{lines(3, 0), {}, "0 0 30000 30000"}}), ErrorCode::limit),
                HasSubstr("417 x 417 inches"));
    std::string bytes = TinyPdf({{TinyPdf::full, background()}}).bytes();
    bytes.replace(bytes.find("/Width 1240/Height 1700"), 23, "/Width 30000/Height 9999");
    const auto file = folder_.path() / "huge.pdf";
    write_file(file, bytes);
    EXPECT_THAT(refusal(file, ErrorCode::limit), HasSubstr("30000 x 9999 pixels"));
}

TEST_F(Pdf, SaysHowToOpenAnEncryptedOne) {
    const auto plain = write({{lines(3, 0)}});
    const auto locked = folder_.path() / "locked.pdf";
    ASSERT_TRUE(
        run({"qpdf", "--encrypt", "secret", "owner", "256", "--", plain.string(), locked.string()})
            .succeeded());
    EXPECT_THAT(refusal(locked, ErrorCode::input), HasSubstr("is encrypted; remove the password"));
}

TEST_F(Pdf, ReadsOneWhoseTextMayNotBeCopied) {
    const auto plain = write({{lines(20, 0)}});
    const auto guarded = folder_.path() / "guarded.pdf";
    ASSERT_TRUE(run({"qpdf", "--encrypt", "", "owner", "256", "--extract=n", "--", plain.string(),
                     guarded.string()})
                    .succeeded());
    EXPECT_GT(ink_of(open(guarded)->load(1).image), 1000);
}

TEST_F(Pdf, SaysWhatIsDamaged) {
    const std::string whole = TinyPdf({{lines(20, 0)}}).bytes();
    const auto file = folder_.path() / "cut.pdf";
    write_file(file, whole.substr(0, 60));
    EXPECT_THAT(refusal(file, ErrorCode::input), HasSubstr("is a damaged PDF"));
    write_file(file, "%PDF-1.4\nVerksamhetsplan\n");
    EXPECT_THAT(refusal(file, ErrorCode::input), HasSubstr("is a damaged PDF"));
}

TEST_F(Pdf, DamageCostsItsOwnPageOnly) {
    const std::string whole = TinyPdf({{lines(20, 0)}, {lines(20, 0)}}).bytes();
    std::string torn = whole;
    const std::size_t second = torn.rfind("BT /F");
    torn.replace(torn.rfind("stream\n", second), 7, "strewn\n");
    const auto file = folder_.path() / "torn.pdf";
    write_file(file, torn);
    const auto source = open(file);
    ASSERT_EQ(source->page_count(), 2);
    EXPECT_EQ(source->load(1).page.words.size(), 140U);
    EXPECT_THROW(source->load(2), Error);
}

TEST_F(Pdf, LoadsFromSeveralThreadsAndLeavesNothingBehind) {
    const Image picture = DrawnPage().print().image();
    const auto source = open(write({{TinyPdf::full, picture}, {lines(20, 0)}, {lines(10, 0)}}));
    std::vector<LoadedPage> loaded(6);
    std::vector<std::thread> threads;
    for (int i = 0; i < 6; ++i)
        threads.emplace_back(
            [&, i] { loaded[static_cast<std::size_t>(i)] = source->load(i % 3 + 1); });
    for (std::thread& thread : threads) thread.join();
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(loaded[i].image.pixels, loaded[i + 3].image.pixels);
        EXPECT_EQ(loaded[i].page.words.size(), loaded[i + 3].page.words.size());
    }
}

}  // namespace
}  // namespace planscribe::scan
