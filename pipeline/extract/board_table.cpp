#include "extract/board_table.h"

#include <algorithm>
#include <cstdlib>

#include "base/text.h"
#include "extract/organisations.h"

namespace planscribe::extract {
namespace {

bool is_column(Label label) {
    return label == Label::ordinary || label == Label::substitute ||
           label == Label::ordinary_column || label == Label::organisation_column ||
           label == Label::name_column || label == Label::role_column;
}

/// The last column that begins left of the token; a word may stand a little left of its heading.
std::size_t column_of(const Token& token, const std::vector<BoardColumn>& columns) {
    std::size_t column = 0;
    for (std::size_t c = 1; c < columns.size(); ++c)
        if (columns[c].left <= token.box.x + token.box.height) column = c;
    return column;
}

/// The rest of a cell stands where its column does, and is short; a line of prose runs on.
bool stands_in_column(Tokens cell, const BoardColumn& column) {
    constexpr std::size_t most_words = 4;
    const Box& first = cell.front().box;
    return cell.size() <= most_words && std::abs(first.x - column.left) <= 2 * first.height;
}

}  // namespace

std::vector<BoardColumn> board_columns(Tokens tokens, const Vocabulary& vocabulary) {
    std::vector<BoardColumn> columns;
    for (std::size_t i = 0; i < tokens.size();) {
        const auto hit = label_at_start(tokens.subspan(i), vocabulary);
        if (!hit || !is_column(hit->label)) return {};
        columns.push_back({hit->label, tokens[i].box.x});
        i += hit->words;
    }
    if (columns.size() < 2) return {};
    return columns;
}

std::optional<std::vector<Tokens>> board_cells(Tokens tokens,
                                               const std::vector<BoardColumn>& columns) {
    std::vector<Tokens> cells(columns.size());
    if (tokens.front().box.empty()) {
        std::vector<Tokens> parts = split_at_gaps(tokens);
        if (parts.size() != columns.size()) return std::nullopt;
        return parts;
    }
    std::size_t from = 0;
    for (std::size_t i = 1; i <= tokens.size(); ++i) {
        const std::size_t column = column_of(tokens[from], columns);
        if (i < tokens.size() && column_of(tokens[i], columns) == column) continue;
        if (cells[column].empty()) cells[column] = tokens.subspan(from, i - from);
        from = i;
    }
    return cells;
}

bool continues_row(Tokens tokens, const std::vector<BoardColumn>& columns,
                   const Vocabulary& vocabulary) {
    if (columns.empty() || tokens.front().box.empty()) return false;
    if (label_of(tokens, vocabulary)) return false;
    const auto cells = board_cells(tokens, columns);
    for (std::size_t c = 0; c < columns.size(); ++c) {
        const Tokens cell = (*cells)[c];
        if (cell.empty()) continue;
        if (!stands_in_column(cell, columns[c])) return false;
        if (!starts_upper(core(cell.front().text))) continue;
        if (columns[c].label != Label::organisation_column && cell.size() > 1) return false;
        if (!find_organisations(cell, vocabulary).empty()) return false;
    }
    return true;
}

std::vector<Token> joined_row(Tokens row, Tokens more, const std::vector<BoardColumn>& columns) {
    std::vector<Token> joined(row.begin(), row.end());
    joined.insert(joined.end(), more.begin(), more.end());
    std::ranges::stable_sort(joined, {},
                             [&](const Token& token) { return column_of(token, columns); });
    return joined;
}

}  // namespace planscribe::extract
