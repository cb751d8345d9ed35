#include "ocr/dashes.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "base/median.h"
#include "base/text.h"
#include "ocr/ink.h"
#include "ocr/number_columns.h"

namespace planscribe::ocr {
namespace {

constexpr int confidence_of_ink = 50;

/// A mark that the engine took for a dot, a letter or a digit, though it lies flat as a dash does.
bool is_flat_mark(const Word& word, int digit_height) {
    const std::size_t length = graphemes(word.raw).size();
    const bool mark = word.raw.find_first_of("-=~") == std::string::npos &&
                      length <= (has_digit(word.raw) ? 1U : 2U);
    return mark && 2 * word.box.width >= 3 * word.box.height &&
           10 * word.box.height <= 3 * digit_height && 10 * word.box.width <= 9 * digit_height;
}

/// A dash is a third of a digit wide and more.
bool is_speck(const Word& word, int digit_height) {
    return word.raw == "-" && !word.box.empty() && 6 * word.box.width < digit_height;
}

/// Ink between two heights in columns `left` to `right`, as counts and bounds.
struct Stroke {
    Box box;
    int ink = 0;
};

Stroke ink_within(const Image& image, const Box& area, int limit) {
    Stroke found;
    int left = area.right(), right = area.x, top = area.bottom(), bottom = area.y;
    for (int y = area.y; y < area.bottom(); ++y) {
        for (int x = area.x; x < area.right(); ++x) {
            if (pixel(image, x, y) >= limit) continue;
            ++found.ink;
            left = std::min(left, x), right = std::max(right, x + 1);
            top = std::min(top, y), bottom = std::max(bottom, y + 1);
        }
    }
    if (found.ink > 0) found.box = {left, top, right - left, bottom - top};
    return found;
}

bool column_has_ink(const Image& image, const Box& area, int x, int limit) {
    for (int y = area.y; y < area.bottom(); ++y)
        if (pixel(image, x, y) < limit) return true;
    return false;
}

/// Whether ink has the form of a dash beside digits that stand in `line`.
bool is_dash(const Stroke& stroke, const Box& line) {
    const int height = line.height;
    const Box& box = stroke.box;
    const int middle = 2 * box.y + box.height - 2 * line.y - height;  // twice the offset
    return 11 * box.width >= 2 * height && 10 * box.width <= 9 * height &&
           4 * box.height <= height && 4 * box.height <= 3 * box.width &&
           std::abs(middle) <= height * 2 / 5 && 10 * stroke.ink >= 6 * box.width * box.height;
}

void weigh_marks(std::vector<Word>& words) {
    std::map<int, int> digit_heights;  ///< of lines with numbers
    for (const Word& word : words)
        if (is_number(word))
            digit_heights[word.line] = std::max(digit_heights[word.line], word.box.height);
    for (Word& word : words) {
        const auto height = digit_heights.find(word.line);
        if (height == digit_heights.end()) continue;
        if (is_flat_mark(word, height->second)) {
            word.changes.push_back({"ink:dash", word.text, 0});
            word.text = "-";
        } else if (is_speck(word, height->second)) {
            word.changes.push_back({"ink:speck", word.text, 0});
            word.text.clear();
        }
    }
}

class LostDashes {
public:
    LostDashes(const Image& image, const std::vector<Word>& words)
        : image_(image), words_(words), columns_(number_columns(words)) {
        std::vector<int> heights;
        for (std::size_t i = 0; i < words.size(); ++i) {
            lines_[words[i].line].push_back(i);
            if (is_number(words[i])) heights.push_back(words[i].box.height);
        }
        if (!heights.empty()) digit_height_ = median(std::move(heights));
    }

    /// The dashes, each with the index of the word that it stands before.
    std::vector<std::pair<std::size_t, Word>> find() {
        for (const auto& [line, indices] : lines_) {
            for (const std::size_t i : indices)
                if (is_number(words_[i]) && begins_number(indices, i)) look_before(i);
            look_in_columns(indices);
        }
        std::ranges::stable_sort(found_, {}, [](const auto& entry) { return entry.first; });
        return std::move(found_);
    }

private:
    int gap(std::size_t left, std::size_t right) const {
        return words_[right].box.x - words_[left].box.right();
    }

    /// The nearest word of the line that ends left of `x`.
    std::optional<std::size_t> word_before(const std::vector<std::size_t>& line, int x) const {
        std::optional<std::size_t> nearest;
        for (const std::size_t i : line)
            if (words_[i].box.right() <= x &&
                (!nearest || words_[i].box.right() > words_[*nearest].box.right()))
                nearest = i;
        return nearest;
    }

    bool begins_number(const std::vector<std::size_t>& line, std::size_t i) const {
        const auto before = word_before(line, words_[i].box.x);
        return !before || gap(*before, i) > words_[i].box.height;
    }

    /// The stretches of an area whose columns hold ink, left to right.
    std::vector<Box> strokes_in(const Box& wanted, int limit) const {
        const Box area = on_image(image_, wanted);
        std::vector<Box> strokes;
        bool inked = false;
        for (int x = area.x; x < area.right(); ++x) {
            const bool ink = column_has_ink(image_, area, x, limit);
            if (ink && !inked) strokes.push_back({x, area.y, 0, area.height});
            if (ink) strokes.back().width = x + 1 - strokes.back().x;
            inked = ink;
        }
        return strokes;
    }

