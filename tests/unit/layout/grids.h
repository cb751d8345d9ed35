#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "layout/layout.h"
#include "paper.h"

namespace planscribe::test {

inline std::vector<std::vector<std::string>> rows_of(const Document& document, const Grid& grid) {
    std::vector<std::vector<std::string>> rows;
    for (const GridRow& row : grid.rows) {
        rows.push_back({raw_text(document.pages, row.label)});
        for (const Ink& cell : row.cells) rows.back().push_back(raw_text(document.pages, cell));
    }
    return rows;
}

inline std::vector<std::string> headers_of(const Document& document, const Grid& grid) {
    std::vector<std::string> headers;
    for (const GridColumn& column : grid.columns)
        headers.push_back(raw_text(document.pages, column.header));
    return headers;
}

/// The rows of the only grid of a page.
inline std::vector<std::vector<std::string>> rows_on(std::initializer_list<std::string> lines) {
    Paper paper;
    paper.print(lines);
    const Document document = layout::lay_out(document_of({paper.page()}));
    EXPECT_EQ(document.layout.grids.size(), 1U);
    if (document.layout.grids.size() != 1) return {};
    return rows_of(document, document.layout.grids[0]);
}

}  // namespace planscribe::test
