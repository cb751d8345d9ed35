#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "store/archive.h"
#include "table_builder.h"
#include "text_document.h"

/// Small invented documents to keep.
namespace planscribe::store::example {

inline std::string sha256(char digit) {
    return std::string(64, digit);
}

/// A word that was misread, as repair leaves it.
inline void mend(Document& document, std::string_view raw, const std::string& text) {
    for (Page& page : document.pages)
        for (Word& word : page.words)
            if (word.raw == raw) {
                word.changes.push_back({"confusion", word.text, 1});
                word.text = text;
            }
}

/// A table whose first amount stands on the first word of the document.
inline Table table() {
    Table table = test::TableBuilder({2031, 2032})
                      .stage(0, Stage::budget)
                      .item("Statligt bidrag", {1'000, 1'100}, "3010")
                      .sum("Summa", {1'000, std::nullopt})
                      .doubtful(0)
                      .build();
    table.title = "Budget";
    Cell& first = table.rows[0].cells[0].value();
    first.ink = {{0, 0}};
    first.status = CellStatus::proved;
    first.identities = {"sum: 1 = 2", "grant: half"};
    table.rows[1].cells[0]->rivals = {{Amount::kronor(7'000), 900}, {Amount::kronor(9), 9'000}};
    return table;
}

/// Pages apart by form feeds.
inline Document document(char digit, std::string_view text, const std::string& association,
                         int year = 2031) {
    Document document = test::text_document(text);
    document.source = {std::string("plan-") + digit + ".txt", sha256(digit), SourceKind::ocr_text,
                       static_cast<int>(document.pages.size())};
    document.provenance.versions = {{"planscribe", "1"}, {"tesseract", "5"}};
    document.plan.association = association;
    document.plan.year = year;
    document.plan.tables = {table()};
    document.findings = {
        {"sum", Severity::warning, Cause::reading, {"Summan.", "The sum."}, {{{0, 0}}}, 0}};
    return document;
}

inline Document document(char digit, std::string_view text = "1000 kronor till insatser\n") {
    return document(digit, text, "Samordningsförbundet Fjällblick");
}

/// Its lines, one for each line of its layout.
inline std::vector<PageText> texts(const Document& document) {
    std::vector<PageText> texts(document.pages.size());
    for (const Line& line : document.layout.lines) {
        PageText& text = texts.at(static_cast<std::size_t>(line.words.front().page));
        text.repaired += repaired_text(document.pages, line.words) + "\n";
        text.as_read += raw_text(document.pages, line.words) + "\n";
    }
    return texts;
}

inline std::vector<Entry> keep(Archive& archive, const Document& document) {
    return archive.keep(document, texts(document), "/scans/" + document.source.file);
}

inline Correction correction(char digit) {
    return {sha256(digit), 1, {1, 2, 3, 4}, "1O00", "1000", "Ada", "2031-01-02T03:04:05Z",
            "number",      1};
}

}  // namespace planscribe::store::example
