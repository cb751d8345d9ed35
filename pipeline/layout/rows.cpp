#include "layout/rows.h"

#include <algorithm>

#include "base/text.h"

namespace planscribe::layout {
namespace {

bool is_cell(const Token& token) {
    return token.kind == TokenKind::amount || token.kind == TokenKind::dash;
}

bool part_of_label(const Token& token) {
    return token.kind == TokenKind::text || token.kind == TokenKind::unit;
}

/// A mark behind the amounts of a row is a dash that was read as a dot or colon.
void take_marks_for_dashes(std::vector<Token>& tokens) {
    auto last = tokens.end();
    while (last != tokens.begin() && std::prev(last)->kind == TokenKind::leader) --last;
    if (last == tokens.end() || last == tokens.begin() || last->box.empty()) return;
    if (!is_cell(*std::prev(last))) return;
    for (; last != tokens.end(); ++last)
        if (last->raw.size() <= 2) last->kind = TokenKind::dash;
}

/// The gap that parts a label from its amount, in heights of the line.
constexpr double wide_gap = 1.5;

bool stands_apart(const std::vector<Token>& tokens, std::size_t split) {
    if (split == 0 || split >= tokens.size()) return true;
    if (tokens[split - 1].kind == TokenKind::leader) return true;
    const Box &left = tokens[split - 1].box, &right = tokens[split].box;
    return !right.empty() && right.x - left.right() > wide_gap * right.height;
}

}  // namespace

RowLine read_row(const std::vector<Page>& pages, const Line& line) {
    std::vector<Token> tokens = tokenize(pages, line);
    take_marks_for_dashes(tokens);
    std::size_t split = tokens.size();
    while (split > 0 && !part_of_label(tokens[split - 1]) &&
           tokens[split - 1].kind != TokenKind::leader)
        --split;
    RowLine row;
    row.page = line.words.front().page;
    row.box = line.box;
    const Page& page = pages[static_cast<std::size_t>(row.page)];
    row.line = page.words[static_cast<std::size_t>(line.words.front().word)].line;
    row.apart = stands_apart(tokens, split);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (i < split && tokens[i].kind != TokenKind::leader) row.label.push_back(tokens[i]);
        if (i >= split && is_cell(tokens[i])) row.tail.push_back(tokens[i]);
    }
    return row;
}

bool is_year_header(const RowLine& row) {
    return !row.tail.empty() && std::ranges::all_of(row.tail, is_year);
}

bool is_prose(const std::vector<Page>& pages, const RowLine& row) {
    constexpr std::size_t longest_label = 60;
    const std::string text = repaired_text(pages, ink_of(row.label));
    return graphemes(text).size() > longest_label || text.ends_with('.');
}

Ink ink_of(const std::vector<Token>& tokens) {
    Ink ink;
    for (const Token& token : tokens) ink.insert(ink.end(), token.ink.begin(), token.ink.end());
    return ink;
}

}  // namespace planscribe::layout
