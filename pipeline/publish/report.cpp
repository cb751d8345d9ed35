#include "publish/report.h"

#include "publish/encode.h"
#include "publish/html.h"
#include "publish/report_files.h"
#include "publish/report_parts.h"
#include "publish/words.h"

namespace planscribe::publish {

namespace {

std::string title(const Document& document) {
    std::string title = document.plan.association.value_or(document.source.file);
    if (document.plan.year) title += " " + std::to_string(*document.plan.year);
    return title;
}

/// Scripts and styles run only when they are ours, by their hash; nothing is fetched.
void write_policy(std::ostream& out) {
    out << "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'; "
        << "img-src data:; style-src '" << policy_hash(report_css) << "'; script-src '"
        << policy_hash(report_js) << "'; base-uri 'none'; form-action 'none'\">\n";
}

void write_opening(std::ostream& out, const Document& document) {
    out << "<!doctype html>\n<html lang=sv>\n<head>\n<meta charset=utf-8>\n";
    write_policy(out);
    out << "<meta name=viewport content=\"width=device-width, initial-scale=1\">\n"
        << "<meta name=generator content=planscribe>\n<title>" << escaped(title(document))
        << "</title>\n<style>" << report_css << "</style>\n</head>\n<body>\n"
        << "<script type=application/json id=words>";
    write_words_json(out);
    out << "</script>\n<script>" << report_js << "</script>\n";
}

}  // namespace

void write_report(std::ostream& out, const Document& document,
                  const std::filesystem::path& pictures) {
    const Places places(document);
    const Sheet sheet{out, document, places};
    write_opening(out, document);
    out << "<a class=skip href=#pages>" << said("skip.pages") << "</a>\n<main>\n"
        << "<div class=records>\n";
    write_head(sheet);
    write_findings(sheet);
    write_tables(sheet);
    write_records(sheet);
    out << "</div>\n";
    write_pages(sheet, pictures);
    out << "</main>\n</body>\n</html>\n";
}

std::string_view open_value(const Sheet& sheet, const std::string& id, const Ink& ink,
                            std::string_view look, std::string_view attributes) {
    const std::size_t spot = sheet.places.find(ink);
    const bool leads = spot != Places::nowhere;
    sheet.out << (leads ? "<a id=" : "<span id=") << id << " class=\"value " << look << '"'
              << attributes;
    if (!leads) {
        sheet.out << '>';
        return "</span>";
    }
    sheet.out << " href=#" << id << " data-spot=" << spot << " data-raw=\""
              << escaped(raw_text(sheet.document.pages, ink)) << "\">";
    return "</a>";
}

void write_value(const Sheet& sheet, const std::string& id, const Ink& ink, std::string_view text) {
    const std::string_view close = open_value(sheet, id, ink);
    sheet.out << escaped(text) << close;
}

}  // namespace planscribe::publish
