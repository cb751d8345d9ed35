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
    return strips;
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
