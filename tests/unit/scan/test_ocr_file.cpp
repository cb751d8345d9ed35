#include "scan/ocr_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "drawn_page.h"

namespace planscribe::scan {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

class OcrFiles : public testing::Test {
protected:
    Page page_of(const std::string& bytes, int number = 1) const {
        const auto file = folder_.path() / "page.xml";
        write_file(file, bytes);
        return open(file)->load(number).page;
    }

    std::string refusal(const std::string& bytes) const {
        try {
            (void)page_of(bytes);
        } catch (const Error& error) {
            return error.what();
        }
        return "";
    }

    TemporaryFolder folder_;
};

std::vector<std::string> said(const Page& page) {
    std::vector<std::string> lines;
    for (const Word& word : page.words)
        lines.push_back(std::to_string(word.line) + " " + word.raw + " " +
                        std::to_string(word.box.x) + "," + std::to_string(word.box.y) + " " +
                        std::to_string(word.box.width) + "x" + std::to_string(word.box.height) +
                        " " + std::to_string(word.confidence));
    return lines;
}

TEST_F(OcrFiles, ReadsHocrOfAnyHtml) {
    const Page page = page_of(
        "<!DOCTYPE html><html><head><meta charset=utf-8><title>x</title></head><body>"
        "<div class='ocr_page' title='image \"a;b.png\"; bbox 0 0 1000 1414; ppageno 0; "
        "scan_res 150 150'><p class=ocr_par><br>"
        "<span class='ocr_line' title='bbox 10 20 300 60'>"
        "<span class='ocrx_word' title='bbox 10 20 100 60; x_wconf "
        "93'><strong>F&ouml;rbund</strong>"
        "</span> <span class='ocrx_word' title='bbox 120 22 300 58; x_wconf 41'>1 250</span></span>"
        "<span class='ocr_header' title='bbox 10 80 110 120'>Sida två</span></div></body></html>");
    EXPECT_EQ(page.origin, PageOrigin::ocr_text);
    EXPECT_EQ(page.width, 1000);
    EXPECT_EQ(page.paper_height, 1414);
    EXPECT_EQ(page.dpi, 150);
    EXPECT_THAT(said(page), ElementsAre("1 Förbund 10,20 90x40 93", "1 1 120,22 36x36 41",
                                        "1 250 192,22 108x36 41", "2 Sida 10,80 50x40 100",
                                        "2 två 73,80 37x40 100"));
}

TEST_F(OcrFiles, ReadsAltoInLengths) {
    const std::string body =
        "<Layout><Page WIDTH='2100' HEIGHT='2970'><PrintSpace><TextBlock><TextLine>"
        "<String CONTENT='Samverk' HPOS='254' VPOS='508' WIDTH='127' HEIGHT='25.4' WC='0.5'/>"
        "<HYP CONTENT='-' HPOS='381' VPOS='508' WIDTH='12.7' HEIGHT='25.4'/>"
        "</TextLine></TextBlock></PrintSpace></Page><Page/></Layout></alto>";
    const Page page = page_of(
        "<?xml version='1.0'?><a:alto xmlns:a='x'><Description>"
        "<MeasurementUnit>mm10</MeasurementUnit></Description>" +
        body.substr(0, body.size() - 7) + "</a:alto>");
    EXPECT_THAT(said(page), ElementsAre("1 Samverk- 300,600 165x30 50"));
    EXPECT_EQ(page.dpi, 300);
    EXPECT_EQ(page.width, 2481);
    const Page inches = page_of(
        "<alto><Description><MeasurementUnit>inch1200</MeasurementUnit></Description>" + body);
    EXPECT_THAT(said(inches), ElementsAre("1 Samverk- 64,127 34x6 50"));
}

TEST_F(OcrFiles, KeepsOtherReadingsOfSingleLetters) {
    const Page page = page_of(
        "<alto><Layout><Page WIDTH='100' HEIGHT='100'><TextLine>"
        "<String CONTENT='l00' HPOS='1' VPOS='1' WIDTH='30' HEIGHT='10'>"
        "<ALTERNATIVE>100</ALTERNATIVE><Glyph CONTENT='l'/><Glyph CONTENT='0'>"
        "<Variant CONTENT='O' VC='0.25'/></Glyph></String></TextLine></Page></Layout></alto>");
    ASSERT_EQ(page.words.size(), 1U);
    const auto& others = page.words[0].alternatives;
    ASSERT_EQ(others.size(), 2U);
    EXPECT_EQ(others[0].symbol, 0);
    EXPECT_EQ(others[0].text[0], '1');
    EXPECT_EQ(others[1].symbol, 1);
    EXPECT_EQ(others[1].text[0], 'O');
    EXPECT_EQ(others[1].percent, 25);
}

TEST_F(OcrFiles, ReadsPageXmlNewAndOld) {
    const Page page = page_of(
        "<PcGts xmlns='http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15'>"
        "<Page imageWidth='1000' imageHeight='800' imageXResolution='200' "
        "imageResolutionUnit='PPI'><TableRegion><TextRegion><TextLine>"
        "<Coords points='1,1 500,1 500,40 1,40'/>"
        "<Word><Coords points='10,10 110,12 109,40 11,38'/>"
        "<TextEquiv index='1' conf='0.2'><Unicode>Stater</Unicode></TextEquiv>"
        "<TextEquiv index='0' conf='0.9'><Unicode>Staten</Unicode></TextEquiv></Word>"
        "<TextEquiv><Unicode>Staten hela raden</Unicode></TextEquiv></TextLine></TextRegion>"
        "</TableRegion><TextRegion><Coords><Point x='0' y='100'/><Point x='90' y='140'/></Coords>"
        "<TextEquiv><Unicode>ab\ncd</Unicode></TextEquiv></TextRegion></Page></PcGts>");
    EXPECT_EQ(page.dpi, 200);
    EXPECT_THAT(said(page), ElementsAre("1 Staten 10,10 100x30 90", "2 ab 0,100 90x20 100",
                                        "3 cd 0,120 90x20 100"));
    ASSERT_EQ(page.words[0].alternatives.size(), 1U);
    EXPECT_EQ(page.words[0].alternatives[0].symbol, 5);
}

TEST_F(OcrFiles, RefusesWhatIsNoneOrBroken) {
    EXPECT_THAT(refusal("<?xml version='1.0'?><mets/>"), HasSubstr("neither hOCR nor ALTO"));
    EXPECT_THAT(refusal("<alto><Layout><Page></alto>"), HasSubstr("broken XML"));
    EXPECT_THAT(refusal("<alto><Layout><Page WIDTH='9' HEIGHT='9'/></Layout></alto>"),
                HasSubstr("no word with a box"));
}

TEST_F(OcrFiles, LooksNothingUpAndTakesNoEntity) {
    const Page page = page_of(
        "<!--x--><!DOCTYPE alto [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><alto><Layout>"
        "<Page WIDTH='100' HEIGHT='100'><TextLine><String CONTENT='&a;b' HPOS='1' VPOS='1' "
        "WIDTH='30' HEIGHT='10'/></TextLine></Page></Layout></alto>");
    EXPECT_THAT(said(page), ElementsAre("1 &a;b 1,1 30x10 100"));
}

TEST_F(OcrFiles, WordsOffThePageAndOddNumbersDoNoHarm) {
    const std::string word = "<String HEIGHT='10' VPOS='1' CONTENT=";
    const Page page =
        page_of("<alto><Layout><Page WIDTH='100' HEIGHT='100'><TextLine>" + word +
                "'in' HPOS='90' WIDTH='50'/>" + word + "'off' HPOS='500' WIDTH='5'/>" + word +
                "'nan' HPOS='nan' WIDTH='1e300'/></TextLine></Page></Layout></alto>");
    EXPECT_THAT(said(page), ElementsAre("1 in 90,1 10x10 100"));
}

TEST_F(OcrFiles, ManyNestedElementsDoNotOverflow) {
    std::string deep = "<alto><Layout><Page WIDTH='100' HEIGHT='100'>";
    for (int i = 0; i < 200'000; ++i) deep += "<x>";
    deep += "<TextLine><String CONTENT='a' HPOS='1' VPOS='1' WIDTH='5' HEIGHT='5'/></TextLine>";
    for (int i = 0; i < 200'000; ++i) deep += "</x>";
    EXPECT_THAT(said(page_of(deep + "</Page></Layout></alto>")), ElementsAre("1 a 1,1 5x5 100"));
}

}  // namespace
}  // namespace planscribe::scan
