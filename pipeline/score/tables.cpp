#include "score/tables.h"

#include "score/cells.h"
#include "score/table_pairs.h"

namespace planscribe::score {
namespace {

class TableComparison {
public:
    TableComparison(const TableRecords& truth, const TableRecords& output, RecordScore& score)
        : truth_(truth),
          output_(output),
          score_(score),
          rows_(pair_rows(truth, output)),
          counterpart_(pair_tables(truth, output, rows_)) {}

    void compare() {
        compare_whole_tables();
        compare_rows();
        compare_cells();
    }

private:
    static std::string title(const TableRecord& table, const TableRecords& tables) {
        if (table.title) return *table.title;
        return "table " + std::to_string(&table - tables.data() + 1);
    }

    void compare_whole_tables() {
        std::vector<std::size_t> partners;
        std::vector<bool> has_row_of_truth(output_.size()), has_row_of_output(truth_.size());
        for (const RowPair& row : rows_) {
            has_row_of_truth[row.output_table] = true;
            has_row_of_output[row.truth_table] = true;
        }
        std::vector<bool> taken(output_.size());
        for (std::size_t t = 0; t < truth_.size(); ++t) {
            if (const auto o = counterpart_[t]) {
                taken[*o] = true;
                partners.push_back(*o);
                compare_heads(t, *o);
            } else {
                lone(truth_[t], truth_, !has_row_of_output[t], true);
            }
        }
        for (std::size_t o = 0; o < output_.size(); ++o)
            if (!taken[o]) lone(output_[o], output_, !has_row_of_truth[o], false);
        count_order(Field::table_order, partners, "");
    }

    /// A table without counterpart: lost or invented, unless its rows stand in another one.
    void lone(const TableRecord& table, const TableRecords& tables, bool columns_too,
              bool in_truth) {
        const std::string name = title(table, tables), place = describe(table.place);
        const auto add = [&](Field field, const std::string& what, const std::string& where) {
            const std::optional<std::string> none;
            count(field, in_truth ? what : none, in_truth ? none : what, where, score_);
        };
        add(Field::table, name, place);
        if (columns_too)
            for (const ColumnRecord& column : table.columns) add(Field::column, column.label, name);
    }

    void compare_heads(std::size_t t, std::size_t o) {
        const TableRecord& paper = truth_[t];
        const TableRecord& read = output_[o];
        const std::string name = title(paper, truth_);
        count(Field::table, name, name, "", score_);
        count(Field::table_title, paper.title, read.title, name, score_);
        count(Field::table_kind, paper.kind, read.kind, name, score_);
        count(Field::table_unit, paper.unit, read.unit, name, score_);
        const Pairing columns = columns_of(t, o);
        std::vector<bool> taken(read.columns.size());
        for (std::size_t c = 0; c < paper.columns.size(); ++c) {
            const ColumnRecord& column = paper.columns[c];
            if (!columns[c]) {
                count(Field::column, column.label, std::nullopt, name, score_);
                continue;
            }
            taken[*columns[c]] = true;
            const ColumnRecord& other = read.columns[*columns[c]];
            const std::string place = name + ", column " + column_name(paper, c);
            count(Field::column, column.label, column.label, place, score_);
            count(Field::column_year, column.year, other.year, place, score_);
            count(Field::column_stage, column.stage, other.stage, place, score_);
        }
        for (std::size_t c = 0; c < read.columns.size(); ++c)
            if (!taken[c]) count(Field::column, std::nullopt, read.columns[c].label, name, score_);
    }

    Pairing columns_of(std::size_t t, std::size_t o) const {
        std::vector<std::pair<const RowRecord*, const RowRecord*>> rows;
        for (const RowPair& row : rows_)
            if (row.truth_table == t && row.output_table == o)
                rows.emplace_back(&truth_[t].rows[row.truth_row], &output_[o].rows[row.output_row]);
        return pair_columns(truth_[t], output_[o], rows);
    }

