#include "repair/plain_text.h"

#include <algorithm>

#include "base/text.h"

namespace planscribe::repair {
namespace {

constexpr std::string_view no_break_blank = "\xC2\xA0";
constexpr std::string_view blanks = " \t\r\f\v";

/// Bytes of the blank that `text` begins with; 0 for none.
std::size_t blank_size(std::string_view text) {
    if (blanks.find(text.front()) != std::string_view::npos) return 1;
    return text.starts_with(no_break_blank) ? no_break_blank.size() : 0;
}

bool is_control(char byte) {
    const auto value = static_cast<unsigned char>(byte);
    return (value < 0x20 && blanks.find(byte) == std::string_view::npos) || value == 0x7F;
}

/// UTF-8 by The Unicode Standard, table 3-7.
bool is_utf8(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto byte = [&](std::size_t i) {
            return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
        };
        const unsigned lead = byte(0), next = byte(1);
        std::size_t size = 1;
        if (lead >= 0x80) {
            size = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
            const bool off = (lead == 0xE0 && next < 0xA0) || (lead == 0xED && next > 0x9F) ||
                             (lead == 0xF0 && next < 0x90) || (lead == 0xF4 && next > 0x8F);
            if (size == 0 || off) return false;
        }
        for (std::size_t i = 1; i < size; ++i)
            if ((byte(i) & 0xC0U) != 0x80) return false;
        at += size;
    }
    return true;
}

bool is_understood(std::string_view line) {
    return std::none_of(line.begin(), line.end(), is_control) && is_utf8(line);
}

}  // namespace

PlainText::PlainText(std::string_view text) : text_(text) {
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        Line line{begin, end, {}, text.substr(begin, end - begin).find('\f') != text.npos};
        if (is_understood(text.substr(begin, end - begin)))
            line.tokens = tokens_of(begin, end);
        else
            ++not_understood_;
        lines_.push_back(std::move(line));
        begin = end + 1;
    }
}

std::vector<PlainText::Token> PlainText::tokens_of(std::size_t begin, std::size_t end) const {
    std::vector<Token> tokens;
    const std::string_view line = text_.substr(0, end);
    for (std::size_t at = begin; at < end;) {
        if (const std::size_t blank = blank_size(line.substr(at))) {
            at += blank;
            continue;
        }
        const std::size_t from = at;
        while (at < end && blank_size(line.substr(at)) == 0) ++at;
        tokens.push_back({from, at - from});
    }
    return tokens;
}

std::vector<Page> PlainText::pages() const {
    std::vector<Page> pages(1);
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        if (lines_[i].begins_page && i > 0) pages.emplace_back();
        for (const Token& token : lines_[i].tokens) {
            Word word;
            word.line = static_cast<int>(i) + 1;
            word.raw = word.text = text_.substr(token.begin, token.size);
            pages.back().words.push_back(std::move(word));
        }
    }
    for (std::size_t i = 0; i < pages.size(); ++i) {
        pages[i].number = static_cast<int>(i) + 1;
        pages[i].origin = PageOrigin::ocr_text;
    }
    return pages;
}

std::string PlainText::written(const std::vector<Page>& pages) const {
    std::string out;
    std::size_t at = 0, page = 0, word = 0;
    for (const Line& line : lines_)
        for (const Token& token : line.tokens) {
            while (word == pages[page].words.size()) {
                ++page;
                word = 0;
            }
            const std::string& text = pages[page].words[word++].text;
            const std::string_view gap = text_.substr(at, token.begin - at);
            at = token.begin + token.size;
            const bool begins_line = token.begin == line.tokens.front().begin;
            if (!text.empty() || begins_line) out += gap;
            if (text.empty() && begins_line && at < line.end) at += blank_size(text_.substr(at));
            out += text;
        }
    return out.append(text_.substr(at));
}

std::string join_parted_words(std::string_view text, const Repairer& repairer) {
    const PlainText plain(text);
    std::vector<Page> pages = plain.pages();
    for (Page& page : pages)
        for (std::size_t i = 0; i + 1 < page.words.size(); ++i) {
            std::string &first = page.words[i].text, &second = page.words[i + 1].text;
            if (page.words[i].line + 1 != page.words[i + 1].line || first.size() < 2 ||
                !first.ends_with('-') || starts_upper(second) || !has_letter(second))
                continue;
            const std::string whole = first.substr(0, first.size() - 1) + second;
            if (!repairer.knows(whole)) continue;
            first = whole;
            second.clear();
        }
    return plain.written(pages);
}

}  // namespace planscribe::repair
