#pragma once

#include <deque>
#include <map>
#include <string>
#include <vector>

#include "compare/algebra.h"
#include "compare/chart.h"
#include "compare/methods.h"
#include "compare/prices.h"
#include "compare/succession.h"
#include "store/kept_facts.h"

namespace planscribe::compare {

/// What the comparison knows beside the archive.
struct Knowledge {
    Chart chart;
    Prices prices;
    Succession succession;
    Methods methods;
};

/// Loads it. Throws Error(environment).
Knowledge knowledge(const std::filesystem::path& dictionaries);

struct Association {
    std::string key;
    std::string name;               ///< as its latest document names it
    std::vector<int> documents;     ///< by year; those without a year are left out
    std::vector<int> predecessors;  ///< that the archive holds
    int merged_in = 0;              ///< the first year after a merger; 0 without one
    bool all_predecessors = false;  ///< whether the archive holds all that it came of
};

/// A row of a payer or a measure with a name of its own.
struct NamedFigure {
    int association = 0;
    int told_in = 0;
    const Figure* figure = nullptr;
};

/// All that the documents of an archive say of accounts, by association, account, year, stage and
/// the year of the document that tells it.
class Panel {
public:
    Panel(std::vector<store::DocumentFacts> documents, Knowledge knowledge);

    const std::vector<Association>& associations() const { return associations_; }
    const Association& association(int index) const { return associations_.at(at(index)); }
    const std::vector<store::DocumentFacts>& documents() const { return documents_; }
    const store::DocumentFacts& document(int index) const { return documents_.at(at(index)); }
    const Chart& chart() const { return knowledge_.chart; }
    const Prices& prices() const { return knowledge_.prices; }
    const Methods& methods() const { return knowledge_.methods; }

    /// The years of the documents of an association.
    const std::vector<int>& told_years(int association) const { return told_.at(at(association)); }

    /// Every year from the first to the last that any document of it says a word about.
    const std::vector<int>& years(int association) const { return years_.at(at(association)); }

    /// What is printed, by a document for the year `told_in`.
    const Figure* printed(int association, const std::string& account, int year, Stage stage,
                          int told_in) const;

    /// The same; or the sum of what is printed below the account where that is all there is of it;
    /// or, of all costs and of the result, what follows from income and the other of the two.
    Maybe told(int association, const std::string& account, int year, Stage stage,
               int told_in) const;

    /// From the document that knows best: a budget from the plan for its year, else from the
    /// earliest later one; a plan or a forecast from the latest; an outcome from the report of its
    /// year, else the earliest later document.
    Maybe figure(int association, const std::string& account, int year, Stage stage) const;
    Maybe budget(int association, const std::string& account, int year) const {
        return figure(association, account, year, Stage::budget);
    }

    /// The budget of the year before; after a merger the sum of what merged, if all of it is known.
    Maybe budget_before(int association, const std::string& account, int year) const;

    /// The codes that a document prints for a year at a stage.
    std::vector<std::string> accounts(int association, int year, Stage stage, int told_in) const;

    /// Payers and measures with names, by association.
    const std::vector<NamedFigure>& named() const { return named_; }

private:
    struct Key {
        int association = 0, account = 0, year = 0;
        Stage stage = Stage::budget;
        int told_in = 0;
        friend auto operator<=>(const Key&, const Key&) = default;
    };
    struct Entry {
        Key key;
        const Figure* figure = nullptr;
    };

    static std::size_t at(int index) { return static_cast<std::size_t>(index); }
    void name_associations();
    void add_figures();
    void follow_mergers();
    void merge_entries();
    void index_entries();
    int number_of(const std::string& account) const;
    Maybe rolled_up(int association, const std::string& account, int year, Stage stage,
                    int told_in) const;

    std::vector<store::DocumentFacts> documents_;
    Knowledge knowledge_;
    std::vector<Association> associations_;
    std::vector<std::vector<int>> told_, years_;
    std::map<std::string, int> account_numbers_;
    std::vector<std::string> account_codes_;
    std::vector<Entry> entries_;                 ///< by key, each once
    std::vector<std::ptrdiff_t> first_entries_;  ///< of each association, and the end of the last
    std::deque<Figure> merged_;                  ///< of several documents
    std::vector<NamedFigure> named_;
};

}  // namespace planscribe::compare
