#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "compare/prices.h"
#include "facts/facts.h"

/// What can be said of figures that may be in doubt: every result is an interval over all that they
/// may be, is known as the worst of them, and keeps some places of each, and all to settle.
namespace planscribe::compare {

using facts::Figure;
using facts::Place;
using facts::Range;
using Maybe = std::optional<Figure>;

/// A part of a whole in tenths of a per cent.
struct Share {
    std::int64_t low = 0, high = 0;
    CellStatus status = CellStatus::read;
    std::vector<Place> places;
    bool exact() const { return low == high; }
};

/// Nothing where either has no value. A sum is never called proved: what it leaves out is not.
Maybe plus(const Maybe& a, const Maybe& b);
Maybe minus(const Maybe& a, const Maybe& b);

/// The sum of those that there are; nothing where there is none, or one cannot be read.
Maybe sum(const std::vector<Maybe>& figures);

/// Nothing unless the whole is surely more than 0.
std::optional<Share> share(const Maybe& part, const Maybe& whole);

/// What `now` is more than `before`, as a share of `before`.
std::optional<Share> growth(const Maybe& before, const Maybe& now);

/// `tenths` of a figure, rounded to öre.
Maybe part_of(const Maybe& figure, std::int64_t tenths);

/// The figure for each whole of so many thousandths; nothing unless there are more than 0.
Maybe per_thousand(const Maybe& figure, std::int64_t thousandths);

/// The figure of a year in the prices of prices.base_year(); nothing where there is no index.
Maybe real(const Maybe& figure, int year, const Prices& prices);

/// The median, over all that the figures may be; of an even number the mean of the two in the
/// middle. Those that cannot be read are left out.
Maybe middle(std::vector<Figure> figures);
std::optional<Share> middle(std::vector<Share> shares);

/// Whether a is more than b, whatever both may be.
enum class Truth { no, maybe, yes };
Truth more(const Maybe& a, const Maybe& b);

/// The word of a truth in questions.tsv.
const char* word_of(Truth truth);

/// Whether a figure may be anything but one value.
bool known(const Maybe& figure);

}  // namespace planscribe::compare
