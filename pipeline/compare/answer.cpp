#include "compare/answer.h"

namespace planscribe::compare {

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
    cell.places = figure->places;
    return cell;
}

Cell percent(const std::optional<Share>& share) {
    Cell cell;
    if (!share) return cell;
    cell.kind = Cell::Kind::percent;
    cell.low = share->low;
    cell.high = share->high;
    cell.status = share->status;
    cell.places = share->places;
    return cell;
}

}  // namespace planscribe::compare
