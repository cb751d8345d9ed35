#include "marks.h"

#include <cmath>
#include <numbers>

#include "chance.h"

namespace planscribe::press {
namespace {

constexpr double pen = 0.25;  // grey of blue ink

void tick(Sheet& sheet, Dot at, Chance& chance) {
    const double size = chance.even(6, 12);
    sheet.stroke({at,
                  {at.x + 1, at.y + size * 0.2},
                  {at.x + size * 0.2, at.y + size * 0.5},
                  {at.x + size * 0.3, at.y + size * 0.6},
                  {at.x + size * 0.5, at.y},
                  {at.x + size * 0.8, at.y - size * 0.4},
                  {at.x + size * 1.2, at.y - size}},
                 chance.even(0.8, 1.6), pen);
}

/// Round a word, not quite closed.
void ring(Sheet& sheet, const Extent& word, Chance& chance) {
    const double rx = word.width / 2 + chance.even(4, 9), ry = word.height / 2 + chance.even(2, 5);
    const Dot middle{word.x + word.width / 2, word.y + word.height / 2};
    const double start = chance.even(0, 2 * std::numbers::pi);
    std::vector<Dot> dots;
    for (int i = 0; i <= 12; ++i) {
        const double angle = start + i * 2.1 * std::numbers::pi / 12,
                     sway = chance.even(0.97, 1.05);
        dots.push_back(
            {middle.x + sway * rx * std::cos(angle), middle.y + sway * ry * std::sin(angle)});
    }
    sheet.stroke(dots, chance.even(0.8, 1.4), pen);
}

void underline(Sheet& sheet, const SetLine& line, Chance& chance) {
    const Extent &first = line.front().extent, &last = line.back().extent;
    const double y = first.y + first.height, right = last.x + last.width;
    const auto sway = [&] { return y + chance.even(-1.5, 1.5); };
    const double third = (right - first.x) / 3;
    sheet.stroke({{first.x, sway()},
                  {first.x + third, sway()},
                  {right - third, sway()},
                  {right + chance.even(0, 8), sway()}},
                 chance.even(0.8, 1.4), pen);
}

void bracket(Sheet& sheet, double x, double y, Chance& chance) {
    const double height = chance.even(20, 80);
    sheet.stroke({{x, y},
                  {x + chance.even(-2, 2), y + height / 3},
                  {x + chance.even(-2, 2), y + height * 2 / 3},
                  {x + chance.even(-3, 3), y + height}},
                 chance.even(0.9, 1.8), pen);
}

void scribble(Sheet& sheet, const Style& style, Chance& chance) {
    if (sheet.lines().empty()) return;
    const auto any = [&](std::size_t size) {
        return static_cast<std::size_t>(chance.even(0, double(size)));
    };
    const SetLine& line = sheet.lines()[any(sheet.lines().size())];
    const Extent& word = line[any(line.size())].extent;
    switch (any(4)) {
        case 0:
            return tick(sheet, {chance.even(18, style.left - 22), word.y + word.height}, chance);
        case 1:
            return ring(sheet, word, chance);
        case 2:
            return underline(sheet, line, chance);
        default:
            return bracket(sheet, sheet.width() - style.right + chance.even(10, 30), word.y,
                           chance);
    }
}

void logo(Sheet& sheet, const Style& style, Chance& chance) {
    const double size = chance.even(26, 38), x = style.left, y = 64 - size;
    const double inner = size * chance.even(0.25, 0.4);
    sheet.shade({x, y, size, size}, chance.even(0.15, 0.6));
    sheet.shade({x + inner / 2, y + inner / 2, inner, size - inner}, 1);
    sheet.shade({x + size - inner, y + inner / 2, inner / 2, size - inner}, 1);
    sheet.stroke({{x, y + size},
                  {x + size / 2, y + size / 2},
                  {x + size / 2, y},
                  {x + size, y + size * 0.3}},
                 2, 0.9);
}

}  // namespace

void scrawl(Sheet& sheet, Dot start, const std::string& name) {
    std::uint32_t seed = 2166136261U;
    for (const char letter : name) seed = (seed ^ static_cast<unsigned char>(letter)) * 16777619U;
    Chance chance(seed);
    const double height = chance.even(9, 20), step = chance.even(2.2, 4.5);
    const int strokes = static_cast<int>(chance.even(7, 16));
    std::vector<Dot> dots{start};
    Dot at = start;
    for (int i = 0; i < strokes; ++i) {
        const double rise = height * (i == 0 ? 1.3 : chance.even(0.2, 0.9));
        dots.push_back({at.x + chance.even(-2, 3), at.y - rise});
        dots.push_back({at.x + step * chance.even(0.8, 2.2), at.y - rise * chance.even(0.6, 1.1)});
        at = {at.x + step * chance.even(0.7, 1.6), start.y + chance.even(-2, 2)};
        dots.push_back(at);
    }
    dots.insert(dots.end(), {{at.x + 8, at.y + 4}, {at.x + 25, at.y - 6}, {at.x + 40, at.y - 2}});
    sheet.stroke(dots, chance.even(0.7, 1.5), pen);
}

void mark(Sheet& sheet, const Style& style, std::size_t index, std::uint32_t seed) {
    const Marks& marks = style.marks;
    Chance chance(seed + 7919 * static_cast<std::uint32_t>(index + 1));
    if (index == 0 && marks.logo) logo(sheet, style, chance);
    if (index == 0 && !marks.stamp.empty())
        sheet.stamp(marks.stamp, {"Liberation Sans", chance.even(10, 14), 1, true, false},
                    {sheet.width() - style.right - chance.even(50, 90), chance.even(60, 76)},
                    chance.even(-7, 7), chance.even(0.2, 0.5));
    for (int i = 0; i < marks.scribbles; ++i)
        if (chance.even(0, 1) < 0.6) scribble(sheet, style, chance);
}

}  // namespace planscribe::press
