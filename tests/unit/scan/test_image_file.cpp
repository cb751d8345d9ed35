#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "drawn_page.h"

namespace planscribe::scan {
namespace {

using testing::HasSubstr;

class ImageFiles : public testing::Test {
protected:
    std::filesystem::path write(const std::string& name, Pix* pix, int format) const {
        const auto file = folder_.path() / name;
        EXPECT_EQ(pixWrite(file.c_str(), pix, format), 0);
        return file;
    }

    std::filesystem::path write(const std::string& name, const std::string& bytes) const {
        const auto file = folder_.path() / name;
        write_file(file, bytes);
        return file;
    }

    static std::string refusal(const std::filesystem::path& file, ErrorCode code, int page = 1) {
        try {
            open(file)->load(page);
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), code);
            EXPECT_THAT(error.where(), HasSubstr(file.string()));
            return error.what();
        }
        return {};
    }

    TemporaryFolder folder_;
};

TEST_F(ImageFiles, GiveTheSamePixelsAndResolution) {
    const DrawnPage page = std::move(DrawnPage().print());
    for (const auto& [name, format] : {std::pair{"a.png", IFF_PNG}, {"a.tif", IFF_TIFF_LZW}}) {
        const auto source = open(write(name, page.pix(), format));
        ASSERT_EQ(source->page_count(), 1);
        const LoadedPage loaded = source->load(1);
        EXPECT_EQ(loaded.image.pixels, page.image().pixels);
        EXPECT_EQ(loaded.page.dpi, 300);
        EXPECT_EQ(loaded.page.paper_width, DrawnPage::width);
    }
}

TEST_F(ImageFiles, AreToldByContentNotByName) {
    const auto file = write("page.txt", DrawnPage().print().pix(), IFF_JFIF_JPEG);
    EXPECT_EQ(open(file)->load(1).page.width, DrawnPage::width);
}

TEST_F(ImageFiles, JpegAndJpeg2000ComeCloseToWhatWasWritten) {
    const DrawnPage page = std::move(DrawnPage().print());
    for (const auto& [name, format] : {std::pair{"a.jpg", IFF_JFIF_JPEG}, {"a.jp2", IFF_JP2}}) {
        const Image image = open(write(name, page.pix(), format))->load(1).image;
        EXPECT_NEAR(static_cast<double>(ink_of(image)), static_cast<double>(ink_of(page.image())),
                    0.1 * static_cast<double>(ink_of(page.image())));
    }
}

TEST_F(ImageFiles, TiffHasManyPagesOfManyKinds) {
    const DrawnPage page = std::move(DrawnPage().print());
    const PixPtr bits(pixThresholdToBinary(page.pix(), 128));
    const PixPtr colour(pixConvertTo32(page.pix()));
    const auto file = folder_.path() / "many.tif";
    pixWriteTiff(file.c_str(), bits.get(), IFF_TIFF_G4, "w");
    pixWriteTiff(file.c_str(), page.pix(), IFF_TIFF_ZIP, "a");
    pixWriteTiff(file.c_str(), colour.get(), IFF_TIFF_JPEG, "a");
    const auto source = open(file);
    ASSERT_EQ(source->page_count(), 3);
    EXPECT_EQ(source->load(1).image.pixels, to_image(bits.get()).pixels);
    EXPECT_EQ(source->load(2).image.pixels, page.image().pixels);
    EXPECT_GT(ink_of(source->load(3).image), 10'000);
    EXPECT_EQ(source->load(3).page.number, 3);
}

TEST_F(ImageFiles, FaxPixelsAreMadeSquare) {
    const PixPtr fax(pixCreate(1728, 1000, 1));
    pixSetResolution(fax.get(), 204, 98);
    const LoadedPage loaded = open(write("fax.tif", fax.get(), IFF_TIFF_G4))->load(1);
    EXPECT_EQ(loaded.page.width, 1728);
    EXPECT_NEAR(loaded.page.height, 2082, 2);
    EXPECT_EQ(loaded.page.dpi, 204);
}

TEST_F(ImageFiles, PaletteDepthAndTransparencyBecomeGrey) {
    const PixPtr clear(pixCreate(20, 10, 32));
    pixSetSpp(clear.get(), 4);  // black and wholly transparent: white paper
    EXPECT_EQ(open(write("clear.png", clear.get(), IFF_PNG))->load(1).image.pixels,
              std::vector<std::uint8_t>(200, 255));
    const PixPtr deep(pixCreate(4, 4, 16));
    pixSetAllArbitrary(deep.get(), 0x8000);
    EXPECT_EQ(open(write("deep.png", deep.get(), IFF_PNG))->load(1).image.pixels,
              std::vector<std::uint8_t>(16, 0x80));
    const PixPtr grey(pixCreate(4, 4, 8));
    pixSetAllArbitrary(grey.get(), 0x55);
    const PixPtr palette(pixConvertGrayToColormap(grey.get()));
    EXPECT_EQ(open(write("palette.png", palette.get(), IFF_PNG))->load(1).image.pixels,
              std::vector<std::uint8_t>(16, 0x55));
}

TEST_F(ImageFiles, HugePagesAreRefusedBeforeTheyAreDecoded) {
    const PixPtr huge(pixCreate(30000, 30000, 1));
    const auto file = write("huge.tif", huge.get(), IFF_TIFF_G4);
    EXPECT_THAT(refusal(file, ErrorCode::limit), HasSubstr("30000 x 30000 pixels"));
}

TEST_F(ImageFiles, DamagedOnesSaySo) {
    const DrawnPage page = std::move(DrawnPage().print());
    for (const auto& [name, format] :
         {std::pair{"cut.png", IFF_PNG}, {"cut.jpg", IFF_JFIF_JPEG}, {"cut.jp2", IFF_JP2}}) {
        const std::string whole = read_file(write(name, page.pix(), format));
        EXPECT_NE(refusal(write(name, whole.substr(0, whole.size() / 2)), ErrorCode::input), "")
            << name;
        EXPECT_NE(refusal(write(name, whole.substr(0, 30)), ErrorCode::input), "") << name;
    }
}

TEST_F(ImageFiles, ATiffWithoutPagesSaysSo) {
    const std::string header("II*\0\0\0\0\0", 8);
    EXPECT_THAT(refusal(write("none.tif", header), ErrorCode::input),
                HasSubstr("without a readable page"));
    EXPECT_THAT(refusal(write("empty.tif", std::string("II*\0\x08\0\0\0\0\0\0\0\0\0", 14)),
                        ErrorCode::input),
                HasSubstr("TIFF"));
}

}  // namespace
}  // namespace planscribe::scan
