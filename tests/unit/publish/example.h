#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "base/text.h"
#include "model/document.h"

/// A small invented document to publish, and a folder to publish it into.
namespace planscribe::publish::example {

/// Sets words on pages, and keeps words, lines and ink in step.
class Writer {
public:
    explicit Writer(Document& document) : document_(document) {}

    void page(PageOrigin origin) {
        Page page;
        page.number = static_cast<int>(document_.pages.size()) + 1;
        page.origin = origin;
        if (origin != PageOrigin::ocr_text) {
            page.width = page.paper_width = 1000;
            page.height = page.paper_height = 1400;
        }
        document_.pages.push_back(page);
        line_ = 0;
    }

    /// A line of words at `top`, `skipped` lines of reading below the last one.
    Ink line(const std::string& text, int top = 0, int skipped = 0) {
        Page& page = document_.pages.back();
        line_ += 1 + skipped;
        Line line;
        int x = 100;
        for (const std::string& raw : split_blanks(text)) {
            Word word;
            word.raw = word.text = raw;
            word.line = line_;
            const int width = 10 * static_cast<int>(graphemes(raw).size());
            if (page.origin != PageOrigin::ocr_text) word.box = {x, top, width, 20};
            x += width + 10;
            line.words.push_back({page.number - 1, static_cast<int>(page.words.size())});
            line.box = unite(line.box, word.box);
            page.words.push_back(word);
        }
        document_.layout.lines.push_back(line);
        return line.words;
    }

    void mend(WordId id, const std::string& text) {
        Word& word = document_.pages[static_cast<std::size_t>(id.page)]
                         .words[static_cast<std::size_t>(id.word)];
        word.changes.push_back({"confusion", word.text, 1});
        word.text = text;
    }

private:
    Document& document_;
    int line_ = 0;
};

inline Ink part(const Ink& ink, std::size_t first, std::size_t count) {
    const auto begin = ink.begin() + static_cast<std::ptrdiff_t>(first);
    return {begin, begin + static_cast<std::ptrdiff_t>(count)};
}

inline Cell cell(std::int64_t kronor, CellStatus status, const Ink& ink) {
    Cell cell;
    cell.amount = Amount::kronor(kronor);
    cell.status = status;
    cell.ink = ink;
    return cell;
}

/// Two pages, a table of two rows, a board member and a finding.
inline Document document(PageOrigin origin) {
    Document document;
    document.source = {"fjällplan.pdf", std::string(64, 'a'), SourceKind::scan, 2};
    document.provenance.versions = {{"planscribe", "0.1.0"}};
    Writer writer(document);
    writer.page(origin);
    const Ink heading = writer.line("Forbundets kostnader", 100);
    writer.mend(heading[0], "Förbundets");
    const Ink staff = writer.line("Kansli -1 250 000", 200, 1);
    const Ink sum = writer.line("Summa =1 250 000", 230);
    writer.page(origin);
    const Ink chair = writer.line("Ada Lind ordförande", 100);
    writer.line("Slut.", 130);

    Table table;
    table.title = "Förbundets kostnader, \"drift\"";
    table.unit = Unit::kr;
    table.columns = {{"2031", 2031, std::nullopt}};
    Row item, total;
    item.label = "Kansli, \"norr\"";
    item.ink = part(staff, 0, 1);
    item.account = "5240";
    item.cells = {cell(-1250000, CellStatus::proved, part(staff, 1, 3))};
    item.cells[0]->identities = {"sum: 1 = 2"};
    total.label = "Summa";
    total.kind = RowKind::sum;
    total.ink = part(sum, 0, 1);
    total.cells = {cell(-1250000, CellStatus::doubtful, part(sum, 1, 3))};
    table.rows = {item, total};
    table.box = {90, 190, 400, 70};
    if (origin == PageOrigin::ocr_text) table.box = {};
    document.plan.tables = {table};

    document.plan.association = "Samordningsförbundet Fjällblick";
    document.plan.year = 2031;
    BoardMember member;
    member.name = "Ada Lind";
    member.role = Role::chair;
    member.ink = part(chair, 0, 2);
    document.plan.board = {member};

    Finding finding;
    finding.rule = "sum";
    finding.severity = Severity::warning;
    finding.cause = Cause::reading;
    finding.message = {"Summan är osäker.", "The sum is uncertain."};
    finding.where = {part(sum, 1, 3)};
    document.findings = {finding};
    return document;
}

/// A folder of its own for each test, removed with everything in it.
class Folder {
public:
    Folder() {
        std::string name = (std::filesystem::temp_directory_path() / "publish-XXXXXX").string();
        path_ = mkdtemp(name.data());
    }
    ~Folder() { std::filesystem::remove_all(path_); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    operator const std::filesystem::path&() const { return path_; }
    std::filesystem::path operator/(const std::string& name) const { return path_ / name; }

private:
    std::filesystem::path path_;
};

inline std::string content(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace planscribe::publish::example
