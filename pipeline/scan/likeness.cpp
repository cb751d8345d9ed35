#include "scan/likeness.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace planscribe::scan {
namespace {

constexpr int columns = 128;
constexpr double clearly_different = 40;  // of 255, in the mean of a square

struct Grid {
    int rows = 0;
    std::vector<double> cells;
    double& at(int row, int column) {
        return cells[static_cast<std::size_t>(row) * columns + static_cast<std::size_t>(column)];
    }
};

// The part of pixel `index` of `size` that falls into each of its (one or two) cells of `parts`.
struct Share {
    int cell;
    double here;  // weight in `cell`; the rest falls into the next
};

std::vector<Share> shares(int size, int parts) {
    std::vector<Share> result(static_cast<std::size_t>(size));
    for (int i = 0; i < size; ++i) {
        const double begin = static_cast<double>(i) * parts / size;
        const double end = static_cast<double>(i + 1) * parts / size;
        const int cell = std::min(static_cast<int>(begin), parts - 1);
        const double inside = std::min(end, cell + 1.0) - begin;
        result[static_cast<std::size_t>(i)] = {cell, std::clamp(inside / (end - begin), 0.0, 1.0)};
    }
    return result;
}

// Mean grey of each square, pixels that straddle a border counted by their parts.
Grid squares(const Image& image, int rows) {
    Grid sum{rows, std::vector<double>(static_cast<std::size_t>(rows) * columns)};
    Grid weight = sum;
    const std::vector<Share> across = shares(image.width, columns);
    const std::vector<Share> down = shares(image.height, rows);
    std::vector<double> line(columns);
    std::vector<double> line_weight(columns);
    for (int y = 0; y < image.height; ++y) {
        std::ranges::fill(line, 0.0);
        std::ranges::fill(line_weight, 0.0);
        const std::uint8_t* grey = &image.pixels[static_cast<std::size_t>(y) * image.width];
        for (int x = 0; x < image.width; ++x) {
            const auto [cell, here] = across[static_cast<std::size_t>(x)];
            const auto first = static_cast<std::size_t>(cell);
            const std::size_t second = std::min<std::size_t>(first + 1, columns - 1);
            line[first] += here * grey[x];
            line[second] += (1 - here) * grey[x];
            line_weight[first] += here;
            line_weight[second] += 1 - here;
        }
        const auto [row, here] = down[static_cast<std::size_t>(y)];
        const int next = std::min(row + 1, rows - 1);
        for (int column = 0; column < columns; ++column) {
            const auto c = static_cast<std::size_t>(column);
            sum.at(row, column) += here * line[c];
            sum.at(next, column) += (1 - here) * line[c];
            weight.at(row, column) += here * line_weight[c];
            weight.at(next, column) += (1 - here) * line_weight[c];
        }
    }
    for (std::size_t i = 0; i < sum.cells.size(); ++i)
        sum.cells[i] /= std::max(weight.cells[i], 1e-9);
    return sum;
}

// Which squares differ, and which lie under a word.
struct Difference {
    int rows;
    std::vector<bool> differs;
    std::vector<bool> under_word;
};

Difference difference(const Image& drawn, const Image& picture, int rows) {
    const Grid one = squares(drawn, rows);
    const Grid other = squares(picture, rows);
    Difference result{rows, std::vector<bool>(one.cells.size()),
                      std::vector<bool>(one.cells.size())};
    for (std::size_t i = 0; i < one.cells.size(); ++i)
        result.differs[i] = std::abs(one.cells[i] - other.cells[i]) > clearly_different;
    return result;
}

// Marks the squares under a box of the page; whether one of them differs.
bool mark(Difference& difference, const Box& box, int width, int height) {
    const auto cell = [](long position, int parts, int size) {
        return static_cast<int>(std::clamp(position * parts / size, 0L, parts - 1L));
    };
    bool changed = false;
    for (int row = cell(box.y, difference.rows, height);
         row <= cell(box.bottom(), difference.rows, height); ++row)
        for (int column = cell(box.x, columns, width); column <= cell(box.right(), columns, width);
             ++column) {
            const auto i =
                static_cast<std::size_t>(row) * columns + static_cast<std::size_t>(column);
            difference.under_word[i] = true;
            changed = changed || difference.differs[i];
        }
    return changed;
}

double share(int part, std::size_t whole) {
    return whole == 0 ? 0 : part / static_cast<double>(whole);
}

}  // namespace

Likeness compare(const Image& drawn, const Image& picture, const std::vector<Word>& words,
                 int width, int height) {
    const int rows = std::clamp(height / std::max(1, width / columns), 8, 8 * columns);
    if (std::min(drawn.width, picture.width) < columns ||
        std::min(drawn.height, picture.height) < rows)
        return {1, 1, 1};
    Difference found = difference(drawn, picture, rows);
    int changed_words = 0;
    for (const Word& word : words) changed_words += mark(found, word.box, width, height) ? 1 : 0;
    int differing = 0;
    int free = 0;
    int differing_free = 0;
    for (std::size_t i = 0; i < found.differs.size(); ++i) {
        differing += found.differs[i] ? 1 : 0;
        free += found.under_word[i] ? 0 : 1;
        differing_free += found.differs[i] && !found.under_word[i] ? 1 : 0;
    }
    return {share(differing, found.differs.size()), share(changed_words, words.size()),
            share(differing_free, static_cast<std::size_t>(free))};
}

}  // namespace planscribe::scan
