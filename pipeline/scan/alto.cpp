#include <cmath>
#include <pugixml.hpp>
#include <string>

#include "base/text.h"
#include "scan/ocr_page.h"

namespace planscribe::scan {
namespace {

constexpr double dpi_of_lengths = 300;

/// How a file measures.
struct Measure {
    double scale = 1;  ///< pixels for a unit
    double dpi = 0;    ///< 0 where it counts in pixels
};

double number(const pugi::xml_node& node, const char* name) {
    return number_in(node.attribute(name).value());
}

pugi::xml_node child(const pugi::xml_node& node, std::string_view name) {
    for (const pugi::xml_node& one : node.children())
        if (plain_name(one.name()) == name) return one;
    return {};
}

Measure measure_of(const pugi::xml_node& root) {
    const std::string unit =
        lower(trim(child(child(root, "Description"), "MeasurementUnit").child_value()));
    if (unit == "mm10") return {dpi_of_lengths / 254, dpi_of_lengths};
    if (unit == "inch1200") return {dpi_of_lengths / 1200, dpi_of_lengths};
    return {};
}

Area area_of(const pugi::xml_node& node) {
    const double left = number(node, "HPOS"), top = number(node, "VPOS");
    return {left, top, left + number(node, "WIDTH"), top + number(node, "HEIGHT")};
}

int percent_of(const pugi::xml_node& node, const char* name) {
    constexpr int sure = 100;
    const pugi::xml_attribute share = node.attribute(name);
    return share ? static_cast<int>(std::lround(sure * number_in(share.value()))) : sure;
}

/// The word with another letter in the place of one of its glyphs.
std::string with_glyph(std::string_view word, std::size_t glyph, std::string_view other) {
    std::vector<std::string> letters = graphemes(normalize(word));
    if (glyph < letters.size()) letters[glyph] = other;
    return join(letters, "");
}

void add_word(OcrPage& page, const pugi::xml_node& node) {
    const char* content = node.attribute("CONTENT").value();
    page.add(content, area_of(node), percent_of(node, "WC"));
    std::size_t glyph = 0;
    for (const pugi::xml_node& part : node.children()) {
        if (plain_name(part.name()) == "ALTERNATIVE") page.add_reading(part.child_value(), 0);
        if (plain_name(part.name()) != "Glyph") continue;
        for (const pugi::xml_node& variant : part.children())
            if (plain_name(variant.name()) == "Variant")
                page.add_reading(
                    with_glyph(content, glyph, normalize(variant.attribute("CONTENT").value())),
                    percent_of(variant, "VC"));
        ++glyph;
    }
}

/// A line whose words have no boxes of their own shares its own among them.
void add_line(OcrPage& page, const pugi::xml_node& line) {
    page.begin_line();
    bool boxes = false;
    std::string text;
    for (const pugi::xml_node& part : line.children()) {
        if (plain_name(part.name()) != "String") continue;
        boxes = boxes || !area_of(part).empty();
        text += std::string(" ") + part.attribute("CONTENT").value();
    }
    if (!boxes) return page.add(text, area_of(line), 100);
    for (const pugi::xml_node& part : line.children()) {
        const std::string_view name = plain_name(part.name());
        if (name == "String") add_word(page, part);
        if (name == "HYP") page.append(part.attribute("CONTENT").value(), area_of(part));
    }
}

Page read_page(const pugi::xml_node& node, const Measure& measure, int number_of_page) {
    OcrPage page(measure.scale);
    page.set_dpi(measure.dpi);
    page.set_size(number(node, "WIDTH"), number(node, "HEIGHT"));
    walk(node, [&](const pugi::xml_node& part) {
        if (plain_name(part.name()) != "TextLine") return true;
        add_line(page, part);
        return false;
    });
    return page.take(number_of_page);
}

}  // namespace

std::vector<Page> read_alto(const pugi::xml_node& root) {
    const Measure measure = measure_of(root);
    std::vector<Page> pages;
    for (const pugi::xml_node& node : child(root, "Layout").children())
        if (plain_name(node.name()) == "Page")
            pages.push_back(read_page(node, measure, static_cast<int>(pages.size()) + 1));
    return pages;
}

}  // namespace planscribe::scan
