#include <cstdlib>

#include "model/json.h"
#include "model/json_records.h"

namespace planscribe {
namespace {

constexpr int most_pixels = 1'000'000, most_lines = 10'000'000;
constexpr std::size_t most_words = 200'000;

std::vector<int> wholes(const JsonNode& list, std::size_t count) {
    std::vector<int> numbers;
    for (const JsonNode& item : list.items(count))
        numbers.push_back(item.whole(-most_pixels, most_pixels));
    if (numbers.size() != count) list.refuse("has too few numbers");
    return numbers;
}

Affine affine(const JsonNode& list) {
    std::vector<double> parts;
    for (const JsonNode& item : list.items(6))
        parts.push_back(std::strtod(item.decimal().c_str(), nullptr));
    if (parts.size() != 6) list.refuse("has too few numbers");
    return {parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]};
}

Word word_of(const JsonNode& json) {
    Word word;
    if (const auto box = json.value("box")) {
        const std::vector<int> sides = wholes(*box, 4);
        word.box = {sides[0], sides[1], sides[2], sides[3]};
    }
    word.line = need(json, "line").whole(0, most_lines);
    if (const auto column = json.value("column")) word.column = column->whole(0, most_lines);
    word.raw = need(json, "raw").text();
    word.text = need(json, "text").text();
    word.confidence = need(json, "confidence").whole(0, 100);
    return word;
}

}  // namespace

Page page_from_json(std::string_view line, const std::string& file) {
    const JsonNode json(line, file);
    Page page;
    page.number = need(json, "page").whole(1, most_pixels);
    page.origin = choice<PageOrigin>(json, "origin").value_or(page.origin);
    const std::vector<int> size = wholes(need(json, "size"), 2);
    page.width = size[0];
    page.height = size[1];
    page.dpi = need(json, "dpi").whole(0, most_pixels);
    page.to_paper = affine(need(json, "to_paper"));
    page.words = list(json, "words", most_words, word_of);
    return page;
}

}  // namespace planscribe
