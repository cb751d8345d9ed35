#include <algorithm>
#include <numeric>
#include <set>

#include "base/text.h"
#include "score/table_pairs.h"

namespace planscribe::score {
namespace {

constexpr double least_likeness = 0.6;   // of labels
constexpr double least_agreement = 0.5;  // of amounts, where labels are not alike

/// A row, where it stands, and what it is known by.
struct Known {
    std::size_t table, row;
    std::string label;  ///< folded
    std::string kind;
    std::vector<std::int64_t> amounts;  ///< but zero, sorted
};

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

class Rows {
public:
    Rows(const TableRecords& truth, const TableRecords& output)
        : truth_(known_rows(truth)),
          output_(known_rows(output)),
          alike_(truth_.size() * output_.size()) {
        for (std::size_t i = 0; i < truth_.size(); ++i)
            for (std::size_t j = 0; j < output_.size(); ++j)
                alike_[i * output_.size() + j] = row_likeness(truth_[i], output_[j]);
    }

    const std::vector<Known>& truth() const { return truth_; }
    const std::vector<Known>& output() const { return output_; }
    double alike(std::size_t i, std::size_t j) const { return alike_[i * output_.size() + j]; }

    /// Pairs of rows (places in `wanted` and `got` hold indices) that keep the order, with the
    /// largest sum of likeness.
    Pairing in_order(const std::vector<std::size_t>& wanted,
                     const std::vector<std::size_t>& got) const {
        const std::size_t n = wanted.size(), m = got.size();
        std::vector<double> best((n + 1) * (m + 1));
        const auto at = [&](std::size_t i, std::size_t j) -> double& {
            return best[i * (m + 1) + j];
        };
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

private:
    std::vector<Known> truth_, output_;
    std::vector<double> alike_;
};

std::vector<std::size_t> rows_of(const std::vector<Known>& rows,
                                 const std::set<std::size_t>& tables) {
    std::vector<std::size_t> list;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (tables.contains(rows[i].table)) list.push_back(i);
    return list;
}

/// Tables that belong together: truths first, then outputs, which count on from them.
using Families = std::vector<std::pair<std::set<std::size_t>, std::set<std::size_t>>>;

/// How well two tables match: the rows that pair, their likeness, and what the heads share.
struct Affinity {
    std::size_t pairs = 0;
    double likeness = 0;
};

Affinity affinity(const Rows& rows, const TableRecord& truth, const TableRecord& output,
                  std::size_t t, std::size_t o) {
    const auto wanted = rows_of(rows.truth(), {t}), got = rows_of(rows.output(), {o});
    const Pairing pairing = rows.in_order(wanted, got);
    Affinity sum;
    for (std::size_t i = 0; i < pairing.size(); ++i) {
        if (!pairing[i]) continue;
        ++sum.pairs;
        sum.likeness += rows.alike(wanted[i], got[*pairing[i]]);
    }
    if (2 * sum.pairs < std::min(wanted.size(), got.size())) return {};
    if (truth.title == output.title) sum.likeness += 0.5;
    for (std::size_t c = 0; c < std::min(truth.columns.size(), output.columns.size()); ++c)
        if (truth.columns[c].year == output.columns[c].year) sum.likeness += 0.25;
    return sum;
}

Families families(const Rows& rows, const TableRecords& truth, const TableRecords& output) {
    const std::size_t n = truth.size(), m = output.size();
    std::vector<Affinity> affinities(n * m);
    for (std::size_t t = 0; t < n; ++t)
        for (std::size_t o = 0; o < m; ++o)
            affinities[t * m + o] = affinity(rows, truth[t], output[o], t, o);
    std::vector<std::size_t> root(n + m);
    std::iota(root.begin(), root.end(), std::size_t{0});
    const auto find = [&](std::size_t i) {
        while (root[i] != i) i = root[i];
        return i;
    };
    const auto link = [&](std::size_t t, std::size_t o) {
        if (affinities[t * m + o].pairs > 0) root[find(n + o)] = find(t);
    };
    const auto better = [&](std::size_t a, std::size_t b) {
        return affinities[a].likeness > affinities[b].likeness;
    };
    for (std::size_t t = 0; t < n && m > 0; ++t) {
        std::size_t best = 0;
        for (std::size_t o = 1; o < m; ++o)
            if (better(t * m + o, t * m + best)) best = o;
        link(t, best);
    }
    for (std::size_t o = 0; o < m && n > 0; ++o) {
        std::size_t best = 0;
        for (std::size_t t = 1; t < n; ++t)
            if (better(t * m + o, best * m + o)) best = t;
        link(best, o);
    }
    Families list(n + m);
    for (std::size_t t = 0; t < n; ++t) list[find(t)].first.insert(t);
    for (std::size_t o = 0; o < m; ++o) list[find(n + o)].second.insert(o);
    return list;
}

/// Pairs what is left after in_order(), in any order.
void pair_rest(const Rows& rows, const std::vector<std::size_t>& wanted,
               const std::vector<std::size_t>& got, Pairing& pairing) {
    std::vector<bool> taken(got.size());
    for (const auto& partner : pairing)
        if (partner) taken[*partner] = true;
    const Pairing rest =
        pair_greedily(wanted.size(), got.size(), [&](std::size_t i, std::size_t j) {
            return pairing[i] || taken[j] ? 0 : rows.alike(wanted[i], got[j]);
        });
    for (std::size_t i = 0; i < pairing.size(); ++i)
        if (rest[i]) pairing[i] = rest[i];
}

}  // namespace

std::vector<RowPair> pair_rows(const TableRecords& truth, const TableRecords& output) {
    const Rows rows(truth, output);
    std::vector<RowPair> pairs;
    for (const auto& [truths, outputs] : families(rows, truth, output)) {
        const auto wanted = rows_of(rows.truth(), truths), got = rows_of(rows.output(), outputs);
        Pairing pairing = rows.in_order(wanted, got);
        pair_rest(rows, wanted, got, pairing);
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            if (!pairing[i]) continue;
            const Known& paper = rows.truth()[wanted[i]];
            const Known& read = rows.output()[got[*pairing[i]]];
            pairs.push_back({paper.table, paper.row, read.table, read.row});
        }
    }
    std::sort(pairs.begin(), pairs.end(), [](const RowPair& a, const RowPair& b) {
        return std::pair(a.truth_table, a.truth_row) < std::pair(b.truth_table, b.truth_row);
    });
    return pairs;
}

}  // namespace planscribe::score
