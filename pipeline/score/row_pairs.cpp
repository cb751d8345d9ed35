#include <algorithm>
#include <numeric>
#include <set>

#include "score/rows.h"
#include "score/table_pairs.h"

namespace planscribe::score {
namespace {

std::vector<std::size_t> rows_of(const std::vector<Known>& rows,
                                 const std::set<std::size_t>& tables) {
    std::vector<std::size_t> list;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (tables.contains(rows[i].table)) list.push_back(i);
    return list;
}

/// Tables of the truth and of the output that belong together.
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
