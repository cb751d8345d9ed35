#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "model/document.h"

/// Tables and documents for tests, written as a reader would see them.
namespace planscribe::test {

/// Whole kronor; nothing where the paper is blank.
using Kronor = std::vector<std::optional<std::int64_t>>;

class TableBuilder {
public:
    explicit TableBuilder(std::vector<int> years, std::optional<Unit> unit = Unit::kr) {
        table_.unit = unit;
        for (const int year : years) table_.columns.push_back({std::to_string(year), year, {}});
    }

    TableBuilder& kind(TableKind kind) {
        table_.kind = kind;
        return *this;
    }
    TableBuilder& stage(std::size_t column, Stage stage) {
        table_.columns.at(column).stage = stage;
        return *this;
    }
    TableBuilder& heading(std::string label) {
        return row(RowKind::heading, std::move(label), Kronor(table_.columns.size()), "");
    }
    TableBuilder& item(std::string label, Kronor kronor, std::string account = "") {
        return row(RowKind::item, std::move(label), std::move(kronor), std::move(account));
    }
    TableBuilder& sum(std::string label, Kronor kronor, std::string account = "") {
        return row(RowKind::sum, std::move(label), std::move(kronor), std::move(account));
    }
    TableBuilder& part(std::string label, Kronor kronor) {
        item(std::move(label), std::move(kronor));
        table_.rows.back().part = true;
        return *this;
    }
    /// Marks a cell of the last row, as extraction does.
    TableBuilder& doubtful(std::size_t column) {
        table_.rows.back().cells.at(column)->status = CellStatus::doubtful;
        return *this;
    }
    /// A cell of the last row that holds ink, but no number.
    TableBuilder& unreadable(std::size_t column) {
        table_.rows.back().cells.at(column) =
            Cell{std::nullopt, CellStatus::doubtful, false, {}, {}};
        return *this;
    }

    Table build() const { return table_; }

private:
    TableBuilder& row(RowKind kind, std::string label, Kronor kronor, std::string account) {
        Row row;
        row.kind = kind;
        row.label = std::move(label);
        if (!account.empty()) row.account = std::move(account);
        const std::int64_t scale = one(table_.unit.value_or(Unit::kr)).ore / Amount::kronor(1).ore;
        for (const auto& amount : kronor) {
            row.cells.emplace_back();
            if (amount) row.cells.back().emplace().amount = Amount::kronor(*amount * scale);
        }
        table_.rows.push_back(std::move(row));
        return *this;
    }

    Table table_;
};

inline Document document_of(std::vector<Table> tables) {
    Document document;
    document.source.kind = SourceKind::record;
    document.plan.tables = std::move(tables);
    return document;
}

/// Puts every cell and statement on a page of its own making, one word each.
inline void print(Document& document, PageOrigin origin, int confidence) {
    document.source.kind = origin == PageOrigin::ocr_text ? SourceKind::ocr_text : SourceKind::scan;
    Page page;
    page.number = 1;
    page.origin = origin;
    const auto put = [&](Ink& ink, Amount amount) {
        Word word;
        word.raw = word.text = format_kronor(amount);
        word.confidence = confidence;
        ink = {{0, static_cast<int>(page.words.size())}};
        page.words.push_back(std::move(word));
    };
    for (Table& table : document.plan.tables)
        for (Row& row : table.rows)
            for (auto& cell : row.cells)
                if (cell) put(cell->ink, cell->amount.value_or(Amount{}));
    for (Statement& statement : document.plan.statements) put(statement.ink, statement.amount);
    document.pages = {std::move(page)};
}

inline Cell& cell(Document& document, std::size_t row, std::size_t column, std::size_t table = 0) {
    return document.plan.tables.at(table).rows.at(row).cells.at(column).value();
}

inline std::vector<std::string> rules_of(const Document& document) {
    std::vector<std::string> rules;
    for (const Finding& finding : document.findings) rules.push_back(finding.rule);
    return rules;
}

}  // namespace planscribe::test
