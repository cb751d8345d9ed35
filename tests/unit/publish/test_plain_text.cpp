#include "publish/plain_text.h"

#include <gtest/gtest.h>

#include <sstream>

#include "example.h"

namespace planscribe::publish {
namespace {

std::string text_of(const Document& document) {
    std::ostringstream out;
    write_text(out, document);
    return out.str();
}

TEST(PlainText, KeepsTheLinesOfAnOcrText) {
    Document document;
    example::Writer writer(document);
    writer.page(PageOrigin::ocr_text);
    writer.line("Ett stycke", 0, 1);
    writer.line("på två rader.");
    writer.line("Nästa.", 0, 2);
    EXPECT_EQ(text_of(document), "\nEtt stycke\npå två rader.\n\n\nNästa.\n");
}

TEST(PlainText, PutsAFormFeedBetweenPages) {
    Document document;
    example::Writer writer(document);
    writer.page(PageOrigin::ocr_text);
    writer.line("Första");
    writer.page(PageOrigin::ocr_text);
    writer.page(PageOrigin::scan);
    writer.line("Tredje", 10);
    EXPECT_EQ(text_of(document), "Första\n\f\fTredje\n");
}

TEST(PlainText, HasTheSameLinesInBothWordings) {
    Document document;
    example::Writer writer(document);
    writer.page(PageOrigin::ocr_text);
    const Ink torn = writer.line("re habilitering", 0, 1);
    writer.mend(torn[0], "rehabilitering");
    writer.mend(torn[1], "");
    const Ink gone = writer.line("~");
    writer.mend(gone[0], "");
    writer.page(PageOrigin::ocr_text);
    writer.line("Sist");
    EXPECT_EQ(page_texts(document, Wording::repaired),
              (std::vector<std::string>{"\nrehabilitering\n\n", "Sist\n"}));
    EXPECT_EQ(page_texts(document, Wording::as_read),
              (std::vector<std::string>{"\nre habilitering\n~\n", "Sist\n"}));
}

TEST(PlainText, PartsParagraphsOfAScanAtClearGaps) {
    Document document;
    example::Writer writer(document);
    writer.page(PageOrigin::scan);
    for (const int top : {100, 130, 160, 209, 239}) writer.line("rad", top);
    EXPECT_EQ(text_of(document), "rad\nrad\nrad\n\nrad\nrad\n");
}

TEST(PlainText, BearsLooseLeading) {
    Document document;
    example::Writer writer(document);
    writer.page(PageOrigin::scan);
    for (const int top : {100, 130, 160, 206, 236}) writer.line("rad", top);
    EXPECT_EQ(text_of(document), "rad\nrad\nrad\nrad\nrad\n");
}

TEST(PlainText, BeginsAParagraphInANewColumn) {
    Document document;
    example::Writer writer(document);
    writer.page(PageOrigin::scan);
    for (const int top : {100, 130, 160, 190}) writer.line("vänster", top);
    for (const int top : {100, 130}) writer.line("höger", top);
    EXPECT_EQ(text_of(document), "vänster\nvänster\nvänster\nvänster\n\nhöger\nhöger\n");
}

TEST(PlainText, WritesRepairedWordsAndNoBlankForJoinedOnes) {
    Document document;
    example::Writer writer(document);
    writer.page(PageOrigin::ocr_text);
    const Ink ink = writer.line("For bundet vaxer");
    writer.mend(ink[0], "Förbundet");
    writer.mend(ink[1], "");
    writer.mend(ink[2], "växer");
    EXPECT_EQ(text_of(document), "Förbundet växer\n");
}

}  // namespace
}  // namespace planscribe::publish
