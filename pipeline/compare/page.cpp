#include "compare/page.h"

#include "compare/page_data.h"
#include "compare/page_files.h"

namespace planscribe::compare {
namespace {

/// Words of ours, which hold no markup, but may hold an ampersand.
std::string element_text(const std::string& text) {
    std::string safe;
    for (const char byte : text) {
        if (byte == '&')
            safe += "&amp;";
        else if (byte == '<')
            safe += "&lt;";
        else
            safe += byte;
    }
    return safe;
}

}  // namespace

void write_page(std::ostream& out, const Comparison& comparison, const PageLinks& links) {
    const Message title = comparison.words.words("title");
    const Message script = comparison.words.words("needs_script");
    out << "<!doctype html>\n<html lang=sv>\n<head>\n<meta charset=utf-8>\n"
           "<meta name=viewport content=\"width=device-width, initial-scale=1\">\n"
           "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'; "
           "style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; "
           "base-uri 'none'; form-action 'none'\">\n<title>"
        << element_text(title.swedish) << "</title>\n<style>\n"
        << page_css << "</style>\n</head>\n<body>\n<noscript><p>" << element_text(script.swedish)
        << "</p><p lang=en>" << element_text(script.english) << "</p></noscript>\n"
        << "<script type=application/json id=data>" << page_data(comparison, links)
        << "</script>\n<script>\n"
        << page_js << "</script>\n</body>\n</html>\n";
}

bool page_has_charts() {
    return page_js.find("charts are built in") != std::string_view::npos;
}

}  // namespace planscribe::compare
