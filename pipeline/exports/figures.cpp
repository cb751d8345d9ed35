#include "exports/figures.h"

#include <filesystem>

#include "base/text.h"
#include "model/json_records.h"
#include "publish/places.h"

namespace planscribe::exports {
namespace {

constexpr std::size_t most_items = 1'000'000;
constexpr int most_pixels_wide = 1'000'000;

std::size_t index(int number) {
    return static_cast<std::size_t>(number - 1);
}

store::NumberEntry prose_entry(const JsonNode& record, const std::string& label) {
    store::NumberEntry entry;
    entry.label = label;
    entry.year = year(record);
    entry.amount = entry.low = entry.high = amount(record, "amount");
    entry.status = CellStatus::read;
    entry.place = place_in(record);
    return entry;
}

void add_tables(std::vector<Figure>& all, const store::WholeDocument& whole) {
    for (const store::NumberEntry& number : whole.numbers)
        all.push_back({figure_id(whole.shown.entry.sha256,
                                 publish::cell_id(index(number.table), index(number.row),
                                                  index(number.column))),
                       Origin::table, number});
}

void add_statements(std::vector<Figure>& all, const JsonNode& plan, const std::string& sha256) {
    std::size_t i = 0;
    for (const JsonNode& statement :
         list(plan, "statements", most_items, [](auto j) { return j; })) {
        const std::string about = need(statement, "concept").text();
        all.push_back({figure_id(sha256, publish::item_id("statement", i++)), Origin::statement,
                       prose_entry(statement, statement.text_of("subject").value_or(about))});
    }
}

void add_financing(std::vector<Figure>& all, const JsonNode& plan, const std::string& sha256) {
    std::size_t i = 0;
    for (const JsonNode& insats : list(plan, "initiatives", most_items, [](auto j) { return j; })) {
        const std::string name = need(insats, "name").text();
        const std::string anchor = publish::item_id("insats", i++) + "-amount";
        std::size_t k = 0;
        for (const JsonNode& sum : list(insats, "financing", most_items, [](auto j) { return j; }))
            all.push_back({figure_id(sha256, publish::item_id(anchor, k++)), Origin::initiative,
                           prose_entry(sum, name)});
    }
}

}  // namespace

const char* origin_name(Origin origin) {
    constexpr std::array origins = {"table", "statement", "initiative"};
    return origins.at(static_cast<std::size_t>(origin));
}

std::string figure_id(const std::string& sha256, const std::string& anchor) {
    return store::short_id(sha256) + "/" + anchor;
}

std::vector<Figure> figures(const store::WholeDocument& whole) {
    std::vector<Figure> all;
    add_tables(all, whole);
    const JsonNode plan = record_of(whole);
    add_statements(all, plan, whole.shown.entry.sha256);
    add_financing(all, plan, whole.shown.entry.sha256);
    return all;
}

JsonNode record_of(const store::WholeDocument& whole) {
    return {whole.shown.plan, whole.shown.entry.file};
}

store::Place place_in(const JsonNode& record) {
    store::Place place;
    const auto source = record.value("source");
    if (!source) return place;
    const auto whole = [&](const char* name) {
        const auto value = source->value(name);
        return value ? std::optional(value->whole(0, most_pixels_wide)) : std::nullopt;
    };
    place.page = whole("page");
    place.line = whole("line");
    place.column = whole("column");
    place.raw = source->text_of("raw").value_or("");
    if (const auto box = source->value("box")) {
        std::vector<int> sides;
        for (const JsonNode& side : box->items(4)) sides.push_back(side.whole(0, most_pixels_wide));
        if (sides.size() == 4) place.box = Box{sides[0], sides[1], sides[2], sides[3]};
    }
    return place;
}

std::string place_text(const store::Place& place) {
    if (!place.page) return "";
    std::string text = "s. " + std::to_string(*place.page);
    if (place.box)
        text += ", ruta " + std::to_string(place.box->x) + " " + std::to_string(place.box->y) +
                " " + std::to_string(place.box->width) + " " + std::to_string(place.box->height);
    else if (place.line)
        text += ", rad " + std::to_string(*place.line);
    return text;
}

std::string note_text(const store::WholeDocument& whole, const Figure& figure) {
    const store::NumberEntry& entry = figure.entry;
    std::string note = whole.shown.entry.file;
    if (const std::string place = place_text(entry.place); !place.empty()) note += ", " + place;
    note += "\n" + figure.id + "\nStatus: " + name_of(entry.status);
    if (!entry.place.raw.empty()) note += "\nLäst: " + entry.place.raw;
    if (entry.low && entry.high && *entry.low != *entry.high)
        note += "\nKan vara " + format_kronor(*entry.low) + " till " + format_kronor(*entry.high) +
                " kr";
    return note;
}

std::string file_stem(const store::Entry& entry) {
    constexpr std::size_t longest = 48;
    std::string stem;
    for (const char c : fold(std::filesystem::path(entry.file).stem().string())) {
        const bool plain = (c >= 'a' && c <= 'z') || is_digit(c);
        if (plain)
            stem += c;
        else if (!stem.empty() && stem.back() != '-')
            stem += '-';
        if (stem.size() == longest) break;
    }
    if (!stem.empty() && stem.back() != '-') stem += '-';
    return stem + store::short_id(entry.sha256);
}

std::string version_of(const store::WholeDocument& whole) {
    for (const auto& [name, version] : whole.shown.made_by)
        if (name == "planscribe") return version;
    return "0";
}

}  // namespace planscribe::exports
