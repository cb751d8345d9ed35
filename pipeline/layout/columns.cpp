#include "layout/columns.h"

#include <algorithm>
#include <climits>
#include <cstdlib>

namespace planscribe::layout {
namespace {

/// A strip of the page is a gap where at most this share of the rows has ink.
constexpr double bridge_share = 0.12;

std::vector<int> coverage(const std::vector<const RowLine*>& rows, int left, int right) {
    std::vector<int> covered(static_cast<std::size_t>(right - left), 0);
    for (const RowLine* row : rows)
        for (const Token& token : row->tail)
            for (int x = token.box.x; x < token.box.right(); ++x)
                ++covered[static_cast<std::size_t>(x - left)];
    return covered;
}

/// Whether what stands in the right one of two strips stands close behind something in the left
/// one, in each row: a mark that was read as a number, as the sign in "50 %".
bool holds_marks(const Strip& left, const Strip& right, const std::vector<const RowLine*>& rows) {
    constexpr double widest_gap = 0.84;  ///< heights
    const auto in = [](const Token& token, const Strip& strip) {
        return token.box.x < strip.right && token.box.right() > strip.left;
    };
    for (const RowLine* row : rows)
        for (std::size_t i = 0; i < row->tail.size(); ++i) {
            const Token& mark = row->tail[i];
            if (!in(mark, right)) continue;
            if (i == 0 || !in(row->tail[i - 1], left) ||
                mark.box.x - row->tail[i - 1].box.right() >= widest_gap * mark.box.height)
                return false;
        }
    return true;
}

std::vector<Strip> with_marks(const std::vector<Strip>& strips,
                              const std::vector<const RowLine*>& rows) {
    std::vector<Strip> whole;
    for (const Strip& strip : strips) {
        if (!whole.empty() && holds_marks(whole.back(), strip, rows))
            whole.back().right = strip.right;
        else
            whole.push_back(strip);
    }
    return whole;
}

/// Whether all that stands in a strip is one dash, where the other rows have none: a speck.
bool is_lone_dash(const Strip& strip, const std::vector<const RowLine*>& rows) {
    constexpr std::size_t fewest_rows = 4;
    std::size_t dashes = 0, others = 0;
    for (const RowLine* row : rows)
        for (const Token& token : row->tail)
            if (token.box.x < strip.right && token.box.right() > strip.left)
                ++(token.kind == TokenKind::dash ? dashes : others);
    return rows.size() >= fewest_rows && dashes == 1 && others == 0;
}

/// Whether all that stands in a strip is a short number of one row, close behind the words of its
/// label or another such number: the end of the label, as in "Framsteg 2 0".
bool ends_a_label(const Strip& strip, const std::vector<const RowLine*>& rows) {
    constexpr std::size_t fewest_rows = 4, longest = 2;
    constexpr double widest_gap = 1.5;  ///< heights
    const auto in = [&](const Token& token) {
        return token.box.x < strip.right && token.box.right() > strip.left;
    };
    std::size_t inside = 0, close = 0;
    for (const RowLine* row : rows) {
        if (std::ranges::none_of(row->tail, in)) continue;
        ++inside;
        if (row->label.empty()) return false;
        const Token* before = &row->label.back();
        for (const Token& token : row->tail) {
            const bool near = token.raw.size() <= longest &&
                              token.box.x - before->box.right() <= widest_gap * token.box.height;
            if (!near) break;
            close += in(token) ? 1 : 0;
            before = &token;
        }
    }
    return rows.size() >= fewest_rows && inside == 1 && close == 1;
}

}  // namespace

std::vector<Strip> find_columns(const std::vector<const RowLine*>& rows) {
    int left = INT_MAX, right = 0;
    for (const RowLine* row : rows) {
        for (const Token& token : row->tail) {
            left = std::min(left, token.box.x);
            right = std::max(right, token.box.right());
        }
    }
    if (left >= right) return {};
    const std::vector<int> covered = coverage(rows, left, right);
    const int bridged = static_cast<int>(bridge_share * static_cast<double>(rows.size()));
    std::vector<Strip> strips;
    for (int x = left; x < right; ++x) {
        if (covered[static_cast<std::size_t>(x - left)] <= bridged) continue;
        if (strips.empty() || strips.back().right < x) strips.push_back({x, x});
        strips.back().right = x + 1;
    }
    if (strips.size() > 1)
        std::erase_if(strips, [&](const Strip& strip) { return is_lone_dash(strip, rows); });
    while (strips.size() > 1 && ends_a_label(strips.front(), rows)) strips.erase(strips.begin());
    return with_marks(strips, rows);
}

int column_of(const Box& box, const std::vector<Strip>& strips) {
    int best = -1, most = 0;
    for (std::size_t i = 0; i < strips.size(); ++i) {
        const int shared = std::min(box.right(), strips[i].right) - std::max(box.x, strips[i].left);
        if (shared <= most) continue;
        most = shared;
        best = static_cast<int>(i);
    }
    return best;
}

int nearest_column(const Box& box, const std::vector<Strip>& strips) {
    int best = -1, least = INT_MAX;
    for (std::size_t i = 0; i < strips.size(); ++i) {
        const int distance = std::abs(box.center_x() - (strips[i].left + strips[i].right) / 2);
        if (distance >= least) continue;
        least = distance;
        best = static_cast<int>(i);
    }
    return best;
}

}  // namespace planscribe::layout
