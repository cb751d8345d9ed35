#include "publish/html.h"

#include "publish/words.h"

namespace planscribe::publish {

std::ostream& operator<<(std::ostream& out, Escaped escaped) {
    for (const char c : escaped.text) {
        switch (c) {
            case '&':
                out << "&amp;";
                break;
            case '<':
                out << "&lt;";
                break;
            case '>':
                out << "&gt;";
                break;
            case '"':
                out << "&quot;";
                break;
            case '\'':
                out << "&#39;";
                break;
            default:
                out << c;
        }
    }
    return out;
}

Said said(std::string_view key) {
    return {words(key)};
}

std::ostream& operator<<(std::ostream& out, Said said) {
    return out << "<span class=sv lang=sv>" << escaped(said.message.swedish)
               << "</span><span class=en lang=en>" << escaped(said.message.english) << "</span>";
}

std::string set_kronor(Amount amount) {
    constexpr std::string_view narrow_blank = "\u202f", minus = "\u2212";
    std::string set;
    for (const char c : format_kronor(amount)) {
        if (c == ' ')
            set += narrow_blank;
        else if (c == '-')
            set += minus;
        else
            set += c;
    }
    return set;
}

}  // namespace planscribe::publish
