#include "searchable/searchable.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "../scan/drawn_page.h"
#include "../scan/tiny_pdf.h"
#include "base/error.h"
#include "model/paper.h"
#include "scan/clean.h"
#include "scan/pdf_text.h"
#include "scan/poppler.h"
#include "scan/process.h"

namespace planscribe::searchable {
namespace {

using scan::DrawnPage;
using scan::TinyPdf;
using testing::HasSubstr;
using testing::Not;

/// Three words at known places of an upright page.
std::vector<Word> words() {
    std::vector<Word> words;
    for (const auto& [text, box] : {std::pair{"Förbundet", Box{200, 300, 210, 42}},
                                    {"beviljar", Box{430, 300, 160, 42}},
                                    {"1250", Box{700, 1400, 100, 36}}}) {
        Word word;
        word.raw = word.text = text;
        word.box = box;
        word.line = box.y;
        words.push_back(word);
    }
    return words;
}

/// How large the PDF of a file may be: a tenth more than it, beside font and profile.
std::uintmax_t most(std::uintmax_t size) {
    return size + size / 10 + 8'000;
}

class Searchable : public testing::Test {
protected:
    /// What becomes of a file whose pages were read and hold the words above.
    std::filesystem::path made_of(const std::string& name) {
        const auto source = scan::open(folder_.path() / name);
        for (int number = 1; number <= source->page_count(); ++number) {
            document_.pages.push_back(scan::clean(source->load(number)).page);
            document_.pages.back().words = words();
        }
        document_.source.file = name;
        publish(document_, folder_.path() / name, folder_.path());
        return folder_.path() / "searchable.pdf";
    }

    /// Every word is found in the PDF where it stands on paper, within 2 % of the page.
    void expect_words_in_place(const std::filesystem::path& pdf, int number = 1) {
        const Page& page = document_.pages.at(static_cast<std::size_t>(number - 1));
        const auto size = scan::poppler::page_size(pdf, number);
        const double dpi = 72 * page.paper_width / size.width;
        const auto found = scan::parse_words(scan::poppler::words_xhtml(pdf, number), dpi,
                                             page.paper_width, page.paper_height);
        ASSERT_EQ(found.size(), page.words.size());
        for (const Word& word : page.words) {
            const auto same = std::find_if(found.begin(), found.end(), [&](const Word& other) {
                return other.raw == word.raw;
            });
            ASSERT_NE(same, found.end()) << word.raw;
            const Box wanted = on_paper(page, word.box);
            const int tolerance = page.paper_width / 50;
            EXPECT_NEAR(same->box.center_x(), wanted.center_x(), tolerance) << word.raw;
            EXPECT_NEAR(same->box.center_y(), wanted.center_y(), tolerance) << word.raw;
            EXPECT_NEAR(same->box.width, wanted.width, 2 * tolerance) << word.raw;
        }
    }

    static void expect_sound(const std::filesystem::path& pdf) {
        const scan::ProcessResult result = scan::run({"qpdf", "--check", pdf.string()});
        EXPECT_TRUE(result.succeeded()) << result.output << result.errors;
    }

    void write(const std::string& name, const DrawnPage& page, int format) const {
        pixWrite((folder_.path() / name).c_str(), page.pix(), format);
    }

    void write(const std::string& name, const std::vector<TinyPdf::Page>& pages) const {
        scan::write_file(folder_.path() / name, TinyPdf(pages).bytes());
    }

