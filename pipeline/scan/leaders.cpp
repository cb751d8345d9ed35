#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <utility>
#include <vector>

#include "scan/parts.h"

namespace planscribe::scan {
namespace {

/// Three dots are an ellipsis; so many in a row lead the eye.
constexpr std::size_t least_dots = 5;

using Run = std::vector<Box>;

bool is_dot(const Box& part, int letter) {
    const int size = size_of(part);
    return size >= 2 && 12 * size >= letter && 5 * size <= 3 * letter &&
           2 * std::min(part.width, part.height) >= size;
}

/// The dot that goes on with a run: on its height, at the pitch that the run has so far.
std::vector<Box>::iterator next_dot(std::vector<Box>& dots, const Run& run, int letter) {
    const Box& last = run.back();
    const int pitch = run.size() > 1 ? last.x - run[run.size() - 2].x : 0;
    return std::ranges::find_if(dots, [&](const Box& dot) {
        const int step = dot.x - last.x, rise = std::abs(dot.bottom() - last.bottom());
        if (step <= last.width || 2 * step > 5 * letter || 5 * rise > letter) return false;
        return pitch == 0 || std::abs(step - pitch) * 3 <= pitch;
    });
}

/// Runs of evenly spaced dots; `dots` are sorted from left to right.
std::vector<Run> find_runs(std::vector<Box> dots, int letter) {
    std::vector<Run> runs;
    while (!dots.empty()) {
        Run run{dots.front()};
        dots.erase(dots.begin());
        for (auto next = next_dot(dots, run, letter); next != dots.end();
             next = next_dot(dots, run, letter)) {
            run.push_back(*next);
            dots.erase(next);
        }
        if (run.size() >= least_dots) runs.push_back(std::move(run));
    }
    return runs;
}

}  // namespace

void remove_leaders(Sheet& sheet, Pix* reading, PixPtr& ink) {
    constexpr std::size_t most_dots = 20'000;
    const std::vector<Box> parts = parts_of(ink.get());
    const int letter = letter_height(sheet, parts);
    std::vector<Box> dots;
    std::ranges::copy_if(parts, std::back_inserter(dots),
                         [&](const Box& part) { return is_dot(part, letter); });
    if (letter == 0 || dots.size() > most_dots) return;
    std::ranges::sort(dots, {}, [](const Box& dot) { return std::pair(dot.x, dot.y); });
    const std::vector<Run> runs = find_runs(std::move(dots), letter);
    if (runs.empty()) return;
    std::vector<Box> fringed;
    for (const Run& run : runs)
        for (const Box& dot : run)
            fringed.push_back({dot.x - 1, dot.y - 1, dot.width + 2, dot.height + 2});
    take_out(reading, ink, boxes_mask(ink.get(), fringed).get());
    sheet.note("leaders", static_cast<double>(runs.size()), 0);
}

}  // namespace planscribe::scan
