#pragma once

#include <string>
#include <vector>

#include "author/author.h"
#include "author/ledger.h"

namespace planscribe::author {

/// A table as the author drafts it, with what its rows are to each other and where they come from.
struct DraftTable {
    press::TableBlock block;
    std::vector<Relation> relations;
    std::vector<std::string> keys;            ///< of the rows: "state", "measure", "sum"
    std::vector<std::size_t> ledger_columns;  ///< where each column comes from, if from a ledger
};

/// Builds a table row by row. Amounts come in exact kronor and are printed rounded to the unit;
/// a sum is the sum of the exact ones.
class Sheet {
public:
    using Amounts = std::vector<std::optional<Kronor>>;

    Sheet(TableKind kind, std::optional<std::string> title, Unit unit, std::vector<Column> columns);

    int heading(const std::string& label);
    int item(const std::string& key, const std::string& label, const Amounts& amounts);
    /// A "varav" row, in no sum.
    int part(const std::string& label, const Amounts& amounts);
    int sum(const std::string& label, const std::vector<Relation::Term>& terms);
    /// A row that is told later what it sums: one that stands above its rows.
    int reserve(const std::string& label);
    void settle(int row, const std::vector<Relation::Term>& terms);
    /// A relation between rows that are all there.
    void relate(int total, const std::vector<Relation::Term>& terms);
    void corner(const std::string& text) { draft_.block.corner = text; }
    /// Another key for a row, as "closing" for a sum that is equity.
    void name(int row, const std::string& key) { draft_.keys[static_cast<std::size_t>(row)] = key; }
    void aux(AuxColumn column);

    const Amounts& amounts(int row) const { return exact_[static_cast<std::size_t>(row)]; }
    int rows() const { return static_cast<int>(exact_.size()); }
    DraftTable done(std::vector<std::size_t> ledger_columns = {});

private:
    int add(RowKind kind, const std::string& key, const std::string& label, Amounts amounts);
    void print(int row);

    DraftTable draft_;
    std::vector<Amounts> exact_;
    Unit unit_;
};

/// `+1` for each row.
std::vector<Relation::Term> terms_of(const std::vector<int>& rows);

/// `amount` to the nearest whole unit; in mkr to the nearest tenth.
Amount printed_amount(Kronor amount, Unit unit);

/// A long label broken over two lines at a blank.
std::string broken_label(const std::string& label);

}  // namespace planscribe::author
