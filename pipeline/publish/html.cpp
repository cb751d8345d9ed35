#include "publish/html.h"

#include "base/text.h"
#include "publish/words.h"

namespace planscribe::publish {

namespace {

bool is_digit(std::string_view text, std::size_t at) {
    return at < text.size() && planscribe::is_digit(text[at]);
}

/// The text with blanks that no line breaks at where they group the digits of a number.
std::string hold_numbers(std::string_view text) {
    constexpr std::string_view no_break_blank = "\u00a0";
    std::string held;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool groups = text[i] == ' ' && i > 0 && is_digit(text, i - 1) &&
                            is_digit(text, i + 1) && is_digit(text, i + 2) &&
                            is_digit(text, i + 3) && !is_digit(text, i + 4);
        if (groups)
            held += no_break_blank;
        else
            held += text[i];
    }
    return held;
}

}  // namespace

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
    return out << "<span class=sv lang=sv>" << escaped(hold_numbers(said.message.swedish))
               << "</span><span class=en lang=en>" << escaped(hold_numbers(said.message.english))
               << "</span>";
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
