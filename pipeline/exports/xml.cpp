#include "exports/xml.h"

#include "base/text.h"

namespace planscribe::exports {

std::string xml_text(std::string_view text) {
    std::string out;
    for (const char c : normalize(text)) {
        switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            default:
                out += static_cast<unsigned char>(c) < ' ' || c == '\x7f' ? ' ' : c;
        }
    }
    for (const std::string_view forbidden : {"\xef\xbf\xbe", "\xef\xbf\xbf"})  // U+FFFE, U+FFFF
        for (std::size_t at = 0; (at = out.find(forbidden, at)) != std::string::npos;)
            out.replace(at, forbidden.size(), " ");
    return out;
}

}  // namespace planscribe::exports
