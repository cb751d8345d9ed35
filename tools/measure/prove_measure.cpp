// Measures what it takes to prove a table:
//
//     prove-measure TABLES COLUMNS COST_GROUPS ITEMS MISREAD
//
// Makes so many tables of that size which obey arithmetic, each with so many misread digits and the
// rival readings of a doubting engine, and proves each by itself. Prints as JSON its rows, cells
// and rivals, the milliseconds at the 50th and 99th percentile and at the most, and what became of
// the misread cells.

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstring>
#include <iostream>
#include <vector>

#include "base/error.h"
#include "budget/budget.h"
#include "doubting_engine.h"
#include "table_maker.h"

namespace {

using namespace planscribe;
using namespace planscribe::budget;

struct Counts {
    std::size_t rows = 0, cells = 0, rivals = 0;  ///< of the last table
    int misread = 0, repaired = 0, doubtful = 0, wrong_proved = 0;
    std::vector<double> milliseconds;
};

/// A table as an engine read it, and as it is.
struct Reading {
    Document truth, read;
};

Reading made(TableMaker& maker, int misread) {
    Reading reading{maker.budget(), {}};
    reading.read = reading.truth;
    std::vector<Spot> spots;
    for (int i = 0; i < misread; ++i) {
        const auto [row, column] = maker.misread(reading.read);
        spots.push_back({row, column});
    }
    Engine engine(maker, 1'000);
    engine.read(reading.read, 95);
    for (const Spot spot : spots)
        if (cell_at(reading.read, spot).amount != cell_at(reading.truth, spot).amount)
            engine.hold(cell_at(reading.read, spot), *cell_at(reading.truth, spot).amount,
                        300 + maker.below(2'200));
    return reading;
}

void count(const Reading& reading, const Document& judged, Counts& counts) {
    const auto& rows = judged.plan.tables[0].rows;
    counts.rows = rows.size();
    counts.cells = counts.rivals = 0;
    for (std::size_t r = 0; r < rows.size(); ++r)
        for (std::size_t c = 0; c < rows[r].cells.size(); ++c) {
            const auto& cell = rows[r].cells[c];
            if (!cell) continue;
            ++counts.cells;
            counts.rivals += reading.read.plan.tables[0].rows[r].cells[c]->rivals.size();
            const auto truth = TableMaker::amount_at(reading.truth, r, c);
            const bool proved = cell->status == CellStatus::proved;
            counts.wrong_proved += proved && cell->amount->ore != truth;
            if (TableMaker::amount_at(reading.read, r, c) == truth) continue;
            ++counts.misread;
            counts.repaired += proved && cell->amount->ore == truth;
            counts.doubtful += cell->status == CellStatus::doubtful;
        }
}

void measure(TableMaker maker, int misread, Counts& counts) {
    const Reading reading = made(maker, misread);
    Document document = reading.read;
    const auto begin = std::chrono::steady_clock::now();
    const Document judged = prove(std::move(document));
    const std::chrono::duration<double, std::milli> spent =
        std::chrono::steady_clock::now() - begin;
    counts.milliseconds.push_back(spent.count());
    count(reading, judged, counts);
}

double percentile(const std::vector<double>& sorted, std::size_t percent) {
    return sorted[std::min(sorted.size() - 1, sorted.size() * percent / 100)];
}

int number(const char* text) {
    int value = 0;
    const char* end = text + std::strlen(text);
    if (std::from_chars(text, end, value).ptr != end || value < 1)
        throw Error(ErrorCode::usage, text, "is no number from 1");
    return value;
}

void print(Counts counts) {
    std::ranges::sort(counts.milliseconds);
    std::cout << "{\"rows\":" << counts.rows << ",\"cells\":" << counts.cells
              << ",\"rivals\":" << counts.rivals << ",\"misread\":" << counts.misread
              << ",\"repaired\":" << counts.repaired << ",\"doubtful\":" << counts.doubtful
              << ",\"wrong_proved\":" << counts.wrong_proved
              << ",\"p50\":" << percentile(counts.milliseconds, 50)
              << ",\"p99\":" << percentile(counts.milliseconds, 99)
              << ",\"most\":" << counts.milliseconds.back() << "}\n";
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 6) {
        std::cerr << "usage: prove-measure TABLES COLUMNS COST_GROUPS ITEMS MISREAD\n";
        return 2;
    }
    try {
        const TableSize size{number(argv[2]), number(argv[3]), number(argv[4])};
        Counts counts;
        for (int seed = 0; seed < number(argv[1]); ++seed)
            measure(TableMaker(static_cast<unsigned>(seed), size), number(argv[5]), counts);
        print(std::move(counts));
    } catch (const Error& error) {
        std::cerr << "prove-measure: " << error.what() << "\n";
        return 1;
    }
}
