#include "extract/furniture.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/text.h"

namespace planscribe::extract {
namespace {

constexpr std::size_t edge_lines = 2;
constexpr int share_of_pages = 3;

/// The words of a line for comparison; numbers, which count pages, left out.
std::string words_of(const TextLine& line) {
    std::string words;
    for (const Token& token : line.tokens)
        if (has_letter(token.text) && !has_digit(token.text)) words += token.skeleton;
    return words;
}

/// The indices of the lines of each page.
std::map<int, std::vector<std::size_t>> by_page(const TextLines& lines) {
    std::map<int, std::vector<std::size_t>> pages;
    for (std::size_t i = 0; i < lines.size(); ++i) pages[lines[i].page].push_back(i);
    return pages;
}

std::vector<std::size_t> edges(const std::vector<std::size_t>& page) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < page.size(); ++i)
        if (i < edge_lines || i + edge_lines >= page.size()) found.push_back(page[i]);
    return found;
}

bool is_page_number(const TextLine& line) {
    return std::none_of(line.tokens.begin(), line.tokens.end(),
                        [](const Token& token) { return has_letter(token.text); });
}

}  // namespace

void mark_furniture(TextLines& lines) {
    const auto pages = by_page(lines);
    std::map<std::string, int> pages_with;
    for (const auto& [page, indices] : pages) {
        std::set<std::string> seen;
        for (const std::size_t i : edges(indices)) seen.insert(words_of(lines[i]));
        for (const std::string& words : seen) ++pages_with[words];
    }
    for (const auto& [page, indices] : pages) {
        for (const std::size_t i : edges(indices)) {
            const std::string words = words_of(lines[i]);
            const int count = pages_with[words];
            const bool repeated = !words.empty() && count > 1 &&
                                  count * share_of_pages >= static_cast<int>(pages.size());
            lines[i].furniture = !lines[i].in_grid && (repeated || is_page_number(lines[i]));
        }
    }
}

TextLines without_furniture(const TextLines& lines) {
    TextLines kept;
    for (const TextLine& line : lines) {
        if (line.furniture) continue;
        const bool new_page = kept.empty() || kept.back().page != line.page;
        kept.push_back(line);
        kept.back().gap_before |= new_page;
    }
    return kept;
}

}  // namespace planscribe::extract
