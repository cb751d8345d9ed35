#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "drawn_page.h"

namespace planscribe::scan {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

struct Place {
    std::string raw;
    int line;
    int column;
    friend bool operator==(const Place&, const Place&) = default;
};

void PrintTo(const Place& place, std::ostream* out) {
    *out << place.raw << "@" << place.line << ":" << place.column;
}

std::vector<std::vector<Place>> read(const std::string& bytes) {
    const TemporaryFolder folder;
    const auto file = folder.path() / "plan.txt";
    write_file(file, bytes);
    const auto source = open(file);
    std::vector<std::vector<Place>> pages;
    for (int number = 1; number <= source->page_count(); ++number) {
        const LoadedPage loaded = source->load(number);
        EXPECT_EQ(loaded.page.number, number);
        EXPECT_EQ(loaded.page.origin, PageOrigin::ocr_text);
        EXPECT_TRUE(loaded.image.empty());
        pages.emplace_back();
        for (const Word& word : loaded.page.words) {
            EXPECT_EQ(word.text, word.raw);
            pages.back().push_back({word.raw, word.line, word.column});
        }
    }
    return pages;
}

std::string refusal(const std::string& bytes) {
    try {
        read(bytes);
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::input);
        return error.what();
    }
    return {};
}

TEST(OcrText, CountsLinesOfTheFileAndColumnsInCodePoints) {
    EXPECT_THAT(read("Årets  mål\n\nÖvrigt 5\n"),
                ElementsAre(ElementsAre(Place{"Årets", 1, 1}, Place{"mål", 1, 8},
                                        Place{"Övrigt", 3, 1}, Place{"5", 3, 8})));
}

TEST(OcrText, BeginsAPageAtALineWithOneBlank) {
    EXPECT_THAT(
        read(" Ett\nalla\n Två\n  inte\n\tinte\n "),
        ElementsAre(ElementsAre(Place{"Ett", 1, 2}, Place{"alla", 2, 1}),
                    ElementsAre(Place{"Två", 3, 2}, Place{"inte", 4, 3}, Place{"inte", 5, 2})));
}

TEST(OcrText, EndsPagesAtFormFeedsOnlyWhereThereAreAny) {
    EXPECT_THAT(read("Ett\n kvar\n\fTvå\n\f"),
                ElementsAre(ElementsAre(Place{"Ett", 1, 1}, Place{"kvar", 2, 2}),
                            ElementsAre(Place{"Två", 3, 2})));
}

TEST(OcrText, KeepsABlankPageBetweenOthers) {
    EXPECT_THAT(read("a\f\fb"), ElementsAre(ElementsAre(Place{"a", 1, 1}), ElementsAre(),
                                            ElementsAre(Place{"b", 1, 4})));
}

TEST(OcrText, KnowsEveryLineEndAndBlank) {
    EXPECT_THAT(read("a\r\nb\rc\u00A0d\u202Fe"),
                ElementsAre(ElementsAre(Place{"a", 1, 1}, Place{"b", 2, 1}, Place{"c", 3, 1},
                                        Place{"d", 3, 3}, Place{"e", 3, 5})));
}

TEST(OcrText, ReadsByteOrderMarkAndWindows1252) {
    EXPECT_THAT(read("\xef\xbb\xbfmål"), ElementsAre(ElementsAre(Place{"mål", 1, 1})));
    EXPECT_THAT(read("m\xe5l \x80 5"),
                ElementsAre(ElementsAre(Place{"mål", 1, 1}, Place{"€", 1, 5}, Place{"5", 1, 7})));
}

TEST(OcrText, ComposesLetters) {
    EXPECT_THAT(read("ma\u030Al x"),
                ElementsAre(ElementsAre(Place{"mål", 1, 1}, Place{"x", 1, 6})));
}

TEST(OcrText, RefusesWhatIsNoText) {
    EXPECT_THAT(refusal(" \n\n\f \n"), HasSubstr("holds no words"));
    EXPECT_THAT(refusal(std::string("a\0b", 3)), HasSubstr("no known kind"));
    EXPECT_THAT(refusal("\xff\xfe"
                        "a"),
                HasSubstr("UTF-16"));
}

}  // namespace
}  // namespace planscribe::scan
