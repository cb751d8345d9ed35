#include "extract/board_table.h"

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

}  // namespace planscribe::extract