    std::optional<Box> as_dash(const Box& stroke, const Box& line, int limit) const {
        const Stroke found = ink_within(image_, stroke, limit);
        return is_dash(found, line) ? std::optional(found.box) : std::nullopt;
    }

    /// Two pieces of one row may both find it.
    bool is_found(const Box& box) const {
        return std::ranges::any_of(found_, [&](const auto& entry) {
            return horizontal_overlap(entry.second.box, box) > 0 &&
                   vertical_overlap(entry.second.box, box) > 0;
        });
    }

    void add(std::size_t before, const Box& box, int line) {
        if (is_found(box)) return;
        Word dash;
        dash.box = box;
        dash.line = line;
        dash.raw = dash.text = "-";
        dash.confidence = confidence_of_ink;
        dash.changes.push_back({"ink:dash", "", 0});
        found_.emplace_back(before, std::move(dash));
    }

    /// What is ink near a number: paper is seen beside it.
    int limit_near(const Box& box) const {
        return ink_limit(image_, on_image(image_, {box.x - box.height / 2, box.y,
                                                   box.width + box.height / 2, box.height}));
    }

    /// The stroke before the first that is no dash; engines that leave a dash out may still have
    /// it in the box of the number.
    void look_before(std::size_t i) {
        const Box& box = words_[i].box;
        const int limit = limit_near(box), reach = box.height * 3 / 2;
        std::optional<Box> dash;
        for (const Box& stroke :
             strokes_in({box.x - reach, box.y, reach + box.height, box.height}, limit)) {
            const auto found = as_dash(stroke, box, limit);
            if (!found && stroke.x >= box.x - 1) break;
            dash = found;
        }
        if (!dash || box.x - dash->right() > box.height || covered_by_other(*dash, i)) return;
        add(i, *dash, words_[i].line);
    }

    bool covered_by_other(const Box& box, std::size_t own) const {
        for (std::size_t i = 0; i < words_.size(); ++i)
            if (i != own && horizontal_overlap(words_[i].box, box) > 0 &&
                vertical_overlap(words_[i].box, box) > 0)
                return true;
        return false;
    }

    /// The word that tells how high the digits of a line are: a number, or else a word of their
    /// height.
    std::optional<std::size_t> measure_of(const std::vector<std::size_t>& line) const {
        const auto number =
            std::ranges::find_if(line, [&](std::size_t i) { return is_number(words_[i]); });
        if (number != line.end()) return *number;
        const auto high = std::ranges::find_if(line, [&](std::size_t i) {
            return has_letter(words_[i].raw) &&
                   5 * std::abs(words_[i].box.height - digit_height_) <= digit_height_;
        });
        return high == line.end() ? std::nullopt : std::optional(*high);
    }

    /// The lone dash of a column that a line leaves empty.
    std::optional<Box> dash_in(int column, const Box& like, int limit) const {
        const Box cell{column - 2 * like.height, like.y, like.height * 5 / 2, like.height};
        if (covered_by_other(cell, words_.size())) return std::nullopt;
        const auto strokes = strokes_in(cell, limit);
        if (strokes.size() != 1) return std::nullopt;
        const auto dash = as_dash(strokes[0], like, limit);
        if (!dash || std::abs(dash->right() - column) > like.height * 3 / 2) return std::nullopt;
        return dash;
    }

    /// Looks for a lone dash in every column that a line leaves empty; where the line has no number
    /// one dash alone may be a crumb.
    void look_in_columns(const std::vector<std::size_t>& line) {
        const auto measure = measure_of(line);
        if (!measure) return;
        const Word& like = words_[*measure];
        const int limit = limit_near(like.box);
        std::vector<Box> dashes;
        for (const int column : columns_)
            if (const auto dash = dash_in(column, like.box, limit)) dashes.push_back(*dash);
        if (!is_number(like) && dashes.size() < 2) return;
        for (const Box& dash : dashes) {
            const auto before = word_before(line, dash.x);
            add(before ? *before + 1 : line.front(), dash, like.line);
        }
    }

    const Image& image_;
    const std::vector<Word>& words_;
    std::map<int, std::vector<std::size_t>> lines_;  ///< indices of words, by line
    std::vector<int> columns_;
    int digit_height_ = 0;  ///< in the middle of the page's
    std::vector<std::pair<std::size_t, Word>> found_;
};

/// The ink of the dash is no more that of the number before which it stands.
void give_up(Box& number, const Box& dash) {
    if (vertical_overlap(number, dash) == 0 || dash.right() <= number.x ||
        dash.right() >= number.right())
        return;
    number.width = number.right() - dash.right();
    number.x = dash.right();
}

}  // namespace

void find_lost_dashes(const Image& image, std::vector<Word>& words) {
    weigh_marks(words);
    auto dashes = LostDashes(image, words).find();
    for (auto dash = dashes.rbegin(); dash != dashes.rend(); ++dash) {
        auto& [before, word] = *dash;
        if (before < words.size() && word.box.x <= words[before].box.x + word.box.width)
            give_up(words[before].box, word.box);
        words.insert(words.begin() + static_cast<std::ptrdiff_t>(before), std::move(word));
    }
}

}  // namespace planscribe::ocr
