#include "facts/fields.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/text.h"

namespace planscribe::facts {
namespace {

constexpr std::size_t numbers_of_a_place = 11;

void append(std::string& text, std::int64_t number) {
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    text.append(digits.data(), end);
}

void append(std::string& text, const Place& place) {
    const Box& box = place.box;
    bool first = true;
    for (const int number :
         {place.table, place.row, place.column, place.page, box.x, box.y, box.width, box.height,
          place.line, place.text_column, static_cast<int>(place.doubtful)}) {
        if (!first) text += '.';
        first = false;
        append(text, number);
    }
}

/// The parts between separators; none of an empty text.
template <typename Take>
void each(std::string_view text, char separator, Take take) {
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(separator), text.size());
        take(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

}  // namespace

FieldWriter& FieldWriter::row(char kind) {
    if (!text_.empty()) text_ += '\n';
    text_ += kind;
    return *this;
}

FieldWriter& FieldWriter::add(std::string_view text) {
    text_ += '\t';
    for (const char byte : text) text_ += static_cast<unsigned char>(byte) < ' ' ? ' ' : byte;
    return *this;
}

FieldWriter& FieldWriter::add(std::int64_t number) {
    text_ += '\t';
    append(text_, number);
    return *this;
}

FieldWriter& FieldWriter::add(const Place& place) {
    text_ += '\t';
    append(text_, place);
    return *this;
}

FieldWriter& FieldWriter::add(const std::vector<Place>& places) {
    text_ += '\t';
    for (const Place& place : places) {
        if (&place != places.data()) text_ += ';';
        append(text_, place);
    }
    return *this;
}

FieldWriter& FieldWriter::add(const std::vector<Rival>& rivals) {
    text_ += '\t';
    for (const Rival& rival : rivals) {
        if (&rival != rivals.data()) text_ += ';';
        append(text_, rival.amount.ore);
        text_ += '.';
        append(text_, rival.cost);
    }
    return *this;
}

FieldWriter& FieldWriter::optional(const std::optional<int>& number) {
    return number ? add(*number) : add("");
}

std::string FieldWriter::take() {
    return std::move(text_) + "\n";
}

FieldReader::FieldReader(std::string_view row) {
    if (row.size() < 2 || row[1] != '\t') {
        failed_ = true;
        return;
    }
    kind_ = row[0];
    rest_ = row.substr(2);
}

std::string_view FieldReader::next() {
    if (at_end_) fail();
    const std::size_t end = rest_.find('\t');
    const std::string_view field = rest_.substr(0, end);
    at_end_ = end == std::string_view::npos;
    rest_.remove_prefix(at_end_ ? rest_.size() : end + 1);
    return field;
}

std::int64_t FieldReader::number_of(std::string_view text) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error == std::errc() && end == text.data() + text.size()) return number;
    fail();
    return 0;
}

std::string FieldReader::text() {
    return std::string(next());
}

std::optional<std::string> FieldReader::optional() {
    const std::string_view field = next();
    return field.empty() ? std::nullopt : std::optional(std::string(field));
}

std::int64_t FieldReader::number() {
    return number_of(next());
}

int FieldReader::whole() {
    return static_cast<int>(number());
}

std::optional<int> FieldReader::optional_number() {
    const std::string_view field = next();
    return field.empty() ? std::nullopt : std::optional(static_cast<int>(number_of(field)));
}

std::optional<Amount> FieldReader::optional_amount() {
    const std::string_view field = next();
    return field.empty() ? std::nullopt : std::optional(Amount{number_of(field)});
}

Place FieldReader::place_of(std::string_view text) {
    std::array<int, numbers_of_a_place> numbers{};
    std::size_t count = 0;
    each(text, '.', [&](std::string_view part) {
        if (count < numbers.size()) numbers.at(count) = static_cast<int>(number_of(part));
        ++count;
    });
    if (count != numbers.size()) fail();
    const auto& n = numbers;
    return {n[0], n[1], n[2], n[3], {n[4], n[5], n[6], n[7]}, n[8], n[9], n[10] != 0};
}

Place FieldReader::place() {
    return place_of(next());
}

std::vector<Place> FieldReader::places() {
    std::vector<Place> places;
    each(next(), ';', [&](std::string_view part) { places.push_back(place_of(part)); });
    return places;
}

std::vector<Rival> FieldReader::rivals() {
    std::vector<Rival> rivals;
    each(next(), ';', [&](std::string_view part) {
        const std::size_t dot = std::min(part.find('.'), part.size());
        const Amount amount{number_of(part.substr(0, dot))};
        const auto cost = number_of(part.substr(std::min(dot + 1, part.size())));
        rivals.push_back({amount, static_cast<int>(cost)});
    });
    return rivals;
}

std::vector<std::string> FieldReader::texts() {
    std::vector<std::string> texts;
    each(next(), '|', [&](std::string_view part) { texts.emplace_back(part); });
    return texts;
}

}  // namespace planscribe::facts
