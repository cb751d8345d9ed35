#pragma once

#include <string>

#include "budget/budget.h"
#include "model/json.h"
#include "review/case.h"
#include "table_builder.h"

/// A page of paper with one table, as an engine read it.
namespace planscribe::review::example {

inline const std::string sha256(64, 'a');
inline constexpr int left = 400, top = 100, high = 30, wide = 120, apart = 200;

inline Box box_of(int row, int column) {
    return {left + column * apart, top + row * 50, wide, high};
}

/// Puts the cells and labels of a table on the page.
inline Document on_paper(Table table) {
    Document document;
    document.source = {"plan.pdf", sha256, SourceKind::scan, 1};
    Page page;
    page.number = 1;
    page.width = page.paper_width = 2'000;
    page.height = page.paper_height = 2'000;
    const auto put = [&](const std::string& raw, const Box& box) {
        Word word;
        word.box = box;
        word.raw = word.text = raw;
        page.words.push_back(word);
        return Ink{{0, static_cast<int>(page.words.size()) - 1}};
    };
    for (int r = 0; r < std::ssize(table.rows); ++r) {
        Row& row = table.rows[static_cast<std::size_t>(r)];
        row.ink = put(row.label, {50, top + r * 50, 250, high});
        for (int c = 0; c < std::ssize(row.cells); ++c)
            if (auto& cell = row.cells[static_cast<std::size_t>(c)])
                cell->ink = put(cell->amount ? format_kronor(*cell->amount) : "?", box_of(r, c));
    }
    document.pages = {page};
    document.plan.tables = {std::move(table)};
    return document;
}

/// 300 + 281 is 881, and 581 was read; the next sum takes 881.
inline Document misread() {
    Table table = test::TableBuilder({2031, 2032})
                      .item("Kansli", {300, 310})
                      .item("Styrelse", {281, 290})
                      .sum("Summa kostnader", {581, 600})
                      .build();
    table.rows[0].cells[0]->amount = Amount::kronor(600);
    return on_paper(std::move(table));
}

inline store::Reading reading(const Document& document) {
    store::Reading reading{sha256, "plan.pdf", plan_json(budget::prove(document)), {}, {}};
    reading.pages.push_back({1, 2'000, 2'000, {}, true});
    return reading;
}

inline store::Correction answer(const char* about, const std::string& text, const Box& box,
                                std::int64_t number = 1) {
    return {sha256, 1, box, "", text, "Ada", "2031-01-02T03:04:05Z", about, number};
}

inline const Cell& cell(const Document& document, int row, int column) {
    return *document.plan.tables.at(0)
                .rows.at(static_cast<std::size_t>(row))
                .cells.at(static_cast<std::size_t>(column));
}

}  // namespace planscribe::review::example
