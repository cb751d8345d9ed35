#include "app/summary.h"

#include <algorithm>

namespace planscribe::app {
namespace {

struct Count {
    int cells = 0;
    int proved = 0;
    int doubtful = 0;
};

Count count_cells(const Plan& plan) {
    Count count;
    for (const Table& table : plan.tables) {
        for (const Row& row : table.rows) {
            for (const auto& cell : row.cells) {
                if (!cell) continue;
                ++count.cells;
                if (cell->status == CellStatus::proved) ++count.proved;
                if (cell->status == CellStatus::doubtful) ++count.doubtful;
            }
        }
    }
    return count;
}

std::string number_of(std::size_t count, const std::string& noun) {
    return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

}  // namespace

bool needs_a_look(const Document& document) {
    return count_cells(document.plan).doubtful > 0 ||
           std::ranges::any_of(document.findings,
                               [](const Finding& f) { return f.rule == "page_not_read"; });
}

std::string summary(const Document& document, const std::filesystem::path& report) {
    const Count count = count_cells(document.plan);
    return document.source.file + ": " + number_of(document.pages.size(), "page") + ", " +
           number_of(document.plan.tables.size(), "table") + "; " +
           number_of(static_cast<std::size_t>(count.cells), "number") + ", " +
           std::to_string(count.proved) + " proved, " + std::to_string(count.doubtful) +
           " in doubt; " + number_of(document.plan.board.size(), "board seat") + "; " +
           number_of(document.findings.size(), "finding") + "\n  " + report.string();
}

}  // namespace planscribe::app
