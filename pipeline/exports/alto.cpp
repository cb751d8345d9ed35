#include <cstdio>

#include "exports/ocr_files.h"
#include "exports/xml.h"
#include "model/names.h"

namespace planscribe::exports {
namespace {

std::string box_of(const Box& box) {
    return " HPOS=\"" + std::to_string(box.x) + "\" VPOS=\"" + std::to_string(box.y) +
           "\" WIDTH=\"" + std::to_string(box.width) + "\" HEIGHT=\"" + std::to_string(box.height) +
           "\"";
}

std::string confidence(int percent) {
    char text[16];
    (void)std::snprintf(text, sizeof text, "%.2f", percent / 100.0);
    return text;
}

std::string tag_id(const PaperCell& cell) {
    return "table-" + std::to_string(cell.table) + "-row-" + std::to_string(cell.row) + "-column-" +
           std::to_string(cell.column);
}

void write_head(std::ostream& out, const store::WholeDocument& whole) {
    const store::Entry& entry = whole.shown.entry;
    out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<alto xmlns=\"http://www.loc.gov/standards/alto/ns-v4#\" SCHEMAVERSION=\"4.4\">\n"
           "<Description>\n<MeasurementUnit>pixel</MeasurementUnit>\n<sourceImageInformation>"
           "<fileName>"
        << xml_text(entry.file) << "</fileName><fileIdentifier fileIdentifierLocation=\"sha256\">"
        << entry.sha256
        << "</fileIdentifier></sourceImageInformation>\n<Processing ID=\"read\">"
           "<processingStepDescription>";
    const char* between = "";
    for (const auto& [name, version] : whole.shown.made_by) {
        out << between << xml_text(name) << ' ' << xml_text(version);
        between = ", ";
    }
    out << "</processingStepDescription><processingSoftware><softwareName>planscribe"
           "</softwareName><softwareVersion>"
        << xml_text(version_of(whole))
        << "</softwareVersion></processingSoftware></Processing>\n</Description>\n";
}

/// A tag for each cell of a table: its id, and how sure its number is.
void write_tags(std::ostream& out, const store::WholeDocument& whole) {
    bool open = false;
    for (const Figure& figure : figures(whole)) {
        if (figure.origin != Origin::table || !figure.entry.place.box) continue;
        out << (open ? "" : "<Tags>\n") << "<OtherTag ID=\""
            << figure.id.substr(figure.id.find('/') + 1) << "\" TYPE=\"number\" LABEL=\""
            << name_of(figure.entry.status) << "\" DESCRIPTION=\"" << figure.id << "\"/>\n";
        open = true;
    }
    if (open) out << "</Tags>\n";
}

void write_word(std::ostream& out, const PaperWord& word, const std::string& id) {
    out << "<String ID=\"" << id << "\"" << box_of(word.box) << " WC=\""
        << confidence(word.word.confidence) << "\" CONTENT=\"" << xml_text(word.word.text) << "\"";
    if (word.cell != nullptr && !word.cell->id.empty())
        out << " TAGREFS=\"" << tag_id(*word.cell) << "\"";
    if (word.word.raw == word.word.text) {
        out << "/>\n";
        return;
    }
    out << "><ALTERNATIVE PURPOSE=\"as read\">" << xml_text(word.word.raw)
        << "</ALTERNATIVE></String>\n";
}

void write_line(std::ostream& out, const PaperLine& line, const std::string& id) {
    out << "<TextLine ID=\"" << id << "\"" << box_of(line.box) << ">\n";
    for (std::size_t i = 0; i < line.words.size(); ++i) {
        if (i > 0) out << "<SP/>\n";
        write_word(out, line.words[i], id + "-word-" + std::to_string(i + 1));
    }
    out << "</TextLine>\n";
}

void write_page(std::ostream& out, const PaperPage& page) {
    const std::string id = "page-" + std::to_string(page.number);
    const Box whole{0, 0, page.width, page.height};
    out << "<Page ID=\"" << id << "\" PHYSICAL_IMG_NR=\"" << page.number << "\" WIDTH=\""
        << page.width << "\" HEIGHT=\"" << page.height << "\">\n<PrintSpace" << box_of(whole)
        << ">\n";
    if (!page.lines.empty()) {
        Box block;
        for (const PaperLine& line : page.lines) block = unite(block, line.box);
        out << "<TextBlock ID=\"" << id << "-text\"" << box_of(block) << ">\n";
        for (std::size_t i = 0; i < page.lines.size(); ++i)
            write_line(out, page.lines[i], id + "-line-" + std::to_string(i + 1));
        out << "</TextBlock>\n";
    }
    out << "</PrintSpace>\n</Page>\n";
}

}  // namespace

void write_alto(store::Archive& archive, const Target& target) {
    write_document_files(
        archive, target, ".alto.xml", [](std::ostream& out, const store::WholeDocument& whole) {
            write_head(out, whole);
            write_tags(out, whole);
            out << "<Layout>\n";
            each_page(whole, [&](const PaperPage& page) { write_page(out, page); });
            out << "</Layout>\n</alto>\n";
        });
}

}  // namespace planscribe::exports
