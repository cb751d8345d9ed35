#include "review/wishes.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "base/text.h"
#include "model/json_records.h"
#include "review/answers.h"
#include "review/spots.h"

namespace planscribe::review {
namespace {

constexpr std::size_t most_answers = 500, most_bytes = 2'000, most_lines = 2'000;
constexpr int most_pixels = 1 << 20;

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

/// The numbers of "t0r1c2", by letter; -1 for one that is missing.
struct Id {
    int table = -1, row = -1, column = -1;
};

Id id_from(const JsonNode& node) {
    const std::string text = node.text();
    Id id;
    const char* from = text.data();
    const char* end = from + text.size();
    while (from != end) {
        int* const number = *from == 't'   ? &id.table
                            : *from == 'r' ? &id.row
                            : *from == 'c' ? &id.column
                                           : nullptr;
        if (!number) node.refuse("is no cell, row, column or table");
        const auto [next, error] = std::from_chars(from + 1, end, *number);
        if (error != std::errc() || *number < 0) node.refuse("is no cell, row, column or table");
        from = next;
    }
    return id;
}

Spot spot_of_id(const JsonNode& node, const Document& document, bool needs_row, bool needs_column) {
    const Id id = id_from(node);
    const auto& tables = document.plan.tables;
    if (id.table < 0 || id.table >= std::ssize(tables)) node.refuse("is in no table");
    const Table& table = tables[at(id.table)];
    if (needs_row && (id.row < 0 || id.row >= std::ssize(table.rows))) node.refuse("is in no row");
    if (needs_column && (id.column < 0 || id.column >= std::ssize(table.columns)))
        node.refuse("is in no column");
    if (needs_row && needs_column) return spot_of_cell(document, {id.table, id.row, id.column});
    if (needs_row) return spot_of_row(document, id.table, id.row);
    if (needs_column) return spot_of_column(document, id.table, id.column);
    return spot_of_table(document, id.table);
}

std::string short_text(const JsonNode& wish, const char* name) {
    std::string text = wish.text_of(name).value_or("");
    if (text.size() > most_bytes) wish.refuse("is too long");
    return text;
}

/// A rule by which words of the whole document were repaired.
Spot spot_of_rule(const JsonNode& wish) {
    constexpr std::string_view kind = "confusion:";
    const std::string rule = need(wish, "rule").text();
    const std::string answer = wish.text_of("answer").value_or("");
    if (!rule.starts_with(kind) || rule.size() > most_bytes) wish.refuse("names no such rule");
    if (answer != "accepted" && answer != "refused" && !answer.empty())
        wish.refuse("neither accepts nor refuses it");
    return {1, {}, rule};
}

Spot drawn(const JsonNode& place, const Case& seen) {
    const int page = need(place, "page").whole(1, static_cast<int>(seen.answered.pages.size()));
    return {page, on_paper_of(seen, page, box_from(need(place, "box"))),
            place.text_of("raw").value_or("")};
}

Spot spot_from(const JsonNode& wish, const Case& seen) {
    const Document& document = seen.proved;
    if (const auto cell = wish.value("cell")) return spot_of_id(*cell, document, true, true);
    if (const auto row = wish.value("row")) return spot_of_id(*row, document, true, false);
    if (const auto column = wish.value("column")) return spot_of_id(*column, document, false, true);
    if (const auto table = wish.value("table")) return spot_of_id(*table, document, false, false);
    if (const auto place = wish.value("place")) return drawn(*place, seen);
    const auto seat = need(wish, "seat").whole(0, static_cast<int>(document.plan.board.size()) - 1);
    return spot_of(document, document.plan.board[at(seat)].ink);
}

/// Lines of a page, each without what ends it.
std::string lines_of(const JsonNode& list) {
    std::vector<std::string> lines;
    for (const JsonNode& line : list.items(most_lines)) {
        lines.push_back(line.text());
        if (lines.back().size() > most_bytes) line.refuse("is too long");
    }
    return join(lines, "\n");
}

/// A page as a whole: its text.
Spot spot_of_page(const JsonNode& wish, const Case& seen) {
    const int page = need(wish, "page").whole(1, static_cast<int>(seen.answered.pages.size()));
    return {page, {}, lines_of(need(wish, "seen"))};
}

Spot spot_about(About about, const JsonNode& wish, const Case& seen) {
    if (about == About::repair) return spot_of_rule(wish);
    if (about == About::text) return spot_of_page(wish, seen);
    return spot_from(wish, seen);
}

}  // namespace

SeenMark mark_from(const std::string& text) {
    SeenMark mark;
    const auto dot = text.find('.');
    mark.reading = text.substr(0, dot);
    if (dot != std::string::npos)
        std::from_chars(text.data() + dot + 1, text.data() + text.size(), mark.answer);
    return mark;
}

Box box_from(const JsonNode& list) {
    const auto sides = list.items(4);
    if (sides.size() != 4) list.refuse("is no box");
    return {sides[0].whole(0, most_pixels), sides[1].whole(0, most_pixels),
            sides[2].whole(1, most_pixels), sides[3].whole(1, most_pixels)};
}

Box on_paper_of(const Case& opened, int page, const Box& upright) {
    return planscribe::apply(opened.reading.pages.at(at(page - 1)).to_paper, upright);
}

std::vector<store::Correction> corrections_from(const JsonNode& body, const Case& seen,
                                                const std::string& who, const std::string& when) {
    std::vector<store::Correction> corrections;
    for (const JsonNode& wish : need(body, "answers").items(most_answers)) {
        const auto about = choice<About>(wish, "about");
        if (!about || about == About::undo) wish.refuse("says not what it is about");
        const Spot spot = spot_about(*about, wish, seen);
        if (spot.page == 0) wish.refuse("is about something that stands on no paper");
        const std::string answer =
            about == About::text ? lines_of(need(wish, "answer")) : short_text(wish, "answer");
        corrections.push_back({seen.reading.sha256, spot.page, spot.box, spot.raw, answer, who,
                               when, name_of(*about), 0});
    }
    return corrections;
}

}  // namespace planscribe::review
