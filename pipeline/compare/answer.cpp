#include "compare/answer.h"

namespace planscribe::compare {
namespace {

/// The first places, and all that are to settle: a figure may stand in many tables.
std::vector<Place> named_places(const std::vector<Place>& all) {
    constexpr std::size_t first = 4;
    std::vector<Place> places;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (i < first || all[i].doubtful) places.push_back(all[i]);
    return places;
}

}  // namespace

Cell blank() {
    return {};
}

Cell text(std::string text, std::vector<Place> places) {
    Cell cell;
    if (text.empty() && places.empty()) return cell;
    cell.kind = Cell::Kind::text;
    cell.text = std::move(text);
    cell.places = std::move(places);
    return cell;
}

Cell both(const Message& message, std::vector<Place> places) {
    Cell cell = text(message.swedish, std::move(places));
    cell.english = message.english;
    return cell;
}

Cell word(const char* key, std::vector<Place> places) {
    Cell cell = text(key, std::move(places));
    cell.kind = Cell::Kind::word;
    return cell;
}

Cell number(std::int64_t number) {
    Cell cell;
    cell.kind = Cell::Kind::number;
    cell.low = cell.high = number;
    return cell;
}

Cell money(const Maybe& figure) {
    Cell cell;
    if (!figure) return cell;
    cell.kind = Cell::Kind::money;
    cell.unknown = !figure->value;
    if (figure->value) {
        cell.low = figure->value->low.ore;
        cell.high = figure->value->high.ore;
    }
    cell.status = figure->status;
    cell.places = named_places(figure->places);
    return cell;
}

Cell percent(const std::optional<Share>& share) {
    Cell cell;
    if (!share) return cell;
    cell.kind = Cell::Kind::percent;
    cell.low = share->low;
    cell.high = share->high;
    cell.status = share->status;
    cell.places = named_places(share->places);
    return cell;
}

}  // namespace planscribe::compare
