#include "layout/furniture.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "base/text.h"

namespace planscribe::layout {
namespace {

constexpr std::size_t edge_lines = 2;
constexpr int share_of_pages = 3;
constexpr std::size_t letters_an_edit = 6;
constexpr std::size_t most_number_digits = 3;

/// The numbers of a line that has nothing else but marks and words like "av" between them.
struct PageNumber {
    std::vector<int> numbers;
    bool bracketed = false;  ///< "3 (12)", "3/12", "- 3 -"
};

std::optional<PageNumber> page_number(const std::string& text) {
    PageNumber found;
    std::string digits;
    for (const char c : text + " ") {
        if (c >= '0' && c <= '9') {
            digits += c;
            continue;
        }
        if (digits.size() > most_number_digits) return std::nullopt;
        if (!digits.empty()) found.numbers.push_back(std::stoi(digits));
        digits.clear();
        if (c == '(' || c == ')' || c == '/' || c == '|' || c == '-')
            found.bracketed = true;
        else if (c != ' ' && c != '.')
            return std::nullopt;
    }
    if (found.numbers.empty() || found.numbers.size() > 2) return std::nullopt;
    return found;
}

bool all_digits(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// A number with or without a sign before it.
std::string_view digits_of(std::string_view word) {
    for (const std::string_view sign : {"-", "\u2212", "\u2013"})
        if (word.starts_with(sign)) word.remove_prefix(sign.size());
    return all_digits(word) ? word : std::string_view();
}

/// "1 250 000", "1250000", "-85", or a row of numbers: no head or foot holds such.
bool holds_amounts(const std::vector<std::string>& words) {
    constexpr std::size_t most_numbers = 3;  ///< "Plan 2024, sida 3 av 12"
    std::size_t numbers = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view digits = digits_of(words[i]);
        if (digits.empty()) continue;
        ++numbers;
        const bool is_signed = digits.size() < words[i].size();
        if (digits.size() > 4 || (is_signed && digits.size() > 1)) return true;
        if (i > 0 && digits.size() == 3 && !digits_of(words[i - 1]).empty()) return true;
    }
    return numbers > most_numbers;
}

struct Edge {
    std::size_t line = 0;
    int page = 0;
    std::string words;  ///< folded, without those that hold a digit
    std::optional<PageNumber> number;
};

class Furniture {
public:
    Furniture(const std::vector<Page>& pages, std::vector<Line>& lines)
        : pages_(pages), lines_(lines) {
        std::map<int, std::vector<std::size_t>> by_page;
        for (std::size_t i = 0; i < lines.size(); ++i)
            by_page[lines[i].words.front().page].push_back(i);
        page_count_ = static_cast<int>(by_page.size());
        for (const auto& [page, indices] : by_page)
            for (std::size_t i = 0; i < indices.size(); ++i)
                if (i < edge_lines || i + edge_lines >= indices.size())
                    edges_.push_back(edge(indices[i], page));
    }

    void mark() {
        const std::optional<int> offset = numbering();
        for (const Edge& edge : edges_)
            lines_[edge.line].furniture = is_running(edge) || counts_pages(edge, offset);
    }

private:
    Edge edge(std::size_t index, int page) const {
        Edge made{index, page, {}, {}};
        const std::string text = repaired_text(pages_, lines_[index].words);
        const std::vector<std::string> words = split_blanks(text);
        if (holds_amounts(words)) return made;
        for (const std::string& word : words)
            if (has_letter(word) && !has_digit(word)) made.words += fold(word);
        if (!has_letter(text)) made.number = page_number(text);
        return made;
    }

    static bool alike_words(const std::string& a, const std::string& b) {
        const std::size_t limit = std::max(a.size(), b.size()) / letters_an_edit;
        return a == b || edit_distance(a, b, limit) <= limit;
    }

    bool is_running(const Edge& edge) const {
        if (edge.words.empty()) return false;
        std::set<int> pages;
        for (const Edge& other : edges_)
            if (alike_words(edge.words, other.words)) pages.insert(other.page);
        const int count = static_cast<int>(pages.size());
        return count > 1 && count * share_of_pages >= page_count_;
    }

    /// Printed number less index of the page, where most pages agree on it.
    std::optional<int> numbering() const {
        std::map<int, std::set<int>> pages_by_offset;
        for (const Edge& edge : edges_)
            if (edge.number)
                pages_by_offset[edge.number->numbers.front() - edge.page].insert(edge.page);
        const auto most = std::ranges::max_element(
            pages_by_offset, {}, [](const auto& entry) { return entry.second.size(); });
        if (most == pages_by_offset.end()) return std::nullopt;
        const int count = static_cast<int>(most->second.size());
        if (count < 2 || count * share_of_pages < page_count_) return std::nullopt;
        return most->first;
    }

    static bool counts_pages(const Edge& edge, std::optional<int> offset) {
        if (!edge.number) return false;
        const auto& [numbers, bracketed] = *edge.number;
        if (bracketed && (numbers.size() == 1 || numbers[0] <= numbers[1])) return true;
        return offset && numbers.size() == 1 && numbers.front() - edge.page == *offset;
    }

    const std::vector<Page>& pages_;
    std::vector<Line>& lines_;
    std::vector<Edge> edges_;
    int page_count_ = 0;
};

}  // namespace

void mark_furniture(const std::vector<Page>& pages, std::vector<Line>& lines) {
    Furniture(pages, lines).mark();
}

}  // namespace planscribe::layout
