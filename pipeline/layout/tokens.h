#pragma once

#include <string>
#include <vector>

#include "model/layout.h"

namespace planscribe::layout {

/// What a word, or some words together, may be in a row of a table.
enum class TokenKind {
    text,    ///< part of a label
    amount,  ///< a number of money, a year, a share, or something that was one before the scan
    dash,    ///< a lone dash, which may stand for zero
    unit,    ///< kr, tkr, %, behind an amount
    leader,  ///< dots that lead from a label to its amount
};

struct Token {
    TokenKind kind = TokenKind::text;
    Ink ink;
    Box box;  ///< empty for OCR text
    std::string raw;
};

/// The words of a line as tokens, left to right. With boxes, the groups of one number
/// (`1 388 000`) and a sign before it are joined where the gap between them is that of a
/// blank; without boxes, groups stay apart but for what follows a sign, and `cut_amounts`
/// joins them.
std::vector<Token> tokenize(const std::vector<Page>& pages, const Line& line);

/// Whether ink stands upright, as the rule between two columns does and no dash.
bool is_upright(const Box& box);

/// Whether a token may stand in a cell: an amount or a dash.
bool is_cell(const Token& token);

/// Whether a token is a bare year, 1990 to 2099.
bool is_year(const Token& token);

/// Joins a run of number groups, signs, dashes and units into amounts. `columns` is how many
/// are expected, 0 when unknown. Signs, units and groups that cannot continue a number cut for
/// certain; where that leaves fewer than `columns` and no amount bears its unit, the cut that
/// makes the amounts most alike in length is taken.
std::vector<Token> cut_amounts(const std::vector<Token>& run, std::size_t columns);

}  // namespace planscribe::layout
