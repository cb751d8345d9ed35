#include "score/cells.h"

#include "model/amount.h"

namespace planscribe::score {
namespace {

const CellRecord* cell_at(const RowRecord& row, std::optional<std::size_t> column) {
    if (!column || *column >= row.cells.size() || row.cells[*column].blank) return nullptr;
    return &row.cells[*column];
}

std::string kronor(const CellRecord* cell) {
    return cell && cell->ore ? format_kronor(Amount{*cell->ore}) : "";
}

std::string place(const TableRecord& table, const RowRecord& row, std::size_t column,
                  const std::string& title) {
    return title + ", row " + row.label + ", column " + column_name(table, column);
}

}  // namespace

std::string column_name(const TableRecord& table, std::size_t column) {
    const bool named = column < table.columns.size() && !table.columns[column].label.empty();
    return named ? table.columns[column].label : std::to_string(column + 1);
}

void CellComparison::pair(const TableRecord& table, const RowRecord& truth, const RowRecord& output,
                          const std::string& title, const Pairing& columns) {
    std::vector<bool> taken(output.cells.size());
    for (std::size_t c = 0; c < std::max(truth.cells.size(), columns.size()); ++c) {
        const auto other = c < columns.size() ? columns[c] : std::nullopt;
        if (other && *other < taken.size()) taken[*other] = true;
        compare(cell_at(truth, c), cell_at(output, other), place(table, truth, c, title));
    }
    for (std::size_t c = 0; c < taken.size(); ++c)
        if (!taken[c])
            compare(nullptr, cell_at(output, c),
                    title + ", row " + truth.label + ", column " + std::to_string(c + 1) +
                        " of the output");
}

void CellComparison::lost(const TableRecord& table, const RowRecord& truth,
                          const std::string& title) {
    for (std::size_t c = 0; c < truth.cells.size(); ++c)
        compare(cell_at(truth, c), nullptr, place(table, truth, c, title));
}

void CellComparison::invented(const TableRecord& table, const RowRecord& output,
                              const std::string& title) {
    for (std::size_t c = 0; c < output.cells.size(); ++c)
        compare(nullptr, cell_at(output, c), place(table, output, c, title));
}

void CellComparison::compare(const CellRecord* truth, const CellRecord* output,
                             const std::string& place) {
    CellCount& cells = score_.cells;
    if (output) ++cells.output[static_cast<std::size_t>(output->status)];
    if (truth && !truth->ore) return;
    const bool read = output != nullptr && output->ore.has_value();
    if (!truth && !read) return;
    const auto status = static_cast<std::size_t>(read ? output->status : Status::read);
    if (truth && read && truth->ore == output->ore) {
        ++cells.right[status];
        return;
    }
    const char* what = !truth ? "invented" : read ? "wrong" : output ? "unread" : "missing";
    if (!truth)
        ++cells.invented[status];
    else if (read)
        ++cells.wrong[status];
    else
        ++(output ? cells.unread : cells.missing);
    const std::string where = output  ? describe(output->place)
                              : truth ? describe(truth->place)
                                      : "";
    score_.misses.push_back(
        {"cell", read ? what + std::string(" though ") + name_of(output->status) : what,
         where.empty() ? place : place + ", " + where, kronor(truth), kronor(output)});
}

}  // namespace planscribe::score
