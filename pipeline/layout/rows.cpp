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

std::vector<std::vector<Token>> pieces_of(const std::vector<Token>& tokens) {
    std::vector<std::vector<Token>> pieces;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (i == 0 || (!tokens[i].box.empty() && stands_apart(tokens, i))) pieces.emplace_back();
        pieces.back().push_back(tokens[i]);
    }
    return pieces;
}

RowLine read_row(const std::vector<Page>& pages, const Line& line) {
    std::vector<Token> tokens = tokenize(pages, line);
    take_marks_for_dashes(tokens);
    std::size_t split = tokens.size();
    while (split > 0 && !part_of_label(tokens[split - 1]) &&
           tokens[split - 1].kind != TokenKind::leader)
        --split;
    if (split == 0 && tokens.size() > 1 && is_year(tokens[0]) && !tokens[0].box.empty() &&
        stands_apart(tokens, 1) && !std::ranges::all_of(tokens, is_year))
        split = 1;
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

std::vector<Token> all_tokens(const RowLine& row) {
    std::vector<Token> tokens = row.label;
    tokens.insert(tokens.end(), row.tail.begin(), row.tail.end());
    return tokens;
}

bool is_year_header(const RowLine& row) {
    if (row.box.empty()) return !row.tail.empty() && std::ranges::all_of(row.tail, is_year);
    const std::vector<Token> tokens = all_tokens(row);
    const bool other_amounts = std::ranges::any_of(tokens, [](const Token& token) {
        return token.kind == TokenKind::amount && !is_year(token);
    });
    if (other_amounts) return false;
    const auto pieces = pieces_of(tokens);
    for (std::size_t i = 0; i < pieces.size(); ++i)
        if (i == 0 ? std::ranges::all_of(pieces[i], is_year)
                   : std::ranges::any_of(pieces[i], is_year))
            return true;
    return false;
}

bool is_prose(const std::vector<Page>& pages, const RowLine& row) {
    constexpr std::size_t longest_label = 60;
    constexpr std::size_t fewest_words = 4;
    for (const std::vector<Token>& piece : pieces_of(row.label)) {
        const std::string text = repaired_text(pages, ink_of(piece));
        if (graphemes(text).size() > longest_label) return true;
        if (text.ends_with('.') && split_blanks(text).size() >= fewest_words) return true;
    }
    return false;
}

Ink ink_of(const std::vector<Token>& tokens) {
    Ink ink;
    for (const Token& token : tokens) ink.insert(ink.end(), token.ink.begin(), token.ink.end());
    return ink;
}

}  // namespace planscribe::layout
