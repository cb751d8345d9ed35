#pragma once

#include <algorithm>
#include <string>

#include "table_maker.h"

namespace planscribe::budget {

struct Spot {
    std::size_t row = 0;
    std::size_t column = 0;
    friend auto operator<=>(const Spot&, const Spot&) = default;
};

/// What an engine holds possible in clear ink: little, and digits that scans confuse.
class Engine {
public:
    /// `noise` is the cost of the likeliest rivals that it holds for no reason.
    Engine(TableMaker& maker, int noise) : maker_(maker), noise_(noise) {}

    void read(Document& document, int confidence) {
        test::print(document, PageOrigin::scan, confidence);
        for (Row& row : document.plan.tables[0].rows)
            for (auto& cell : row.cells)
                if (cell) add_rivals(*cell);
    }

    /// A rival that the engine held nearly as likely as what it read.
    void hold(Cell& cell, Amount amount, int cost) {
        std::erase_if(cell.rivals, [&](const Rival& rival) { return rival.amount == amount; });
        cell.rivals.push_back({amount, cost});
        std::ranges::sort(cell.rivals, {}, &Rival::cost);
    }

private:
    void add_rivals(Cell& cell) {
        const std::int64_t kronor = magnitude(*cell.amount).ore / 100;
        const std::string digits = std::to_string(kronor);
        const int sign = cell.amount->ore < 0 ? -1 : 1;
        for (std::size_t i = 0; i < digits.size(); ++i)
            for (int n = 0; n < 2; ++n) {
                std::string other = digits;
                other[i] = static_cast<char>('0' + (other[i] - '0' + 1 + maker_.below(9)) % 10);
                const bool held = maker_.below(40) == 0;
                const int cost = held ? noise_ + maker_.below(3'000) : 7'000 + maker_.below(2'000);
                if (other.size() == 1 || other.front() != '0')
                    hold(cell, Amount::kronor(sign * std::stoll(other)), cost);
            }
    }

    TableMaker& maker_;
    int noise_;
};

inline Cell& cell_at(Document& document, Spot spot) {
    return *document.plan.tables[0].rows[spot.row].cells[spot.column];
}

}  // namespace planscribe::budget
