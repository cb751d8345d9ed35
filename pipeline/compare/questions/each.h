#pragma once

#include <string>
#include <vector>

#include "compare/questions/all.h"

/// What many questions do alike.
namespace planscribe::compare {

/// Calls `use(association, year)` for every association, by its place in the panel, and every year
/// that a document says something about.
template <typename Use>
void each_year(const Panel& panel, Use use) {
    for (std::size_t a = 0; a < panel.associations().size(); ++a)
        for (const int year : panel.years(static_cast<int>(a))) use(static_cast<int>(a), year);
}

/// Calls `use(year, documents of that year)` for an association.
template <typename Use>
void each_plan_of(const Panel& panel, int association, Use use) {
    const auto& documents = panel.association(association).documents;
    for (std::size_t i = 0; i < documents.size();) {
        const int year = panel.document(documents[i]).facts.year.value();
        std::vector<int> same;
        for (; i < documents.size() && panel.document(documents[i]).facts.year == year; ++i)
            same.push_back(documents[i]);
        use(year, same);
    }
}

/// Calls `use(association, year, documents of that year)`.
template <typename Use>
void each_plan(const Panel& panel, Use use) {
    for (std::size_t a = 0; a < panel.associations().size(); ++a)
        each_plan_of(panel, static_cast<int>(a), [&](int year, const std::vector<int>& documents) {
            use(static_cast<int>(a), year, documents);
        });
}

/// The name of an association, and the first cell of most rows.
Cell name_cell(const Panel& panel, int association);

/// Plans and budgets, not reports.
bool is_plan(const facts::Facts& facts);

/// What the budget of a year may use: all income, else what members pay.
Maybe income(const Panel& panel, int association, int year, Stage stage = Stage::budget);

/// Equity at the end of a year: as the annual report has it, else as plans forecast or budget it.
Maybe closing_equity(const Panel& panel, int association, int year);

/// All costs of a budget: not the sum of measures and office, beside which other rows may stand.
Maybe costs(const Panel& panel, int association, int year);

/// Costs of steering and office.
Maybe administration(const Panel& panel, int association, int year, Stage stage = Stage::budget);

/// A place of its own as places of a cell, of this document.
std::vector<Place> at(Place place, int document);

/// Sorts rows by a column of money or shares, the largest first; those without come last.
void largest_first(Rows& rows, std::size_t column);

}  // namespace planscribe::compare
