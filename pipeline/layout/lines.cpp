#include "layout/lines.h"

#include <algorithm>
#include <climits>

namespace planscribe::layout {
namespace {

const Box& box_of(const Page& page, WordId id) {
    return page.words[static_cast<std::size_t>(id.word)].box;
}

/// Consecutive words that the engine put on one line.
std::vector<Line> engine_lines(const Page& page, int page_index) {
    std::vector<Line> lines;
    int current = -1;
    for (std::size_t i = 0; i < page.words.size(); ++i) {
        const Word& word = page.words[i];
        if (lines.empty() || word.line != current) lines.emplace_back();
        current = word.line;
        lines.back().words.push_back({page_index, static_cast<int>(i)});
        lines.back().box = unite(lines.back().box, word.box);
    }
    return lines;
}

/// Whether `piece` fills a gap of `line`, or goes on at one of its ends, on the same height.
/// Words are compared, not lines, since a line may bend or climb over a page's width: the
/// nearest words must share half their height, and no words may overlap.
bool side_by_side(const Page& page, const Line& line, const Line& piece) {
    int nearest = INT_MAX;
    bool level = false;
    for (const WordId theirs : line.words) {
        for (const WordId ours : piece.words) {
            const Box &a = box_of(page, theirs), &b = box_of(page, ours);
            if (horizontal_overlap(a, b) * 5 > std::min(a.width, b.width)) return false;
            const int distance = std::max(a.x - b.right(), b.x - a.right());
            if (distance >= nearest) continue;
            nearest = distance;
            level = 2 * vertical_overlap(a, b) >= std::max(1, std::min(a.height, b.height));
        }
    }
    return level;
}

void sort_words(const Page& page, Line& line) {
    std::ranges::stable_sort(
        line.words, [&](WordId a, WordId b) { return box_of(page, a).x < box_of(page, b).x; });
}

void merge(const Page& page, Line& line, const Line& more) {
    line.words.insert(line.words.end(), more.words.begin(), more.words.end());
    line.box = unite(line.box, more.box);
    sort_words(page, line);
}

}  // namespace

std::vector<Line> build_lines(const Page& page, int page_index) {
    std::vector<Line> pieces = engine_lines(page, page_index);
    if (page.width == 0) return pieces;
    for (Line& piece : pieces) sort_words(page, piece);
    std::ranges::stable_sort(pieces, {}, [](const Line& line) { return line.box.center_y(); });
    std::vector<Line> lines;
    for (const Line& piece : pieces) {
        constexpr std::size_t reach = 8;  // a torn row's pieces lie next to one another
        const std::size_t first = lines.size() > reach ? lines.size() - reach : 0;
        const auto home =
            std::find_if(lines.begin() + static_cast<std::ptrdiff_t>(first), lines.end(),
                         [&](const Line& line) { return side_by_side(page, line, piece); });
        if (home != lines.end())
            merge(page, *home, piece);
        else
            lines.push_back(piece);
    }
    return lines;
}

}  // namespace planscribe::layout
