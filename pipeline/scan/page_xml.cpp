#include <algorithm>
#include <climits>
#include <cmath>
#include <pugixml.hpp>

#include "base/text.h"
#include "scan/ocr_page.h"

namespace planscribe::scan {
namespace {

pugi::xml_node child(const pugi::xml_node& node, std::string_view name) {
    for (const pugi::xml_node& one : node.children())
        if (plain_name(one.name()) == name) return one;
    return {};
}

void reach(Area& area, bool& any, double x, double y) {
    area = any ? Area{std::min(area.left, x), std::min(area.top, y), std::max(area.right, x),
                      std::max(area.bottom, y)}
               : Area{x, y, x, y};
    any = true;
}

/// Around the outline of a node: points="x,y x,y", in old files Point elements.
Area area_of(const pugi::xml_node& node) {
    const pugi::xml_node outline = child(node, "Coords");
    Area area;
    bool any = false;
    for (const std::string& point : split_blanks(outline.attribute("points").value())) {
        const std::size_t comma = point.find(',');
        if (comma != std::string::npos)
            reach(area, any, number_in(point.c_str()), number_in(point.c_str() + comma + 1));
    }
    for (const pugi::xml_node& point : outline.children())
        if (plain_name(point.name()) == "Point")
            reach(area, any, number_in(point.attribute("x").value()),
                  number_in(point.attribute("y").value()));
    return area;
}

struct Reading {
    int rank = 0;
    int percent = 100;
    std::string text;
};

/// The readings of a node, the best first.
std::vector<Reading> readings_of(const pugi::xml_node& node) {
    std::vector<Reading> readings;
    for (const pugi::xml_node& one : node.children()) {
        if (plain_name(one.name()) != "TextEquiv") continue;
        const pugi::xml_attribute conf = one.attribute("conf");
        readings.push_back(
            {one.attribute("index").as_int(INT_MAX),
             conf ? static_cast<int>(std::lround(100 * number_in(conf.value()))) : 100,
             child(one, "Unicode").child_value()});
    }
    std::ranges::stable_sort(readings, {}, &Reading::rank);
    return readings;
}

void add(OcrPage& page, const pugi::xml_node& node) {
    const std::vector<Reading> readings = readings_of(node);
    if (readings.empty()) return;
    page.add(readings[0].text, area_of(node), readings[0].percent);
    for (std::size_t i = 1; i < readings.size(); ++i)
        page.add_reading(readings[i].text, readings[i].percent % 100);
}

void add_line(OcrPage& page, const pugi::xml_node& line) {
    page.begin_line();
    if (!child(line, "Word")) return add(page, line);
    for (const pugi::xml_node& word : line.children())
        if (plain_name(word.name()) == "Word") add(page, word);
}

/// A region that has text but no lines: its lines share its height.
void add_region(OcrPage& page, const pugi::xml_node& region) {
    const std::vector<Reading> readings = readings_of(region);
    if (readings.empty()) return;
    const std::vector<std::string> lines = split(trim(readings[0].text), '\n');
    const Area whole = area_of(region);
    const double height = (whole.bottom - whole.top) / static_cast<double>(lines.size());
    double top = whole.top;
    for (const std::string& line : lines) {
        page.begin_line();
        page.add(line, {whole.left, top, whole.right, top + height}, readings[0].percent);
        top += height;
    }
}

}  // namespace

std::vector<Page> read_page_xml(const pugi::xml_node& root) {
    const pugi::xml_node node = child(root, "Page");
    if (!node) return {};
    OcrPage page(1);
    page.set_size(number_in(node.attribute("imageWidth").value()),
                  number_in(node.attribute("imageHeight").value()));
    const bool inches = std::string_view(node.attribute("imageResolutionUnit").value()) == "PPI";
    if (inches) page.set_dpi(number_in(node.attribute("imageXResolution").value()));
    walk(node, [&](const pugi::xml_node& part) {
        const std::string_view name = plain_name(part.name());
        if (name == "TextLine") {
            add_line(page, part);
            return false;
        }
        if (name == "TextRegion" && !child(part, "TextLine") && !child(part, "TextRegion"))
            add_region(page, part);
        return true;
    });
    std::vector<Page> pages;
    pages.push_back(page.take(1));
    return pages;
}

}  // namespace planscribe::scan
