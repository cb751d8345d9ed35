#include "budget/badly_read.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "budget/clarity.h"

namespace planscribe::budget {
namespace {

constexpr std::size_t most_in_doubt = 4;  ///< one in so many
constexpr int read_clearly = 90;          ///< confidence from which a number stands by itself
constexpr std::size_t fewest_cells = 8;   ///< fewer tell nothing of a table

std::vector<Cell*> scanned_cells(const Document& document, Table& table) {
    std::vector<Cell*> cells;
    for (Row& row : table.rows)
        for (auto& cell : row.cells)
            if (cell && origin_of(document, cell->ink) == PageOrigin::scan) cells.push_back(&*cell);
    return cells;
}

/// Whether nothing speaks against what was read.
bool is_clear(const Document& document, const Cell& cell) {
    const bool rivalled = std::ranges::any_of(
        cell.rivals, [](const Rival& rival) { return rival.cost <= hardly_possible; });
    return !rivalled && lowest_confidence(document.pages, cell.ink) >= read_clearly;
}

}  // namespace

void doubt_badly_read(Document& document) {
    for (Table& table : document.plan.tables) {
        const std::vector<Cell*> cells = scanned_cells(document, table);
        std::size_t doubtful = 0;
        for (const Cell* cell : cells) doubtful += cell->status == CellStatus::doubtful ? 1 : 0;
        if (cells.size() < fewest_cells || most_in_doubt * doubtful <= cells.size()) continue;
        for (Cell* cell : cells)
            if (cell->status == CellStatus::read && !is_clear(document, *cell))
                cell->status = CellStatus::doubtful;
    }
}

}  // namespace planscribe::budget
