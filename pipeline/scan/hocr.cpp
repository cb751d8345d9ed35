#include <array>
#include <cmath>
#include <pugixml.hpp>

#include "base/text.h"
#include "scan/ocr_page.h"

namespace planscribe::scan {
namespace {

bool has_class(const pugi::xml_node& node, std::string_view wanted) {
    for (const std::string& name : split_blanks(node.attribute("class").value()))
        if (name == wanted) return true;
    return false;
}

bool is_line(const pugi::xml_node& node) {
    constexpr std::array lines = {"ocr_line",   "ocrx_line",   "ocr_header",
                                  "ocr_footer", "ocr_caption", "ocr_textfloat"};
    for (const char* name : lines)
        if (has_class(node, name)) return true;
    return false;
}

/// The numbers behind a property of a title, as "bbox 1 2 3 4"; none where it has no such.
std::vector<double> property(const pugi::xml_node& node, std::string_view name) {
    for (const std::string& part : split(node.attribute("title").value(), ';')) {
        const std::vector<std::string> words = split_blanks(part);
        if (words.empty() || words.front() != name) continue;
        std::vector<double> numbers;
        for (std::size_t i = 1; i < words.size(); ++i)
            numbers.push_back(number_in(words[i].c_str()));
        return numbers;
    }
    return {};
}

Area box_of(const pugi::xml_node& node) {
    const std::vector<double> sides = property(node, "bbox");
    return sides.size() < 4 ? Area{} : Area{sides[0], sides[1], sides[2], sides[3]};
}

int confidence_of(const pugi::xml_node& node) {
    const std::vector<double> percent = property(node, "x_wconf");
    return percent.empty() ? 100 : static_cast<int>(std::lround(percent[0]));
}

std::string text_of(const pugi::xml_node& node) {
    std::string text;
    walk(node, [&](const pugi::xml_node& part) {
        if (part.type() == pugi::node_pcdata || part.type() == pugi::node_cdata)
            text += part.value();
        return true;
    });
    return text;
}

bool has_words(const pugi::xml_node& line) {
    bool any = false;
    walk(line, [&](const pugi::xml_node& node) {
        any = any || has_class(node, "ocrx_word") || has_class(node, "ocr_word");
        return !any;
    });
    return any;
}

Page read_page(const pugi::xml_node& page_node, int number) {
    OcrPage page(1);
    const Area whole = box_of(page_node);
    page.set_size(whole.right, whole.bottom);
    if (const auto dpi = property(page_node, "scan_res"); !dpi.empty()) page.set_dpi(dpi[0]);
    walk(page_node, [&](const pugi::xml_node& node) {
        if (has_class(node, "ocrx_word") || has_class(node, "ocr_word")) {
            page.add(text_of(node), box_of(node), confidence_of(node));
            return false;
        }
        if (!is_line(node)) return true;
        page.begin_line();
        if (has_words(node)) return true;
        page.add(text_of(node), box_of(node), confidence_of(node));
        return false;
    });
    return page.take(number);
}

}  // namespace

std::vector<Page> read_hocr(const pugi::xml_node& root) {
    std::vector<Page> pages;
    walk(root, [&](const pugi::xml_node& node) {
        if (!has_class(node, "ocr_page")) return true;
        pages.push_back(read_page(node, static_cast<int>(pages.size()) + 1));
        return false;
    });
    return pages;
}

}  // namespace planscribe::scan
