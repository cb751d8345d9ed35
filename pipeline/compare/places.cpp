#include "compare/places.h"

#include <algorithm>

#include "store/entries.h"

namespace planscribe::compare {
namespace {

std::string box_of(const Box& box) {
    return std::to_string(box.x) + "," + std::to_string(box.y) + "," + std::to_string(box.width) +
           "," + std::to_string(box.height);
}

}  // namespace

std::string id_of(const Comparison& comparison, const Place& place) {
    return store::short_id(comparison.sources.at(static_cast<std::size_t>(place.document)).sha256);
}

std::string address(const Comparison& comparison, const Place& place) {
    std::string address = id_of(comparison, place);
    char before = '#';
    const auto add = [&](const char* name, const std::string& value) {
        address += before + std::string(name) + "=" + value;
        before = '&';
    };
    if (place.page > 0) add("page", std::to_string(place.page));
    if (place.table > 0) {
        add("table", std::to_string(place.table));
        add("row", std::to_string(place.row));
        add("column", std::to_string(place.column));
    }
    if (!place.box.empty()) add("box", box_of(place.box));
    if (place.line > 0) add("line", std::to_string(place.line));
    return address;
}

std::string described(const Comparison& comparison, const Place& place, Language language) {
    std::string text = id_of(comparison, place);
    const char* between = " ";
    const auto add = [&](const char* name, int value) {
        if (value == 0) return;
        text += between + in(language, comparison.words.words(name)) + " " + std::to_string(value);
        between = ", ";
    };
    add("page", place.page);
    add("table", place.table);
    add("row", place.row);
    add("column", place.column);
    add("line", place.line);
    if (!place.box.empty())
        text += between + in(language, comparison.words.words("box")) + " " + box_of(place.box);
    return text;
}

std::vector<Place> to_settle(const std::vector<Place>& places) {
    std::vector<Place> open;
    std::ranges::copy_if(places, std::back_inserter(open), &Place::doubtful);
    return open;
}

}  // namespace planscribe::compare