    TemporaryFolder folder_;
    Document document_;
};

TEST_F(Searchable, PicturesKeepTheirPixels) {
    DrawnPage page;
    page.print();
    for (const auto& [name, format] : {std::pair{"plan.png", int{IFF_PNG}},
                                       {"plan.tif", int{IFF_TIFF_LZW}},
                                       {"zip.tif", int{IFF_TIFF_ZIP}},
                                       {"jpeg.tif", int{IFF_TIFF_JPEG}},
                                       {"plan.jpg", int{IFF_JFIF_JPEG}}}) {
        document_ = {};
        write(name, page, format);
        const auto pdf = made_of(name);
        expect_sound(pdf);
        expect_words_in_place(pdf);
        const Image before = scan::open(folder_.path() / name)->load(1).image;
        EXPECT_EQ(scan::poppler::extract_image(pdf, 1).pixels, before.pixels) << name;
        EXPECT_LT(std::filesystem::file_size(pdf),
                  most(std::filesystem::file_size(folder_.path() / name)))
            << name;
    }
}

TEST_F(Searchable, FaxesOfManyPagesKeepTheirCoding) {
    const scan::PixPtr black = scan::own(pixThresholdToBinary(DrawnPage().print().pix(), 128));
    pixSetResolution(black.get(), 300, 300);
    const std::string name = (folder_.path() / "fax.tif").string();
    pixWriteTiff(name.c_str(), black.get(), IFF_TIFF_G4, "w");
    pixWriteTiff(name.c_str(), black.get(), IFF_TIFF_G4, "a");
    const auto pdf = made_of("fax.tif");
    expect_sound(pdf);
    expect_words_in_place(pdf, 1);
    expect_words_in_place(pdf, 2);
    EXPECT_THAT(scan::run({"pdfimages", "-list", pdf.string()}).output, HasSubstr("ccitt"));
    EXPECT_EQ(scan::poppler::extract_image(pdf, 2).pixels, scan::open(name)->load(2).image.pixels);
}

TEST_F(Searchable, TextFollowsPagesThatLieAskew) {
    write("askew.png", DrawnPage().print().skew(3), IFF_PNG);
    expect_words_in_place(made_of("askew.png"));
    document_ = {};
    write("turned.png", DrawnPage().print().turn(1), IFF_PNG);
    const auto pdf = made_of("turned.png");
    ASSERT_NE(document_.pages[0].to_paper.b, 0) << "the page was turned for reading";
    expect_words_in_place(pdf);
}

TEST_F(Searchable, TextFollowsThePagesOfAPdfThatShowsThemTurned) {
    const Image picture = DrawnPage().print().image();
    write("turned.pdf", {{TinyPdf::full, picture},
                         {TinyPdf::full, picture, "0 0 298 408", "/Rotate 90"},
                         {TinyPdf::full, picture, "0 0 298 408", "/Rotate 180"},
                         {TinyPdf::full, picture, "0 0 298 408", "/Rotate 270"}});
    const auto pdf = made_of("turned.pdf");
    expect_sound(pdf);
    for (int number = 1; number <= 4; ++number) expect_words_in_place(pdf, number);
}

TEST_F(Searchable, HiddenTextOfOthersGivesWayToOurs) {
    const Image picture = DrawnPage().print().image();
    const std::string hidden = "BT /F 12 Tf 3 Tr 40 300 Td (F6rbundet bevi1jar) Tj ET\n";
    write("bad.pdf", {{TinyPdf::full + hidden, picture}});
    const auto pdf = made_of("bad.pdf");
    expect_words_in_place(pdf);
    EXPECT_THAT(scan::poppler::words_xhtml(pdf, 1), Not(HasSubstr("F6rbundet")));
}

TEST_F(Searchable, SaysThatItIsForArchivesOnlyWhereItIs) {
    const Image picture = DrawnPage().print().image();
    write("scan.pdf", {{TinyPdf::full, picture}});
    const auto pdf = made_of("scan.pdf");
    std::string bytes = scan::read_file(pdf);
    EXPECT_THAT(bytes, HasSubstr("<?xpacket"));
    EXPECT_THAT(bytes, Not(HasSubstr("pdfaid:part>2"))) << "Helvetica is not embedded";
    document_ = {};
    write("plan.png", DrawnPage().print(), IFF_PNG);
    bytes = scan::read_file(made_of("plan.png"));
    EXPECT_THAT(bytes, HasSubstr("<pdfaid:part>2"));
    EXPECT_THAT(bytes, HasSubstr("<pdfaid:conformance>B"));
}

TEST_F(Searchable, BornDigitalPagesStayAsTheyAre) {
    write("digital.pdf", {{"BT /F 12 Tf 40 300 Td (Verksamhetsplan) Tj ET", {}}});
    document_.pages.resize(1);
    document_.pages[0].origin = PageOrigin::text_layer;
    publish(document_, folder_.path() / "digital.pdf", folder_.path());
    EXPECT_EQ(scan::read_file(folder_.path() / "searchable.pdf"),
              scan::read_file(folder_.path() / "digital.pdf"));
}

TEST_F(Searchable, TextHasNone) {
    scan::write_file(folder_.path() / "searchable.pdf", "of an earlier run");
    document_.pages.resize(1);
    document_.pages[0].origin = PageOrigin::ocr_text;
    publish(document_, folder_.path() / "plan.txt", folder_.path());
    EXPECT_FALSE(std::filesystem::exists(folder_.path() / "searchable.pdf"));
}

TEST_F(Searchable, NamesAFileThatCannotBeTakenApart) {
    scan::write_file(folder_.path() / "broken.pdf", "%PDF-1.4\nnothing");
    document_.pages.resize(1);
    try {
        publish(document_, folder_.path() / "broken.pdf", folder_.path());
        FAIL() << "no error";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::input);
        EXPECT_THAT(error.what(), HasSubstr("broken.pdf"));
    }
    EXPECT_FALSE(std::filesystem::exists(folder_.path() / "searchable.pdf"));
}

TEST_F(Searchable, APdfThatUnpacksWithoutEndIsLeftAlone) {
    const Image picture = DrawnPage().print().image();
    write("scan.pdf", {{TinyPdf::full, picture}});
    made_of("scan.pdf");
    const auto file = folder_.path() / "scan.pdf", large = folder_.path() / "large.pdf";
    write("large.pdf", {{TinyPdf::full + std::string(std::size_t{130} << 20, ' '), picture}});
    ASSERT_TRUE(scan::run({"qpdf", large.string(), file.string()}).succeeded());
    ASSERT_LT(std::filesystem::file_size(file), std::uintmax_t{1} << 20) << "it is packed";
    try {
        publish(document_, file, folder_.path());
        FAIL() << "no error";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::limit);
        EXPECT_THAT(error.what(), HasSubstr("scan.pdf"));
        EXPECT_THAT(error.what(), HasSubstr("unpack to more than 128 MB"));
    }
    EXPECT_FALSE(std::filesystem::exists(folder_.path() / "searchable.pdf"));
}

TEST_F(Searchable, TheSamePagesGiveTheSameBytes) {
    write("plan.png", DrawnPage().print(), IFF_PNG);
    const std::string once = scan::read_file(made_of("plan.png"));
    document_ = {};
    EXPECT_EQ(scan::read_file(made_of("plan.png")), once);
}

}  // namespace
}  // namespace planscribe::searchable
