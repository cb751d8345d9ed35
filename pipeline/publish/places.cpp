#include "publish/places.h"

#include <algorithm>
#include <set>

#include "model/record_fields.h"
#include "publish/names.h"

namespace planscribe::publish {

namespace {

std::string number(std::size_t index) {
    return std::to_string(index + 1);
}

Ink ink_of(const Table& table) {
    std::set<WordId> words;
    for (const Row& row : table.rows) {
        words.insert(row.ink.begin(), row.ink.end());
        for (const auto& cell : row.cells)
            if (cell) words.insert(cell->ink.begin(), cell->ink.end());
    }
    return {words.begin(), words.end()};
}

/// A box for each line of each page that the ink touches, by page.
std::map<int, std::vector<Box>> boxes_of(const Ink& ink, const std::vector<Page>& pages) {
    std::map<std::pair<int, int>, Box> by_line;
    for (const WordId id : ink) {
        const Word& word =
            pages[static_cast<std::size_t>(id.page)].words[static_cast<std::size_t>(id.word)];
        Box& line = by_line[{id.page, word.line}];
        line = unite(line, word.box);
    }
    std::map<int, std::vector<Box>> by_page;
    for (const auto& [line, box] : by_line)
        if (!box.empty()) by_page[line.first].push_back(box);
    return by_page;
}

std::int64_t area(const Mark& mark) {
    std::int64_t sum = 0;
    for (const Box& box : mark.boxes) sum += std::int64_t{box.width} * box.height;
    return sum;
}

}  // namespace

std::string table_id(std::size_t table) {
    return item_id("table", table);
}

std::string row_id(std::size_t table, std::size_t row) {
    return table_id(table) + "-row-" + number(row);
}

std::string cell_id(std::size_t table, std::size_t row, std::size_t column) {
    return row_id(table, row) + "-column-" + number(column);
}

std::string item_id(const std::string& list, std::size_t item) {
    return list + "-" + number(item);
}

Places::Places(const Document& document) : marks_(document.pages.size()) {
    add_tables(document);
    add_records(document.plan);
    for (std::size_t i = 0; i < document.findings.size(); ++i) {
        const auto& where = document.findings[i].where;
        for (std::size_t j = 0; j < where.size(); ++j)
            add(item_id(item_id("finding", i), j), where[j], "record");
    }
    mark_pages(document);
}

std::size_t Places::find(const Ink& ink) const {
    const auto found = by_ink_.find(ink);
    return found == by_ink_.end() ? nowhere : found->second;
}

std::vector<std::size_t> Places::at(WordId word) const {
    const auto found = by_word_.find(word);
    if (found == by_word_.end()) return {};
    auto spots = found->second;
    std::stable_sort(spots.begin(), spots.end(), [this](std::size_t a, std::size_t b) {
        return spots_[a].ink.size() < spots_[b].ink.size();
    });
    return spots;
}

std::size_t Places::add(const std::string& id, const Ink& ink, const std::string& look) {
    if (ink.empty()) return nowhere;
    const auto [place, is_new] = by_ink_.try_emplace(ink, spots_.size());
    if (is_new) {
        for (const WordId word : ink) by_word_[word].push_back(spots_.size());
        spots_.push_back({ink, id, look});
    }
    return place->second;
}

void Places::add_tables(const Document& document) {
    const auto& tables = document.plan.tables;
    for (std::size_t t = 0; t < tables.size(); ++t) {
        for (std::size_t r = 0; r < tables[t].rows.size(); ++r) {
            const Row& row = tables[t].rows[r];
            for (std::size_t c = 0; c < row.cells.size(); ++c)
                if (const auto& cell = row.cells[c])
                    add(cell_id(t, r, c), cell->ink, name_of(cell->status));
            add(row_id(t, r), row.ink, "label");
        }
    }
    for (std::size_t t = 0; t < tables.size(); ++t)
        tables_.push_back(add(table_id(t), ink_of(tables[t]), "table"));
}

void Places::add_records(const Plan& plan) {
    const auto add_all = [this](const std::string& list, const auto& items) {
        for (std::size_t i = 0; i < items.size(); ++i)
            add(item_id(list, i), items[i].ink, "record");
    };
    add_all("board", plan.board);
    add_all("signatory", plan.signatories);
    add_all("insats", plan.initiatives);
    add_all("goal", plan.goals);
    add_all("statement", plan.statements);
    if (plan.special_reasons) add("special-reasons", plan.special_reasons->ink, "record");
    each_list(plan, [&](const std::string& list, const auto& items) {
        for (std::size_t i = 0; i < items.size(); ++i)
            add(item_id(list, i), record_ink(items[i]), "record");
    });
    for (std::size_t i = 0; i < plan.people.size(); ++i)
        for (std::size_t j = 1; j < plan.people[i].places.size(); ++j)
            add(item_id(item_id("people", i), j), plan.people[i].places[j], "record");
    for (std::size_t i = 0; i < plan.initiatives.size(); ++i) {
        add_all(item_id("insats", i) + "-amount", plan.initiatives[i].financing);
        add_all(item_id("insats", i) + "-goal", plan.initiatives[i].goals);
        add_all(item_id("insats", i) + "-staff", plan.initiatives[i].staff);
        add_all(item_id("insats", i) + "-target", plan.initiatives[i].target_groups);
    }
}

void Places::mark_pages(const Document& document) {
    for (std::size_t i = 0; i < spots_.size(); ++i) {
        if (spots_[i].look == "table") continue;
        for (auto& [page, boxes] : boxes_of(spots_[i].ink, document.pages))
            marks_[static_cast<std::size_t>(page)].push_back({i, std::move(boxes)});
    }
    for (std::size_t t = 0; t < tables_.size(); ++t) {
        const Table& table = document.plan.tables[t];
        if (tables_[t] != nowhere && !table.box.empty())
            marks_[static_cast<std::size_t>(table.page)].push_back({tables_[t], {table.box}});
    }
    for (auto& marks : marks_)
        std::stable_sort(marks.begin(), marks.end(),
                         [](const Mark& a, const Mark& b) { return area(a) > area(b); });
}

}  // namespace planscribe::publish
