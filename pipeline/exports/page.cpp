#include <algorithm>
#include <cstdio>
#include <map>
#include <set>

#include "exports/ocr_files.h"
#include "exports/xml.h"
#include "publish/whole_file.h"

namespace planscribe::exports {
namespace {

/// Words of one line that stand together in a region.
struct Piece {
    Box box;
    std::vector<const PaperWord*> words;
};

std::string points(const Box& box) {
    const std::string left = std::to_string(box.x), right = std::to_string(box.right());
    const std::string top = std::to_string(box.y), bottom = std::to_string(box.bottom());
    return "<Coords points=\"" + left + "," + top + " " + right + "," + top + " " + right + "," +
           bottom + " " + left + "," + bottom + "\"/>";
}

std::string text_of(const Piece& piece, bool as_read) {
    std::string text;
    for (const PaperWord* word : piece.words)
        text += (text.empty() ? "" : " ") + (as_read ? word->word.raw : word->word.text);
    return text;
}

void write_text(std::ostream& out, int index, int percent, const std::string& text) {
    out << "<TextEquiv index=\"" << index << "\"";
    if (index == 0) {
        char conf[16];
        (void)std::snprintf(conf, sizeof conf, " conf=\"%.2f\"", percent / 100.0);
        out << conf;
    } else {
        out << " comments=\"as read\"";
    }
    out << "><Unicode>" << xml_text(text) << "</Unicode></TextEquiv>";
}

void write_texts(std::ostream& out, int percent, const std::string& text, const std::string& raw) {
    write_text(out, 0, percent, text);
    if (raw != text) write_text(out, 1, percent, raw);
    out << "\n";
}

class PageFile {
public:
    PageFile(std::ostream& out, const PaperPage& page) : out_(out), page_(page) {
        for (const PaperLine& line : page.lines) take_apart(line);
    }

    void write(const store::WholeDocument& whole) {
        head(whole);
        if (!free_.empty()) text_region("text", "", free_, nullptr);
        std::set<int> tables;
        for (const PaperCell& cell : page_.cells) tables.insert(cell.table);
        for (const int table : tables) table_region(table);
        out_ << "</Page>\n</PcGts>\n";
    }

private:
    /// A line becomes what stands in each of its cells, and the rest.
    void take_apart(const PaperLine& line) {
        const PaperCell* last = nullptr;
        std::vector<Piece>* home = nullptr;
        for (const PaperWord& word : line.words) {
            if (home == nullptr || word.cell != last) {
                home = word.cell != nullptr ? &in_cells_[word.cell] : &free_;
                home->emplace_back();
            }
            last = word.cell;
            home->back().box = unite(home->back().box, word.box);
            home->back().words.push_back(&word);
        }
    }

    void head(const store::WholeDocument& whole) {
        const store::Entry& entry = whole.shown.entry;
        out_ << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PcGts xmlns=\""
                "http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15\" pcGtsId=\"pc-"
             << store::short_id(entry.sha256) << "-" << page_.number
             << "\">\n<Metadata><Creator>planscribe " << xml_text(version_of(whole))
             << "</Creator><Created>1970-01-01T00:00:00</Created>"
                "<LastChange>1970-01-01T00:00:00</LastChange><Comments>page "
             << page_.number << " of sha256:" << entry.sha256
             << "; written without a clock</Comments></Metadata>\n<Page imageFilename=\""
             << xml_text(entry.file) << "\" imageWidth=\"" << page_.width << "\" imageHeight=\""
             << page_.height << "\"";
        if (page_.dpi > 0)
            out_ << " imageXResolution=\"" << page_.dpi << "\" imageYResolution=\"" << page_.dpi
                 << "\" imageResolutionUnit=\"PPI\"";
        out_ << ">\n";
    }

    void text_region(const std::string& id, const std::string& attributes,
                     const std::vector<Piece>& lines, const PaperCell* cell) {
        Box box = cell != nullptr ? cell->box : Box{};
        for (const Piece& line : lines) box = unite(box, line.box);
        out_ << "<TextRegion id=\"" << id << "\"" << attributes << ">" << points(box);
        if (cell != nullptr)
            out_ << "<Roles><TableCellRole rowIndex=\"" << cell->row - 1 << "\" columnIndex=\""
                 << cell->column << "\"" << (cell->column == 0 ? " header=\"true\"" : "")
                 << "/></Roles>";
        out_ << "\n";
        for (std::size_t i = 0; i < lines.size(); ++i)
            text_line(id + "-line-" + std::to_string(i + 1), lines[i]);
        out_ << "</TextRegion>\n";
    }

    void text_line(const std::string& id, const Piece& line) {
        out_ << "<TextLine id=\"" << id << "\">" << points(line.box) << "\n";
        int lowest = 100;
        for (std::size_t i = 0; i < line.words.size(); ++i) {
            const PaperWord& word = *line.words[i];
            lowest = std::min(lowest, word.word.confidence);
            out_ << "<Word id=\"" << id << "-word-" << i + 1 << "\">" << points(word.box);
            write_texts(out_, word.word.confidence, word.word.text, word.word.raw);
            out_ << "</Word>\n";
        }
        write_texts(out_, lowest, text_of(line, false), text_of(line, true));
        out_ << "</TextLine>\n";
    }

    void table_region(int table) {
        Box box;
        int rows = 0, columns = 0;
        for (const PaperCell& cell : page_.cells) {
            if (cell.table != table) continue;
            box = unite(box, cell.box);
            rows = std::max(rows, cell.row);
            columns = std::max(columns, cell.column + 1);
        }
        const std::string id = "table-" + std::to_string(table);
        out_ << "<TableRegion id=\"" << id << "\" rows=\"" << rows << "\" columns=\"" << columns
             << "\">" << points(box) << "\n";
        for (const PaperCell& cell : page_.cells)
            if (cell.table == table) cell_region(id, cell);
        out_ << "</TableRegion>\n";
    }

    void cell_region(const std::string& table, const PaperCell& cell) {
        std::string id = table + "-row-" + std::to_string(cell.row);
        if (cell.column > 0) id += "-column-" + std::to_string(cell.column);
        const std::string custom = cell.id.empty() ? ""
                                                   : " custom=\"number {id:" + cell.id +
                                                         "; status:" + cell.status + ";}\"";
        const auto found = in_cells_.find(&cell);
        text_region(id, custom, found == in_cells_.end() ? std::vector<Piece>{} : found->second,
                    &cell);
    }

    std::ostream& out_;
    const PaperPage& page_;
    std::vector<Piece> free_;
    std::map<const PaperCell*, std::vector<Piece>> in_cells_;
};

}  // namespace

void write_page(store::Archive& archive, const Target& target) {
    archive.each(store::Detail::records_and_words, [&](const store::WholeDocument& whole) {
        const std::string stem = file_stem(whole.shown.entry);
        const bool any = each_page(whole, [&](const PaperPage& page) {
            char number[16];
            (void)std::snprintf(number, sizeof number, "-%04d", page.number);
            publish::write_whole(target.path / (stem + number + ".page.xml"),
                                 [&](std::ostream& out) { PageFile(out, page).write(whole); });
        });
        if (!any)
            target.say(whole.shown.entry.file + " (" + store::short_id(whole.shown.entry.sha256) +
                       "): was read from text, which has no boxes; left out");
    });
}

}  // namespace planscribe::exports
