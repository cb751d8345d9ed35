#include <algorithm>

#include "publish/encode.h"
#include "publish/html.h"
#include "publish/page_lines.h"
#include "publish/report_parts.h"

namespace planscribe::publish {
namespace fs = std::filesystem;

namespace {

/// The picture of a page, or an empty path.
fs::path picture_of(const fs::path& pictures, const Page& page) {
    constexpr std::size_t digits = 4;
    std::string number = std::to_string(page.number);
    if (number.size() < digits) number.insert(0, digits - number.size(), '0');
    const fs::path file = pictures / (number + ".jpg");
    std::error_code ignored;
    return page.width > 0 && fs::is_regular_file(file, ignored) ? file : fs::path();
}

void write_rectangle(std::ostream& out, const Box& box, int margin) {
    out << "<rect x=" << box.x - margin << " y=" << box.y - margin
        << " width=" << box.width + 2 * margin << " height=" << box.height + 2 * margin << " />";
}

void write_marks(const Sheet& sheet, std::size_t index) {
    const Page& page = sheet.document.pages[index];
    const int margin = std::max(2, page.width / 400);
    sheet.out << "<svg viewBox=\"0 0 " << page.width << ' ' << page.height << "\">\n";
    for (const Mark& mark : sheet.places.marks(index)) {
        const Spot& spot = sheet.places.spot(mark.spot);
        const bool is_table = spot.look == "table";
        sheet.out << "<a href=#" << spot.id << " data-spot=" << mark.spot << " class=" << spot.look
                  << " aria-label=\""
                  << escaped(is_table ? spot.id : repaired_text(sheet.document.pages, spot.ink))
                  << "\">";
        for (const Box& box : mark.boxes)
            write_rectangle(sheet.out, box, is_table ? 4 * margin : margin);
        sheet.out << "</a>\n";
    }
    sheet.out << "</svg>\n";
}

void write_picture(const Sheet& sheet, std::size_t index, const fs::path& file) {
    const Page& page = sheet.document.pages[index];
    sheet.out << "<div class=picture><div class=sheet><img alt=\"\" width=" << page.width
              << " height=" << page.height
              << " loading=lazy decoding=async src=\"data:image/jpeg;base64,";
    write_base64(sheet.out, file);
    sheet.out << "\">\n";
    write_marks(sheet, index);
    sheet.out << "</div></div>\n";
}

const Word& word_at(const Document& document, WordId id) {
    return document.pages[static_cast<std::size_t>(id.page)]
        .words[static_cast<std::size_t>(id.word)];
}

bool mended(const Word& word) {
    return word.text != word.raw;
}

/// What the engine read where this word stands: its own reading, and that of the words
/// behind it that were joined to it.
std::string reading_of(const Document& document, WordId id) {
    const auto& words = document.pages[static_cast<std::size_t>(id.page)].words;
    std::string reading = word_at(document, id).raw;
    for (std::size_t i = static_cast<std::size_t>(id.word) + 1;
         i < words.size() && words[i].text.empty() && !words[i].raw.empty(); ++i)
        reading += ' ' + words[i].raw;
    return reading;
}

void write_word(const Sheet& sheet, WordId id, bool in_link) {
    const Word& word = word_at(sheet.document, id);
    if (!mended(word)) {
        sheet.out << escaped(word.text);
        return;
    }
    sheet.out << "<span class=mended" << (in_link ? "" : " tabindex=0") << " data-raw=\""
              << escaped(reading_of(sheet.document, id)) << '"';
    write_reasons(sheet, word);
    sheet.out << '>' << escaped(word.text) << "</span>";
}

std::string_view open_link(const Sheet& sheet, const std::vector<std::size_t>& spots) {
    if (spots.empty()) return "";
    const Spot& spot = sheet.places.spot(spots.front());
    sheet.out << "<a href=#" << spot.id << " class=" << spot.look << " data-spot=\"";
    std::string_view between;
    for (const std::size_t index : spots) {
        sheet.out << between << index;
        between = " ";
    }
    sheet.out << "\">";
    return "</a>";
}

/// Words of a line; neighbours that stand on the same spots share one link.
void write_line(const Sheet& sheet, const Line& line) {
    std::vector<std::size_t> spots;
    std::string_view close, blank;
    for (const WordId id : line.words) {
        if (word_at(sheet.document, id).text.empty()) continue;
        auto here = sheet.places.at(id);
        if (here != spots) {
            sheet.out << close << blank;
            spots = std::move(here);
            close = open_link(sheet, spots);
        } else {
            sheet.out << blank;
        }
        write_word(sheet, id, !spots.empty());
        blank = " ";
    }
    sheet.out << close;
}

void write_page_text(const Sheet& sheet, const std::vector<TextLine>& lines) {
    sheet.out << "<div class=text lang=sv>";
    if (lines.empty()) sheet.out << "<p class=empty>" << said("page.empty") << "</p>";
    std::string_view opening = "<p>";
    for (const TextLine& text : lines) {
        if (text.blanks_above > 0 && opening != "<p>") opening = "</p>\n<p>";
        sheet.out << opening << "<span class=line>";
        write_line(sheet, *text.line);
        sheet.out << "</span>";
        opening = "\n";
    }
    if (!lines.empty()) sheet.out << "</p>";
    sheet.out << "</div>\n";
}

std::size_t count_mended(const Document& document) {
    std::size_t count = 0;
    for (const Page& page : document.pages)
        for (const Word& word : page.words) count += mended(word) && !word.text.empty();
    return count;
}

void write_toolbar(const Sheet& sheet, bool has_pictures) {
    const std::size_t pages = sheet.document.pages.size();
    sheet.out << "<div class=toolbar>\n<h2>" << said("pages.title") << "</h2>\n";
    if (has_pictures)
        sheet.out << "<div class=choice><button data-view=picture aria-pressed=true>"
                  << said("view.picture") << "</button><button data-view=text "
                  << "aria-pressed=false>" << said("view.text") << "</button></div>\n"
                  << "<button data-zoom aria-pressed=false>" << said("view.zoom") << "</button>\n";
    sheet.out << "<label>" << said("page") << " <input id=page type=number min=1 max=" << pages
              << " value=1></label> <span>/ " << pages << "</span>\n<span class=mends>"
              << count_mended(sheet.document) << ' ' << said("pages.mended") << "</span>\n</div>\n";
}

}  // namespace

void write_pages(const Sheet& sheet, const fs::path& pictures) {
    const auto& pages = sheet.document.pages;
    const bool has_pictures = std::any_of(pages.begin(), pages.end(), [&](const Page& page) {
        return !picture_of(pictures, page).empty();
    });
    const auto lines = lines_of_pages(sheet.document);
    sheet.out << "<section id=pages class=paper tabindex=-1 data-view="
              << (has_pictures ? "picture" : "text") << ">\n";
    write_toolbar(sheet, has_pictures);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const fs::path picture = picture_of(pictures, pages[i]);
        sheet.out << "<article class=\"page" << (picture.empty() ? " wordy" : "") << "\" id=page-"
                  << pages[i].number << " tabindex=-1>\n<h3>" << said("page") << ' '
                  << pages[i].number << "</h3>\n";
        if (!picture.empty()) write_picture(sheet, i, picture);
        write_page_text(sheet, lines[i]);
        sheet.out << "</article>\n";
    }
    sheet.out << "</section>\n";
}

}  // namespace planscribe::publish