    void count_order(Field field, const std::vector<std::size_t>& partners,
                     const std::string& place) {
        Tally& tally = of(score_.tallies, field);
        tally.truth += partners.size();
        tally.output += partners.size();
        tally.right += in_order(partners);
        if (in_order(partners) < partners.size())
            score_.misses.push_back({name_of(field), "wrong", place, "", ""});
    }

    void compare_rows() {
        std::vector<std::size_t> first(output_.size() + 1);
        for (std::size_t o = 0; o < output_.size(); ++o)
            first[o + 1] = first[o] + output_[o].rows.size();
        std::vector<std::vector<std::size_t>> partners(truth_.size());
        for (const RowPair& pair : rows_) {
            partners[pair.truth_table].push_back(first[pair.output_table] + pair.output_row);
            compare_row(pair);
        }
        for (std::size_t t = 0; t < truth_.size(); ++t)
            count_order(Field::row_order, partners[t], title(truth_[t], truth_));
    }

    void compare_row(const RowPair& pair) {
        const RowRecord& paper = truth_[pair.truth_table].rows[pair.truth_row];
        const RowRecord& read = output_[pair.output_table].rows[pair.output_row];
        const auto varav = [](const RowRecord& row) {
            return row.part ? std::optional<std::string>("part") : std::nullopt;
        };
        const std::string name = title(truth_[pair.truth_table], truth_) + ", row " + paper.label;
        count(Field::row, paper.label, paper.label, name, score_);
        count(Field::row_label, paper.label, read.label, name, score_);
        count(Field::row_kind, paper.kind, read.kind, name, score_);
        count(Field::row_part, varav(paper), varav(read), name, score_);
        if (paper.account) count(Field::row_account, paper.account, read.account, name, score_);
    }

    void compare_cells() {
        CellComparison cells(score_);
        std::vector<std::vector<bool>> found(truth_.size()), used(output_.size());
        for (std::size_t t = 0; t < truth_.size(); ++t) found[t].resize(truth_[t].rows.size());
        for (std::size_t o = 0; o < output_.size(); ++o) used[o].resize(output_[o].rows.size());
        for (const RowPair& pair : rows_) {
            found[pair.truth_table][pair.truth_row] = true;
            used[pair.output_table][pair.output_row] = true;
            const TableRecord& table = truth_[pair.truth_table];
            cells.pair(table, table.rows[pair.truth_row],
                       output_[pair.output_table].rows[pair.output_row], title(table, truth_),
                       columns_of(pair.truth_table, pair.output_table));
        }
        for (std::size_t t = 0; t < truth_.size(); ++t)
            for (std::size_t r = 0; r < found[t].size(); ++r)
                if (!found[t][r]) lose(t, r, cells);
        for (std::size_t o = 0; o < output_.size(); ++o)
            for (std::size_t r = 0; r < used[o].size(); ++r)
                if (!used[o][r]) invent(o, r, cells);
    }

    void lose(std::size_t t, std::size_t r, CellComparison& cells) {
        const RowRecord& row = truth_[t].rows[r];
        const std::string name = title(truth_[t], truth_);
        count(Field::row, row.label, std::nullopt, name, score_);
        cells.lost(truth_[t], row, name);
    }

    void invent(std::size_t o, std::size_t r, CellComparison& cells) {
        const RowRecord& row = output_[o].rows[r];
        const std::string name = title(output_[o], output_);
        count(Field::row, std::nullopt, row.label, name, score_);
        cells.invented(output_[o], row, name);
    }

    const TableRecords& truth_;
    const TableRecords& output_;
    RecordScore& score_;
    std::vector<RowPair> rows_;
    Pairing counterpart_;
};

}  // namespace

void compare_tables(const Records& truth, const Records& output, RecordScore& score) {
    if (!truth.tables) return;
    TableComparison(*truth.tables, output.tables.value_or(TableRecords{}), score).compare();
}

}  // namespace planscribe::score
