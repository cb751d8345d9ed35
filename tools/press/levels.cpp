#include "levels.h"

#include <array>

namespace planscribe::press {
namespace {

constexpr std::array<std::string_view, 6> names = {"clean",     "office", "fax",
                                                   "photocopy", "phone",  "low"};

bool happens(Chance& chance, double probability) {
    return chance.even(0, 1) < probability;
}

Wear clean() {
    Wear wear;
    wear.quality = 90;
    return wear;
}

/// A flatbed or feeder in grey.
Wear office(Chance& chance) {
    Wear wear;
    wear.skew = chance.even(0.1, 1.2);
    wear.blur = chance.even(0.8, 1.9);
    wear.ink = chance.even(35, 100);
    wear.paper = chance.even(214, 244);
    wear.border = wear.paper;
    wear.fall = chance.even(-10, 10);
    wear.uneven = chance.even(0, 8);
    wear.noise = chance.even(2, 7);
    wear.behind = happens(chance, 0.35) ? chance.even(0.03, 0.13) : 0;
    wear.wave = happens(chance, 0.25) ? chance.even(2, 10) : 0;
    wear.dust = static_cast<int>(chance.even(0, 60));
    wear.holes = happens(chance, 0.3);
    wear.dark_edges = happens(chance, 0.15);
    wear.quarter_turns = happens(chance, 0.5) ? (happens(chance, 0.5) ? 1 : 3) : 0;
    wear.quality = static_cast<int>(chance.even(22, 65));
    return wear;
}

/// 200 dpi, ragged edges, salt and pepper, lost lines.
Wear fax(Chance& chance) {
    Wear wear;
    wear.dpi = 200;
    wear.skew = chance.even(0.1, 0.9);
    wear.blur = chance.even(1.0, 1.6);
    wear.bitonal = true;
    wear.level = chance.even(115, 180);
    wear.noise = chance.even(12, 34);
    wear.uneven = chance.even(2, 14);
    wear.salt = chance.even(0.0001, 0.0016);
    wear.lost_lines = static_cast<int>(chance.even(0, 9));
    wear.quarter_turns = happens(chance, 0.5) ? 1 : 0;
    return wear;
}

/// A copy of a copy, in black and white.
Wear photocopy(Chance& chance) {
    Wear wear;
    wear.skew = chance.even(0.2, 1.3);
    wear.copies = static_cast<int>(chance.even(1, 3.6));
    wear.blur = chance.even(1.0, 1.5);
    wear.bitonal = true;
    wear.level = chance.even(122, 175);
    wear.noise = chance.even(8, 22);
    wear.uneven = chance.even(4, 16);
    wear.behind = happens(chance, 0.2) ? chance.even(0.2, 0.3) : 0;
    wear.dust = static_cast<int>(chance.even(60, 420));
    wear.speck = 2.2;
    wear.holes = happens(chance, 0.6);
    wear.dark_edges = happens(chance, 0.6);
    wear.wave = happens(chance, 0.3) ? chance.even(2, 12) : 0;
    wear.quarter_turns = happens(chance, 0.5) ? 3 : 0;
    return wear;
}

/// A photograph on a desk.
Wear phone(Chance& chance) {
    Wear wear;
    wear.dpi = 240;
    wear.shrink = chance.even(0.90, 0.97);
    wear.skew = chance.even(0.5, 2.5);
    wear.lean = chance.even(0.01, 0.045);
    wear.wave = chance.even(3, 20);
    wear.blur = chance.even(1.1, 2.0);
    wear.ink = chance.even(30, 75);
    wear.paper = chance.even(168, 215);
    wear.border = chance.even(50, 140);
    wear.fall = chance.even(12, 34);
    wear.uneven = chance.even(4, 16);
    wear.noise = chance.even(3, 8);
    wear.behind = happens(chance, 0.2) ? chance.even(0.02, 0.07) : 0;
    wear.quality = static_cast<int>(chance.even(35, 75));
    return wear;
}

/// Scanned at 150 dpi to keep the file small.
Wear low(Chance& chance) {
    Wear wear = office(chance);
    wear.dpi = 150;
    wear.blur = chance.even(1.2, 2.0);
    wear.noise = chance.even(1, 5);
    wear.quality = static_cast<int>(chance.even(25, 60));
    return wear;
}

}  // namespace

std::optional<Level> level_named(std::string_view name) {
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == name) return static_cast<Level>(i);
    return std::nullopt;
}

std::string_view name_of(Level level) {
    return names[static_cast<std::size_t>(level)];
}

Wear choose_wear(Level level, Chance& chance) {
    switch (level) {
        case Level::office:
            return office(chance);
        case Level::fax:
            return fax(chance);
        case Level::photocopy:
            return photocopy(chance);
        case Level::phone:
            return phone(chance);
        case Level::low:
            return low(chance);
        case Level::clean:
            break;
    }
    return clean();
}

}  // namespace planscribe::press
