#include "exports/ocr_files.h"
#include "exports/xml.h"

namespace planscribe::exports {
namespace {

std::string bbox(const Box& box) {
    return "bbox " + std::to_string(box.x) + " " + std::to_string(box.y) + " " +
           std::to_string(box.right()) + " " + std::to_string(box.bottom());
}

void write_head(std::ostream& out, const store::WholeDocument& whole) {
    const store::Entry& entry = whole.shown.entry;
    out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" "
           "\"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">\n"
           "<html xmlns=\"http://www.w3.org/1999/xhtml\" xml:lang=\"sv\" lang=\"sv\">\n<head>\n"
           "<title>"
        << xml_text(entry.file)
        << "</title>\n<meta http-equiv=\"Content-Type\" content=\"text/html;charset=utf-8\"/>\n"
           "<meta name=\"ocr-system\" content=\"planscribe "
        << xml_text(version_of(whole))
        << "\"/>\n<meta name=\"ocr-capabilities\" content=\"ocr_page ocr_carea ocr_par ocr_line "
           "ocrx_word ocrp_wconf\"/>\n<meta name=\"source\" content=\"sha256:"
        << entry.sha256 << "\"/>\n</head>\n<body>\n";
}

void write_word(std::ostream& out, const PaperWord& word, const std::string& id) {
    out << "<span class=\"ocrx_word\" id=\"" << id << "\" title=\"" << bbox(word.box)
        << "; x_wconf " << word.word.confidence << "\"";
    if (word.cell != nullptr && !word.cell->id.empty())
        out << " data-number=\"" << word.cell->id << "\" data-status=\"" << word.cell->status
            << "\"";
    if (word.word.raw != word.word.text) out << " data-read=\"" << xml_text(word.word.raw) << "\"";
    out << ">" << xml_text(word.word.text) << "</span>";
}

void write_page(std::ostream& out, const PaperPage& page, const std::string& file) {
    const std::string id = "page_" + std::to_string(page.number);
    Box block;
    for (const PaperLine& line : page.lines) block = unite(block, line.box);
    out << "<div class=\"ocr_page\" id=\"" << id << "\" title=\"image &quot;" << xml_text(file)
        << "&quot;; " << bbox({0, 0, page.width, page.height}) << "; ppageno " << page.number - 1;
    if (page.dpi > 0) out << "; scan_res " << page.dpi << " " << page.dpi;
    out << "\">\n<div class=\"ocr_carea\" id=\"" << id << "_area\" title=\"" << bbox(block)
        << "\">\n<p class=\"ocr_par\" id=\"" << id << "_par\" title=\"" << bbox(block) << "\">\n";
    for (std::size_t i = 0; i < page.lines.size(); ++i) {
        const PaperLine& line = page.lines[i];
        const std::string line_id = id + "_line_" + std::to_string(i + 1);
        out << "<span class=\"ocr_line\" id=\"" << line_id << "\" title=\"" << bbox(line.box)
            << "\">";
        for (std::size_t k = 0; k < line.words.size(); ++k) {
            if (k > 0) out << ' ';
            write_word(out, line.words[k], line_id + "_word_" + std::to_string(k + 1));
        }
        out << "</span>\n";
    }
    out << "</p>\n</div>\n</div>\n";
}

}  // namespace

void write_hocr(store::Archive& archive, const Target& target) {
    write_document_files(archive, target, ".hocr",
                         [](std::ostream& out, const store::WholeDocument& whole) {
                             write_head(out, whole);
                             each_page(whole, [&](const PaperPage& page) {
                                 write_page(out, page, whole.shown.entry.file);
                             });
                             out << "</body>\n</html>\n";
                         });
}

}  // namespace planscribe::exports
