#include "score/rows.h"

#include <algorithm>

#include "base/text.h"

namespace planscribe::score {
namespace {

constexpr double least_likeness = 0.6;   // of labels
constexpr double least_agreement = 0.5;  // of amounts, where labels are not alike

std::vector<Known> known_rows(const TableRecords& tables) {
    std::vector<Known> rows;
    for (std::size_t t = 0; t < tables.size(); ++t)
        for (std::size_t r = 0; r < tables[t].rows.size(); ++r) {
            const RowRecord& row = tables[t].rows[r];
            Known known{t, r, fold(row.label), row.kind.value_or(""), {}};
            for (const CellRecord& cell : row.cells)
                if (cell.ore && *cell.ore != 0) known.amounts.push_back(*cell.ore);
            std::sort(known.amounts.begin(), known.amounts.end());
            rows.push_back(std::move(known));
        }
    return rows;
}

double agreement(const Known& a, const Known& b) {
    std::vector<std::int64_t> both;
    std::set_intersection(a.amounts.begin(), a.amounts.end(), b.amounts.begin(), b.amounts.end(),
                          std::back_inserter(both));
    const std::size_t most = std::max(a.amounts.size(), b.amounts.size());
    return most == 0 ? 0 : static_cast<double>(both.size()) / static_cast<double>(most);
}

double row_likeness(const Known& a, const Known& b) {
    const double labels = likeness(a.label, b.label, least_likeness);
    const double amounts = agreement(a, b);
    if (labels == 0 && amounts < least_agreement) return 0;
    return labels + amounts / 2 + (a.kind == b.kind ? 0.05 : 0);
}

}  // namespace

Rows::Rows(const TableRecords& truth, const TableRecords& output)
    : truth_(known_rows(truth)),
      output_(known_rows(output)),
      alike_(truth_.size() * output_.size()) {
    for (std::size_t i = 0; i < truth_.size(); ++i)
        for (std::size_t j = 0; j < output_.size(); ++j)
            alike_[i * output_.size() + j] = row_likeness(truth_[i], output_[j]);
}

Pairing Rows::in_order(const std::vector<std::size_t>& wanted,
                       const std::vector<std::size_t>& got) const {
    const std::size_t n = wanted.size(), m = got.size();
    std::vector<double> best((n + 1) * (m + 1));
    const auto at = [&](std::size_t i, std::size_t j) -> double& { return best[i * (m + 1) + j]; };
    for (std::size_t i = n; i-- > 0;)
        for (std::size_t j = m; j-- > 0;) {
            const double both = alike(wanted[i], got[j]);
            at(i, j) =
                std::max({at(i + 1, j), at(i, j + 1), both > 0 ? at(i + 1, j + 1) + both : 0});
        }
    Pairing pairing(n);
    for (std::size_t i = 0, j = 0; i < n && j < m;) {
        const double both = alike(wanted[i], got[j]);
        if (both > 0 && at(i, j) == at(i + 1, j + 1) + both)
            pairing[i++] = j++;
        else if (at(i, j) == at(i + 1, j))
            ++i;
        else
            ++j;
    }
    return pairing;
}

}  // namespace planscribe::score
