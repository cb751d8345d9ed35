#include "review/changed.h"

#include <algorithm>

namespace planscribe::review {
namespace {

bool same(const std::optional<Cell>& a, const std::optional<Cell>& b) {
    if (!a || !b) return a.has_value() == b.has_value();
    return a->amount == b->amount && a->status == b->status && a->repaired == b->repaired &&
           a->identities == b->identities && a->ink == b->ink && a->rivals == b->rivals &&
           a->unsure == b->unsure && a->computed == b->computed && a->misprint == b->misprint;
}

bool same(const Row& a, const Row& b) {
    return a.label == b.label && a.kind == b.kind && a.part == b.part && a.account == b.account &&
           a.ink == b.ink &&
           std::ranges::equal(a.cells, b.cells,
                              [](const auto& one, const auto& other) { return same(one, other); });
}

bool same(const Column& a, const Column& b) {
    return a.label == b.label && a.year == b.year && a.stage == b.stage;
}

bool same(const Table& a, const Table& b) {
    return a.title == b.title && a.kind == b.kind && a.unit == b.unit && a.page == b.page &&
           std::ranges::equal(
               a.columns, b.columns,
               [](const auto& one, const auto& other) { return same(one, other); }) &&
           std::ranges::equal(a.rows, b.rows,
                              [](const auto& one, const auto& other) { return same(one, other); });
}

}  // namespace

std::vector<bool> changed_tables(const Plan& before, const Plan& now) {
    std::vector<bool> changed(now.tables.size(), true);
    for (std::size_t t = 0; t < std::min(before.tables.size(), now.tables.size()); ++t)
        changed[t] = !same(before.tables[t], now.tables[t]);
    return changed;
}

}  // namespace planscribe::review
