#include "ocr/number_columns.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace planscribe::ocr {
namespace {

constexpr std::size_t fewest_in_column = 3;

/// Whether no word follows on the line within the width of a blank.
bool ends_number(const std::vector<Word>& words, const Word& word) {
    return std::ranges::none_of(words, [&](const Word& other) {
        const int gap = other.box.x - word.box.right();
        return &other != &word && other.line == word.line && gap >= 0 && gap <= word.box.height;
    });
}

}  // namespace

bool is_number(const Word& word) {
    return !word.box.empty() && word.raw.find_first_of("0123456789") != std::string::npos &&
           word.raw.find_first_not_of("0123456789.,") == std::string::npos;
}

std::vector<int> number_columns(const std::vector<Word>& words) {
    std::vector<std::pair<int, int>> edges;  // right edge, height
    for (const Word& word : words)
        if (is_number(word) && ends_number(words, word))
            edges.emplace_back(word.box.right(), word.box.height);
    std::ranges::sort(edges);
    std::vector<int> columns;
    for (std::size_t i = 0; i < edges.size();) {
        std::size_t end = i + 1;
        while (end < edges.size() && edges[end].first - edges[end - 1].first <= edges[i].second / 4)
            ++end;
        if (end - i >= fewest_in_column) columns.push_back(edges[(i + end) / 2].first);
        i = end;
    }
    return columns;
}

bool ends_in_column(const Box& box, const std::vector<int>& columns) {
    return std::ranges::any_of(
        columns, [&](int edge) { return std::abs(box.right() - edge) <= box.height / 2; });
}

}  // namespace planscribe::ocr
