#include "compare/cell_text.h"

#include <cstdlib>

#include "model/amount.h"
#include "sheets/csv.h"

namespace planscribe::compare {
namespace {

std::string percent(std::int64_t tenths, char mark) {
    const std::int64_t size = std::abs(tenths);
    std::string text = (tenths < 0 ? "-" : "") + std::to_string(size / 10);
    if (size % 10 != 0 || mark == ',') text += mark + std::to_string(size % 10);
    return text;
}

std::string plain(const Cell& cell, std::int64_t value) {
    if (cell.kind == Cell::Kind::percent) return percent(value, '.');
    if (cell.kind == Cell::Kind::number) return std::to_string(value);
    return sheets::plain_kronor({value});
}

std::string shown(const Cell& cell, std::int64_t value) {
    return cell.kind == Cell::Kind::percent ? percent(value, ',') : format_kronor({value});
}

}  // namespace

bool is_measured(const Cell& cell) {
    return cell.kind == Cell::Kind::money || cell.kind == Cell::Kind::percent;
}

std::string cell_text(const Cell& cell, const Catalogue& words, Language language) {
    switch (cell.kind) {
        case Cell::Kind::blank:
            return "";
        case Cell::Kind::word:
            return in(language, words.words(cell.text));
        case Cell::Kind::text:
            return language == Language::english && !cell.english.empty() ? cell.english
                                                                          : cell.text;
        case Cell::Kind::number:
            return std::to_string(cell.low);
        case Cell::Kind::money:
        case Cell::Kind::percent:
            break;
    }
    if (cell.unknown) return "?";
    const std::string low = shown(cell, cell.low);
    return cell.low == cell.high ? low : low + "–" + shown(cell, cell.high);
}

std::string plain_low(const Cell& cell) {
    return cell.unknown || cell.kind == Cell::Kind::blank ? "" : plain(cell, cell.low);
}

std::string plain_high(const Cell& cell) {
    return cell.unknown || cell.kind == Cell::Kind::blank ? "" : plain(cell, cell.high);
}

}  // namespace planscribe::compare
