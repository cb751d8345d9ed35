#include "score/page_sizes.h"

#include <array>
#include <cmath>
#include <optional>
#include <string>

#include "base/text.h"
#include "model/json_node.h"
#include "score/files.h"

namespace planscribe::score {
namespace {

constexpr int most_pixels = 1 << 20;
constexpr int most_pages = 1 << 16;

std::optional<PageSize> told(const JsonNode& page) {
    const auto width = page.value("width"), height = page.value("height");
    if (!width || !height) return std::nullopt;
    return PageSize{double(width->whole(0, most_pixels)), double(height->whole(0, most_pixels))};
}

/// The corners of the upright page lie where `to_paper` leads them.
std::optional<PageSize> on_paper(const JsonNode& page) {
    const auto size = page.value("size"), map = page.value("to_paper");
    if (!size || !map) return std::nullopt;
    const auto sides = size->items(2), numbers = map->items(6);
    if (sides.size() != 2 || numbers.size() != 6) return std::nullopt;
    const double across = sides[0].whole(0, most_pixels), down = sides[1].whole(0, most_pixels);
    std::array<double, 6> to_paper{};
    for (std::size_t i = 0; i < numbers.size(); ++i) to_paper[i] = std::stod(numbers[i].decimal());
    return PageSize{std::abs(to_paper[0] * across) + std::abs(to_paper[1] * down),
                    std::abs(to_paper[3] * across) + std::abs(to_paper[4] * down)};
}

int scaled(int length, double to, double from) {
    return static_cast<int>(std::lround(length * to / from));
}

void rescale(Place& place, const PageSize& from, const PageSize& to) {
    auto& [x, y, width, height] = *place.box;
    x = scaled(x, to.width, from.width);
    y = scaled(y, to.height, from.height);
    width = scaled(width, to.width, from.width);
    height = scaled(height, to.height, from.height);
}

}  // namespace

std::map<int, PageSize> page_sizes(const std::filesystem::path& file) {
    std::map<int, PageSize> sizes;
    int line_number = 0;
    for (const std::string& line : split(read_bytes(file), '\n')) {
        ++line_number;
        if (line.empty()) continue;
        const JsonNode page(line, file.string() + ", line " + std::to_string(line_number));
        const auto number = page.value("page");
        auto size = told(page);
        if (!size) size = on_paper(page);
        if (number && size && size->width > 0 && size->height > 0)
            sizes[number->whole(1, most_pages)] = *size;
    }
    return sizes;
}

void rescale(std::vector<FindingRecord>& findings, const std::map<int, PageSize>& from,
             const std::map<int, PageSize>& to) {
    for (FindingRecord& finding : findings)
        for (Place& place : finding.where) {
            const auto here = from.find(place.page), there = to.find(place.page);
            if (place.box && here != from.end() && there != to.end())
                rescale(place, here->second, there->second);
        }
}

}  // namespace planscribe::score
