#include "compare/algebra.h"

#include <algorithm>
#include <functional>

#include "base/wide.h"

namespace planscribe::compare {
namespace {

/// a * b / c, rounded half away from zero; c is more than 0.
std::int64_t scaled(std::int64_t a, std::int64_t b, std::int64_t c) {
    const Wide twice = Wide{a} * b * 2;
    const Wide rounded = (twice + (twice < 0 ? -Wide{c} : Wide{c})) / (Wide{c} * 2);
    constexpr Wide most = INT64_MAX;
    return static_cast<std::int64_t>(std::clamp(rounded, -most, most));
}

std::int64_t tenths(Amount part, Amount whole) {
    return scaled(part.ore, 1'000, whole.ore);
}

CellStatus worse(CellStatus a, CellStatus b) {
    return facts::rank(a) < facts::rank(b) ? b : a;
}

/// The first places of both, and all that are to settle.
std::vector<Place> joined(const std::vector<Place>& a, const std::vector<Place>& b) {
    constexpr std::size_t of_each = 2;
    std::vector<Place> places;
    for (const auto* own : {&a, &b})
        for (std::size_t i = 0; i < own->size(); ++i)
            if (i < of_each || (*own)[i].doubtful) places.push_back((*own)[i]);
    return places;
}

Maybe with(const Figure& a, const Figure& b, Range value) {
    Figure figure;
    figure.year = a.year;
    figure.stage = a.stage;
    figure.account = a.account;
    figure.value = value;
    figure.status = worse(CellStatus::read, worse(a.status, b.status));
    figure.step = std::max(a.step, b.step);
    figure.places = joined(a.places, b.places);
    return figure;
}

/// The median of what `bound` takes out of each; of an even number the mean of the two in the
/// middle.
template <typename Item, typename Bound>
std::int64_t median(const std::vector<Item>& items, Bound bound) {
    std::vector<std::int64_t> values;
    std::ranges::transform(items, std::back_inserter(values), bound);
    std::ranges::sort(values);
    const std::int64_t lower = values[(values.size() - 1) / 2], upper = values[values.size() / 2];
    return lower + (upper - lower) / 2;
}

/// Adds the places that are to settle, of all items.
template <typename Item>
void add_open(std::vector<Place>& places, const std::vector<Item>& items) {
    for (const Item& item : items)
        for (const Place& place : item.places)
            if (place.doubtful && std::ranges::find(places, place) == places.end())
                places.push_back(place);
}

template <typename Change>
Maybe changed(const Maybe& figure, Change change) {
    if (!figure || !figure->value) return std::nullopt;
    Figure result = *figure;
    result.rivals.clear();
    result.value = Range{{change(figure->value->low.ore)}, {change(figure->value->high.ore)}};
    return result;
}

}  // namespace

Maybe plus(const Maybe& a, const Maybe& b) {
    if (!a || !b || !a->value || !b->value) return std::nullopt;
    return with(*a, *b, {a->value->low + b->value->low, a->value->high + b->value->high});
}

Maybe minus(const Maybe& a, const Maybe& b) {
    if (!a || !b || !a->value || !b->value) return std::nullopt;
    return with(*a, *b, {a->value->low - b->value->high, a->value->high - b->value->low});
}

Maybe sum(const std::vector<Maybe>& figures) {
    Maybe total;
    for (const Maybe& figure : figures) {
        if (!figure) continue;
        if (!figure->value) return std::nullopt;
        total = total ? plus(total, figure) : figure;
    }
    return total;
}

std::optional<Share> share(const Maybe& part, const Maybe& whole) {
    if (!part || !whole || !part->value || !whole->value || whole->value->low <= Amount{})
        return std::nullopt;
    const Range& p = *part->value;
    const Range& w = *whole->value;
    return Share{tenths(p.low, p.low < Amount{} ? w.low : w.high),
                 tenths(p.high, p.high < Amount{} ? w.high : w.low),
                 worse(part->status, whole->status), joined(part->places, whole->places)};
}

std::optional<Share> growth(const Maybe& before, const Maybe& now) {
    if (!before || !now || !before->value || !now->value || before->value->low <= Amount{})
        return std::nullopt;
    const Range& b = *before->value;
    const Range& n = *now->value;
    return Share{tenths(n.low - b.high, b.high), tenths(n.high - b.low, b.low),
                 worse(before->status, now->status), joined(now->places, before->places)};
}

Maybe part_of(const Maybe& figure, std::int64_t parts) {
    return changed(figure, [&](std::int64_t ore) { return scaled(ore, parts, 1'000); });
}

Maybe per_thousand(const Maybe& figure, std::int64_t thousandths) {
    if (thousandths <= 0) return std::nullopt;
    Maybe result = changed(figure, [&](std::int64_t ore) {
        return scaled(ore, 1'000, thousandths * 100) * 100;  // whole kronor
    });
    if (result) result->status = worse(CellStatus::read, result->status);
    return result;
}

Maybe real(const Maybe& figure, int year, const Prices& prices) {
    const auto then = prices.index(year), now = prices.index(prices.base_year());
    if (!then || !now) return std::nullopt;
    Maybe result = changed(figure, [&](std::int64_t ore) {
        return scaled(ore, *now, *then * 100) * 100;  // whole kronor: no index is finer
    });
    if (result) result->status = worse(CellStatus::read, result->status);
    return result;
}

Maybe middle(std::vector<Figure> figures) {
    std::erase_if(figures, [](const Figure& figure) { return !figure.value; });
    if (figures.empty()) return std::nullopt;
    const auto low = [](const Figure& figure) { return figure.value->low.ore; };
    const auto high = [](const Figure& figure) { return figure.value->high.ore; };
    const Range range{{median(figures, low)}, {median(figures, high)}};
    std::ranges::stable_sort(figures, {}, low);
    const std::size_t upper = figures.size() / 2, lower = (figures.size() - 1) / 2;
    Maybe result = with(figures[lower], figures[upper], range);
    if (lower == upper) result->places = figures[upper].places;
    if (!range.exact()) {
        result->status = CellStatus::doubtful;
        add_open(result->places, figures);
    }
    return result;
}

std::optional<Share> middle(std::vector<Share> shares) {
    if (shares.empty()) return std::nullopt;
    Share result{median(shares, std::mem_fn(&Share::low)),
                 median(shares, std::mem_fn(&Share::high)),
                 CellStatus::read,
                 {}};
    if (!result.exact()) result.status = CellStatus::doubtful;
    std::ranges::stable_sort(shares, {}, &Share::low);
    result.places = shares[shares.size() / 2].places;
    if (!result.exact()) add_open(result.places, shares);
    return result;
}

Truth more(const Maybe& a, const Maybe& b) {
    if (!a || !b || !a->value || !b->value) return Truth::maybe;
    if (a->value->low > b->value->high) return Truth::yes;
    return a->value->high > b->value->low ? Truth::maybe : Truth::no;
}

const char* word_of(Truth truth) {
    if (truth == Truth::maybe) return "maybe";
    return truth == Truth::yes ? "yes" : "no";
}

bool known(const Maybe& figure) {
    return figure && figure->value && figure->value->exact() &&
           figure->status != CellStatus::doubtful;
}

}  // namespace planscribe::compare
