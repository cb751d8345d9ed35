#include "publish/page_lines.h"

#include <algorithm>

#include "base/median.h"

namespace planscribe::publish {

namespace {

using Lines = std::vector<TextLine>;

/// Usual distance from line to line in pixels, 0 where it cannot be told.
double line_pitch(const Lines& lines) {
    constexpr std::size_t enough = 3;
    constexpr double pitch_of_height = 2;
    std::vector<int> steps, heights;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Box& box = lines[i].line->box;
        if (!box.empty()) heights.push_back(box.height);
        if (i > 0 && box.bottom() > lines[i - 1].line->box.bottom())
            steps.push_back(box.bottom() - lines[i - 1].line->box.bottom());
    }
    if (steps.size() >= enough) return median(steps);
    return heights.empty() ? 0 : pitch_of_height * median(heights);
}

void space_by_boxes(Lines& lines) {
    constexpr double clear_gap = 1.6;
    const double gap = clear_gap * line_pitch(lines);
    if (gap <= 0) return;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const int step = lines[i].line->box.bottom() - lines[i - 1].line->box.bottom();
        if (step > gap || step < -gap) lines[i].blanks_above = 1;
    }
}

void space_by_numbers(Lines& lines, const Page& page) {
    int expected = 1;
    for (TextLine& text : lines) {
        const WordId first = text.line->words.front();
        const int number = page.words[static_cast<std::size_t>(first.word)].line;
        text.blanks_above = std::max(0, number - expected);
        expected = std::max(expected, number + 1);
    }
}

}  // namespace

std::vector<Lines> lines_of_pages(const Document& document) {
    std::vector<Lines> pages(document.pages.size());
    for (const Line& line : document.layout.lines) {
        if (line.words.empty()) continue;
        pages[static_cast<std::size_t>(line.words.front().page)].push_back({&line, 0});
    }
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (document.pages[i].width == 0)
            space_by_numbers(pages[i], document.pages[i]);
        else
            space_by_boxes(pages[i]);
    }
    return pages;
}

}  // namespace planscribe::publish
