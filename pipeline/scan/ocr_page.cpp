#include "scan/ocr_page.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "base/text.h"

namespace planscribe::scan {
namespace {

constexpr double most_units = 1e6;
constexpr double least_dpi = 100, most_dpi = 2400;  // programs that do not know say 70 or 72
constexpr int most_side = 100'000;

int pixels(double length) {
    return static_cast<int>(std::lround(std::clamp(length, 0.0, double{most_side})));
}

/// Of a page of A4 in pixels; 0 where it has other proportions.
double dpi_of_a4(double width, double height) {
    constexpr double proportion = 1.414, tolerance = 0.05, long_side = 11.69;
    const double longer = std::max(width, height), shorter = std::min(width, height);
    if (shorter <= 0 || std::abs(longer / shorter - proportion) > tolerance) return 0;
    return longer / long_side;
}

Alternative alternative(std::size_t symbol, const std::string& text, int percent) {
    Alternative other;
    other.symbol = static_cast<std::uint16_t>(symbol);
    other.percent = static_cast<std::uint8_t>(std::clamp(percent, 0, 100));
    std::copy_n(text.begin(), std::min(text.size(), other.text.size() - 1), other.text.begin());
    return other;
}

}  // namespace

void OcrPage::add(std::string_view text, const Area& area, int confidence) {
    last_ = 0;
    const std::vector<std::string> parts = split_blanks(normalize(text));
    if (area.empty() || parts.empty()) return;
    double letters = static_cast<double>(parts.size()) - 1;
    for (const std::string& part : parts) letters += static_cast<double>(graphemes(part).size());
    double at = 0;
    for (const std::string& part : parts) {
        const auto length = static_cast<double>(graphemes(part).size());
        const double of_letter = (area.right - area.left) / std::max(1.0, letters);
        Placed placed;
        placed.area = {area.left + at * of_letter, area.top, area.left + (at + length) * of_letter,
                       area.bottom};
        placed.word.raw = placed.word.text = part;
        placed.word.line = std::max(1, line_);
        placed.word.confidence = std::clamp(confidence, 0, 100);
        words_.push_back(std::move(placed));
        at += length + 1;
    }
    last_ = parts.size();
}

void OcrPage::add_reading(std::string_view text, int percent) {
    if (last_ != 1 || words_.empty()) return;
    Word& word = words_.back().word;
    const std::vector<std::string> ours = graphemes(word.raw), theirs = graphemes(normalize(text));
    if (ours.size() != theirs.size()) return;
    for (std::size_t i = 0; i < ours.size(); ++i)
        if (ours[i] != theirs[i] && theirs[i].size() < word.alternatives.max_size() &&
            theirs[i].size() <= Alternative().text.size() - 1)
            word.alternatives.push_back(alternative(i, theirs[i], percent));
}

void OcrPage::append(std::string_view text, const Area& area) {
    if (words_.empty()) return;
    Placed& placed = words_.back();
    placed.word.raw = placed.word.text = normalize(placed.word.raw + std::string(text));
    if (!area.empty()) placed.area.right = std::max(placed.area.right, area.right);
}

Page OcrPage::take(int number) {
    double width = width_ * scale_, height = height_ * scale_;
    if (width <= 0 || height <= 0)
        for (const Placed& placed : words_) {
            width = std::max(width, placed.area.right * scale_);
            height = std::max(height, placed.area.bottom * scale_);
        }
    Page page;
    page.number = number;
    page.origin = PageOrigin::ocr_text;
    page.width = page.paper_width = pixels(std::ceil(width));
    page.height = page.paper_height = pixels(std::ceil(height));
    page.dpi = pixels(dpi_ >= least_dpi && dpi_ <= most_dpi ? dpi_ : dpi_of_a4(width, height));
    for (Placed& placed : words_) {
        const int left = std::min(pixels(placed.area.left * scale_), page.width);
        const int top = std::min(pixels(placed.area.top * scale_), page.height);
        const int right = std::min(pixels(placed.area.right * scale_), page.width);
        const int bottom = std::min(pixels(placed.area.bottom * scale_), page.height);
        placed.word.box = {left, top, right - left, bottom - top};
        if (!placed.word.box.empty()) page.words.push_back(std::move(placed.word));
    }
    words_.clear();
    return page;
}

double number_in(const char* text) {
    const double number = std::strtod(text, nullptr);
    return std::isfinite(number) && std::abs(number) <= most_units ? number : 0;
}

std::string_view plain_name(const char* name) {
    const std::string_view whole(name);
    const std::size_t colon = whole.rfind(':');
    return colon == std::string_view::npos ? whole : whole.substr(colon + 1);
}

}  // namespace planscribe::scan
