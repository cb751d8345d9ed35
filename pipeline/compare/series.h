#pragma once

#include <optional>
#include <string>
#include <vector>

#include "store/amounts.h"

namespace planscribe::compare {

/// What an amount may be; one value unless it is in doubt.
struct Range {
    Amount low, high;
    bool exact() const { return low == high; }
    friend bool operator==(const Range&, const Range&) = default;
};

/// Where an amount stands in an archive.
struct Source {
    std::string sha256;
    int table = 0, row = 0, column = 0;  ///< from 1
    std::optional<int> page;             ///< from 1
    friend bool operator==(const Source&, const Source&) = default;
};

/// An account in the budget of a year.
struct Figure {
    int year = 0;
    std::optional<Range> value;  ///< nothing where no amount could be read
    CellStatus status = CellStatus::read;
    std::vector<Source> sources;  ///< all that it rests on
};

/// An account over the years of an association.
struct Series {
    std::string association_key;
    std::string association;      ///< as its latest plan names it
    std::vector<Figure> figures;  ///< by year
};

/// The series of an account, by association: for each year what the plans for that year budget.
/// Outcomes, forecasts and plans for later years are left out. A figure is in doubt where a number
/// of it is, where several plans or tables say different amounts (its range holds them all), and
/// where a table has several rows of the account (as of two authorities), no sum of them, and not
/// all of them are proved: then from the least of them to their sum. Otherwise its status is the
/// best that it has anywhere.
std::vector<Series> budgets(const std::vector<store::AmountEntry>& amounts);

/// A figure less the one of the year before; nothing where either has no value.
std::optional<Range> change(const Figure& before, const Figure& now);

/// The same in tenths of a per cent of the figure before, rounded half away from zero; nothing
/// where that may be zero or less.
std::optional<std::pair<std::int64_t, std::int64_t>> change_in_tenths(const Figure& before,
                                                                      const Figure& now);

}  // namespace planscribe::compare
