#include "scan/ocr_text.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/text.h"
#include "scan/text_encoding.h"

namespace planscribe::scan {
namespace {

constexpr std::uintmax_t most_bytes = std::uintmax_t{64} << 20;

struct Token {
    int line;
    int column;
    std::u32string_view text;
};

using TextPage = std::vector<Token>;

bool is_blank(char32_t c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0xa0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200b) || c == 0x2028 || c == 0x2029 || c == 0x202f ||
           c == 0x205f || c == 0x3000 || c == 0xfeff;
}

bool ends_line(char32_t c) {
    return c == '\n' || c == '\r';
}

// Exactly one blank, at the beginning of a line.
bool is_page_mark(std::u32string_view from_here) {
    return from_here.starts_with(U' ') &&
           (from_here.size() == 1 || !is_blank(from_here[1]) || ends_line(from_here[1]));
}

std::size_t end_of_token(std::u32string_view text, std::size_t begin) {
    std::size_t end = begin;
    while (end < text.size() && !is_blank(text[end])) ++end;
    return end;
}

std::vector<TextPage> split_pages(std::u32string_view text) {
    const bool form_feeds = text.find(U'\f') != std::u32string_view::npos;
    std::vector<TextPage> pages(1);
    int line = 1;
    std::size_t line_begin = 0;
    for (std::size_t at = 0; at < text.size();) {
        const bool first_of_line = at == line_begin && line > 1;
        if (form_feeds ? text[at] == '\f' : first_of_line && is_page_mark(text.substr(at)))
            pages.emplace_back();
        if (!is_blank(text[at])) {
            const std::size_t end = end_of_token(text, at);
            pages.back().push_back(
                {line, static_cast<int>(at - line_begin) + 1, text.substr(at, end - at)});
            at = end;
        } else if (ends_line(text[at])) {
            at += text.substr(at).starts_with(U"\r\n") ? 2 : 1;
            line_begin = at;
            ++line;
        } else {
            ++at;
        }
    }
    while (!pages.empty() && pages.back().empty()) pages.pop_back();
    return pages;
}

class OcrText : public Source {
public:
    OcrText(const std::filesystem::path& file, std::u32string text)
        : text_(std::move(text)), pages_(split_pages(text_)) {
        if (pages_.empty()) throw Error(ErrorCode::input, file.string(), "holds no words");
    }

    int page_count() const override { return static_cast<int>(pages_.size()); }

    LoadedPage load(int number) const override {
        LoadedPage loaded;
        loaded.page.number = number;
        loaded.page.origin = PageOrigin::ocr_text;
        for (const Token& token : pages_.at(static_cast<std::size_t>(number - 1))) {
            Word word;
            word.line = token.line;
            word.column = token.column;
            word.raw = word.text = normalize(to_utf8(token.text));
            loaded.page.words.push_back(std::move(word));
        }
        return loaded;
    }

private:
    std::u32string text_;
    std::vector<TextPage> pages_;
};

}  // namespace

std::unique_ptr<Source> open_ocr_text(const std::filesystem::path& file) {
    if (std::filesystem::file_size(file) > most_bytes)
        throw Error(ErrorCode::limit, file.string(), "is a text of more than 64 MB; split it");
    std::ifstream in(file, std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(in), {});
    if (!in && bytes.empty()) throw Error(ErrorCode::input, file.string(), std::strerror(errno));
    if (bytes.starts_with("\xff\xfe") || bytes.starts_with("\xfe\xff"))
        throw Error(ErrorCode::input, file.string(), "is text in UTF-16; save it as UTF-8");
    if (!looks_like_text(bytes))
        throw Error(ErrorCode::input, file.string(),
                    "is of no known kind (PDF, TIFF, PNG, JPEG, JPEG 2000, OCR text, hOCR, ALTO, "
                    "PAGE XML)");
    return std::make_unique<OcrText>(file, decode(bytes));
}

}  // namespace planscribe::scan
