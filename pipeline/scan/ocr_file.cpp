#include "scan/ocr_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <pugixml.hpp>

#include "base/error.h"
#include "base/text.h"
#include "scan/ocr_page.h"
#include "scan/text_encoding.h"

namespace planscribe::scan {
namespace {

constexpr std::uintmax_t most_bytes = std::uintmax_t{64} << 20;
constexpr std::size_t most_pages = 10'000;

class OcrFile : public Source {
public:
    explicit OcrFile(std::vector<Page> pages) : pages_(std::move(pages)) {}

    int page_count() const override { return static_cast<int>(pages_.size()); }

    LoadedPage load(int number) const override {
        return {pages_.at(static_cast<std::size_t>(number - 1)), {}};
    }

private:
    std::vector<Page> pages_;
};

[[noreturn]] void refuse(const std::filesystem::path& file, const std::string& why) {
    throw Error(ErrorCode::input, file.string(), why);
}

std::string bytes_of(const std::filesystem::path& file) {
    if (std::filesystem::file_size(file) > most_bytes)
        throw Error(ErrorCode::limit, file.string(), "is an OCR file of more than 64 MB; split it");
    std::ifstream in(file, std::ios::binary);
    std::string bytes(std::istreambuf_iterator<char>(in), {});
    if (!in && bytes.empty()) refuse(file, std::strerror(errno));
    return bytes;
}

std::vector<Page> pages_of(const std::filesystem::path& file, const std::string& bytes) {
    pugi::xml_document document;
    const pugi::xml_parse_result parsed = document.load_buffer(bytes.data(), bytes.size());
    const std::string_view root = plain_name(document.document_element().name());
    const bool known = root == "alto" || root == "PcGts";
    if (known && !parsed)
        refuse(file, "is broken XML (byte " + std::to_string(parsed.offset) + ": " +
                         parsed.description() + ")");
    if (root == "alto") return read_alto(document.document_element());
    if (root == "PcGts") return read_page_xml(document.document_element());
    const std::string html = well_formed(to_utf8(decode(bytes)));
    pugi::xml_document tidy;
    tidy.load_buffer(html.data(), html.size());
    std::vector<Page> pages = read_hocr(tidy);
    if (pages.empty()) refuse(file, "is neither hOCR nor ALTO nor PAGE XML");
    return pages;
}

}  // namespace

bool looks_like_markup(std::string_view head) {
    if (head.starts_with("\xef\xbb\xbf")) head.remove_prefix(3);
    const std::string begin = lower(trim(head.substr(0, 512)));
    return std::ranges::any_of(
        std::array{"<?xml", "<!doctype html", "<html", "<alto", "<pcgts", "<!--"},
        [&](const char* mark) { return begin.starts_with(mark); });
}

bool is_ocr_file(const std::filesystem::path& file) {
    constexpr std::size_t enough = 4096;
    std::ifstream in(file, std::ios::binary);
    std::string head(enough, '\0');
    in.read(head.data(), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, in.gcount())));
    return std::ranges::any_of(
        std::array{"<alto", ":alto", "PcGts", "ocr_page", "ocr-system"},
        [&](const char* mark) { return head.find(mark) != std::string::npos; });
}

std::unique_ptr<Source> open_ocr_file(const std::filesystem::path& file) {
    std::vector<Page> pages = pages_of(file, bytes_of(file));
    if (pages.size() > most_pages)
        throw Error(ErrorCode::limit, file.string(), "has more than 10000 pages; split it");
    const bool words =
        std::ranges::any_of(pages, [](const Page& page) { return !page.words.empty(); });
    if (!words) refuse(file, "holds no word with a box");
    return std::make_unique<OcrFile>(std::move(pages));
}

}  // namespace planscribe::scan
