#include "exports/sheet_of_words.h"
#include "model/names.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "model/json.h"
#include "model/json_records.h"
#include "model/paper.h"

namespace planscribe::exports {
namespace {

constexpr std::size_t most_items = 1'000'000;

using CellsOfPages = std::map<int, std::vector<PaperCell>>;

void add(CellsOfPages& cells, const store::Place& place, PaperCell cell) {
    if (!place.page || !place.box || place.box->empty()) return;
    cell.box = *place.box;
    cells[*place.page].push_back(std::move(cell));
}

CellsOfPages cells_of(const store::WholeDocument& whole) {
    CellsOfPages cells;
    for (const Figure& figure : figures(whole))
        if (figure.origin == Origin::table)
            add(cells, figure.entry.place,
                {figure.entry.table,
                 figure.entry.row,
                 figure.entry.column,
                 {},
                 figure.id,
                 name_of(figure.entry.status)});
    int t = 0;
    for (const JsonNode& table :
         list(record_of(whole), "tables", most_items, [](auto j) { return j; })) {
        ++t;
        int r = 0;
        for (const JsonNode& row : list(table, "rows", most_items, [](auto j) { return j; }))
            add(cells, place_in(row), {t, ++r, 0, {}, "", ""});
    }
    for (auto& [page, all] : cells)
        std::ranges::sort(all, {}, [](const PaperCell& cell) {
            return std::tuple(cell.table, cell.row, cell.column);
        });
    return cells;
}

/// The smallest cell that the middle of a word lies in.
const PaperCell* cell_at(const std::vector<PaperCell>& cells, const Box& word) {
    const PaperCell* best = nullptr;
    const auto area = [](const Box& box) { return std::int64_t{box.width} * box.height; };
    for (const PaperCell& cell : cells) {
        const Box& box = cell.box;
        const bool inside = word.center_x() >= box.x && word.center_x() < box.right() &&
                            word.center_y() >= box.y && word.center_y() < box.bottom();
        if (inside && (best == nullptr || area(box) < area(best->box))) best = &cell;
    }
    return best;
}

int paper_dpi(const Page& page) {
    const Affine& map = page.to_paper;
    const double scale = std::sqrt(std::abs(map.a * map.e - map.b * map.d));
    return static_cast<int>(std::lround(page.dpi * scale));
}

void add_lines(PaperPage& paper, const Page& page) {
    int line = -1;
    for (ShownWord& word : shown_words(page)) {
        const Box box = on_paper(page, word.box);
        if (box.empty()) continue;
        if (paper.lines.empty() || word.line != line) paper.lines.emplace_back();
        line = word.line;
        paper.lines.back().box = unite(paper.lines.back().box, box);
        paper.lines.back().words.push_back({std::move(word), box, cell_at(paper.cells, box)});
    }
}

}  // namespace

bool each_page(const store::WholeDocument& whole,
               const std::function<void(const PaperPage&)>& take) {
    CellsOfPages cells = cells_of(whole);
    bool any = false;
    for (const store::KeptPage& kept : whole.pages) {
        if (kept.width <= 0 || kept.height <= 0) continue;
        any = true;
        Page page = page_from_json(kept.words, whole.shown.entry.file);
        page.paper_width = kept.width;
        page.paper_height = kept.height;
        PaperPage paper{
            kept.number, kept.width, kept.height, paper_dpi(page), std::move(cells[kept.number]),
            {}};
        add_lines(paper, page);
        take(paper);
    }
    return any;
}

}  // namespace planscribe::exports
