#include "extract/tables.h"

#include <algorithm>

#include "base/text.h"
#include "extract/rivals.h"
#include "extract/table_columns.h"
#include "extract/table_rivals.h"
#include "extract/table_rows.h"
#include "extract/torn_numbers.h"
#include "extract/unit_by_rows.h"
#include "extract/units.h"
#include "terms/accounts.h"
#include "terms/table_words.h"

namespace planscribe::extract {
namespace {

/// A number whose worst word the engine was this unsure of needs a person's eye.
constexpr int unsure = 40;

/// The amounts that the prose rounds to no more than thousands.
std::vector<Amount> exact_amounts(const std::vector<Statement>& statements) {
    std::vector<Amount> amounts;
    for (const Statement& statement : statements)
        if (statement.step <= one(Unit::tkr)) amounts.push_back(magnitude(statement.amount));
    return amounts;
}

/// A grid on its way to a table.
struct Draft {
    const Grid* grid = nullptr;
    std::vector<LabelledRow> rows;
};

class TableReader {
public:
    TableReader(const Document& document, const std::vector<Statement>& statements,
                const std::filesystem::path& dictionaries, const std::vector<SeenMisreading>& seen)
        : pages_(document.pages),
          layout_(document.layout),
          stated_(exact_amounts(statements)),
          words_(dictionaries),
          accounts_(dictionaries),
          confusions_(dictionaries),
          rivals_(document.pages, confusions_) {
        confusions_.learn(seen);
    }

    std::vector<Table> read() const {
        std::vector<Draft> drafts;
        std::vector<UnitQuestion> questions;
        for (const Grid& grid : layout_.grids) {
            drafts.push_back({&grid, join_wrapped_labels(pages_, grid, words_)});
            questions.push_back(unit_question(drafts.back()));
        }
        const auto units = settle_units(questions, unit_notes(), stated_);
        std::vector<Table> tables;
        for (std::size_t i = 0; i < drafts.size(); ++i)
            tables.push_back(read_table(*drafts[i].grid, drafts[i].rows, units[i]));
        for (std::size_t i = 0; i < drafts.size(); ++i) {
            if (tables[i].unit) continue;
            const auto unit = unit_by_rows(tables[i], tables);
            if (unit) tables[i] = read_table(*drafts[i].grid, drafts[i].rows, unit);
        }
        return tables;
    }

private:
    Table read_table(const Grid& grid, const std::vector<LabelledRow>& labelled,
                     std::optional<Unit> unit) const {
        Table table;
        table.page = grid.page;
        table.box = grid.box;
        table.title = title_of(grid);
        table.rows = read_rows(pages_, labelled, words_, accounts_);
        table.unit = unit;
        read_columns(grid, labelled, table);
        add_rivals(table, rivals_);
        drop_unit_notes(table);
        drop_corner(grid, table);
        if (!table.unit) doubt(table);
        table.kind = kind_of(table);
        settle_equity(table);
        return table;
    }

    /// The line above the grid; where that says the unit alone, the line above it. The end of a
    /// paragraph is no title.
    std::optional<std::string> title_of(const Grid& grid) const {
        if (grid.title.empty()) return std::nullopt;
        std::string title = repaired_text(pages_, grid.title);
        if (words_.is_unit_note(title)) title = line_above(grid.title.front());
        if (title.empty() || words_.is_unit_note(title)) return std::nullopt;
        if (is_end_of_prose(title)) return std::nullopt;
        return title;
    }

    /// "17,9 mkr." above a table is the last line of a paragraph.
    static bool is_end_of_prose(const std::string& title) {
        return title.ends_with('.') && !starts_upper(title);
    }

    /// What stands above a word's line on its page; empty where that belongs to a table.
    std::string line_above(WordId word) const {
        for (std::size_t i = 1; i < layout_.lines.size(); ++i) {
            if (std::ranges::count(layout_.lines[i].words, word) == 0) continue;
            const Line& above = layout_.lines[i - 1];
            const bool apart = above.words.front().page != word.page || above.furniture;
            return apart || in_grid(above.words.front()) ? "" : repaired_text(pages_, above.words);
        }
        return {};
    }

    bool in_grid(WordId word) const {
        const auto holds = [word](const Ink& ink) { return std::ranges::count(ink, word) > 0; };
        return std::ranges::any_of(layout_.grids, [&](const Grid& grid) {
            return std::ranges::any_of(grid.rows, [&](const GridRow& row) {
                return holds(row.label) || std::ranges::any_of(row.cells, holds);
            });
        });
    }

    /// Among opening and closing equity the result of the year is a term, no sum; but not the
    /// result that income and costs above it lead to.
    static void settle_equity(Table& table) {
        const bool equity = std::ranges::any_of(table.rows, [](const Row& row) {
            return row.account == "2010" || row.account == "2090";
        });
        if (!equity && table.kind != TableKind::balance_sheet) return;
        bool flow_above = false;
        for (Row& row : table.rows) {
            if (!row.account) continue;
            if (row.account == "8110" && !flow_above) {
                row.account = "2020";
                if (row.kind == RowKind::sum) row.kind = RowKind::item;
            } else if (std::string_view("R3K45").find(row.account->front()) != std::string::npos) {
                flow_above = true;
            } else if (std::string_view("12").find(row.account->front()) != std::string::npos) {
                flow_above = false;
            }
        }
    }

    static bool tells_equity_alone(const Table& table) {
        const auto of_equity = [](const Row& row) {
            return row.kind == RowKind::heading || row.account == "2010" || row.account == "2090" ||
                   row.account == "8110";
        };
        const auto closing = [](const Row& row) { return row.account == "2090"; };
        return std::ranges::all_of(table.rows, of_equity) &&
               std::ranges::any_of(table.rows, closing);
    }

    UnitQuestion unit_question(const Draft& draft) const {
        UnitQuestion question{{}, own_unit(*draft.grid, draft.rows), {}};
        Ink words;
        for (const LabelledRow& row : draft.rows) {
            words.insert(words.end(), row.label.begin(), row.label.end());
            for (const Ink& cell : row.cells) {
                words.insert(words.end(), cell.begin(), cell.end());
                if (const auto size = size_of(cell)) question.numbers.push_back(*size);
            }
        }
        if (!words.empty()) question.where = std::ranges::min(words);
        return question;
    }

    /// The number of a cell as it would be in kr, whatever unit stands behind it.
    std::optional<Amount> size_of(const Ink& cell) const {
        const auto printed = parse_amount(repaired_text(pages_, cell), Unit::kr);
        if (!printed) return std::nullopt;
        const Unit unit = words_.unit(raw_text(pages_, cell)).value_or(Unit::kr);
        return Amount{magnitude(printed->amount).ore / (one(unit).ore / one(Unit::kr).ore)};
    }

    /// The unit in the cells wins, then that of the title, header and headings.
    std::optional<Unit> own_unit(const Grid& grid, const std::vector<LabelledRow>& rows) const {
        for (const LabelledRow& row : rows)
            for (const Ink& cell : row.cells)
                if (const auto unit = words_.unit(raw_text(pages_, cell))) return unit;
        std::vector<Ink> near;
        if (!is_end_of_prose(repaired_text(pages_, grid.title))) near.push_back(grid.title);
        for (const GridColumn& column : grid.columns) near.push_back(column.header);
        for (const LabelledRow& row : rows)
            if (!row.has_cells()) near.push_back(row.label);
        for (const Ink& ink : near)
            if (const auto unit = words_.unit(repaired_text(pages_, ink))) return unit;
        return std::nullopt;
    }

    std::vector<UnitNote> unit_notes() const {
        std::vector<UnitNote> notes;
        for (const Line& line : layout_.lines) {
            const std::string text = repaired_text(pages_, line.words);
            const auto unit = words_.is_unit_note(text) ? words_.unit(text) : std::nullopt;
            if (unit) notes.push_back({line.words.front(), *unit});
        }
        return notes;
    }

    void read_columns(const Grid& grid, const std::vector<LabelledRow>& rows, Table& table) const {
        for (std::size_t i = 0; i < grid.columns.size(); ++i) {
            const std::string header = repaired_text(pages_, grid.columns[i].header);
            if (holds_no_money(header, rows, i))
                add_aux_column(header, rows, i, table);
            else
                add_column(header, rows, i, table);
        }
        mark_unplaced(rows, table);
        settle_years(table.columns);
        const std::optional<int> year = year_in(table.title.value_or(""));
        if (table.columns.size() == 1 && !table.columns[0].year) table.columns[0].year = year;
        doubt_columns(table);
    }

    static void doubt(Table& table) {
        for (Row& row : table.rows)
            for (auto& cell : row.cells)
                if (cell) cell->status = CellStatus::doubtful;
    }

    /// A column without year or stage among columns with years may hold anything.
    static void doubt_columns(Table& table) {
        const auto has_year = [](const Column& column) { return column.year.has_value(); };
        if (std::ranges::none_of(table.columns, has_year)) return;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            if (table.columns[i].year || table.columns[i].stage) continue;
            for (Row& row : table.rows)
                if (row.cells[i]) row.cells[i]->status = CellStatus::doubtful;
        }
    }

    bool holds_no_money(const std::string& header, const std::vector<LabelledRow>& rows,
                        std::size_t column) const {
        if (words_.is_aux(header) || (header.empty() && counts_notes(rows, column))) return true;
        std::size_t cells = 0, shares = 0;
        for (const LabelledRow& row : rows) {
            if (row.cells[column].empty()) continue;
            ++cells;
            if (raw_text(pages_, row.cells[column]).ends_with('%')) ++shares;
        }
        return cells > 0 && 2 * shares > cells;
    }

    /// Whether a column numbers notes: 1, 2, 3 and so on, at least twice.
    bool counts_notes(const std::vector<LabelledRow>& rows, std::size_t column) const {
        int note = 0;
        for (const LabelledRow& row : rows) {
            const std::string text = raw_text(pages_, row.cells[column]);
            if (!text.empty() && text != std::to_string(++note)) return false;
        }
        return note > 1;
    }

    void add_aux_column(const std::string& header, const std::vector<LabelledRow>& rows,
                        std::size_t column, Table& table) const {
        AuxColumn aux{header, {}};
        for (const LabelledRow& row : rows) {
            const std::string value = raw_text(pages_, row.cells[column]);
            aux.values.push_back(value.empty() ? std::nullopt : std::optional(value));
        }
        table.aux_columns.push_back(std::move(aux));
    }

    void add_column(const std::string& header, const std::vector<LabelledRow>& rows,
                    std::size_t column, Table& table) const {
        table.columns.push_back({header, year_in(header), words_.stage(header)});
        for (std::size_t i = 0; i < rows.size(); ++i)
            table.rows[i].cells.push_back(
                read_cell(rows[i].cells[column], table.unit.value_or(Unit::kr)));
    }

    std::optional<Cell> read_cell(const Ink& ink, Unit unit) const {
        if (ink.empty()) return std::nullopt;
        Cell cell;
        cell.ink = ink;
        const auto printed =
            is_torn(pages_, ink) ? std::nullopt : parse_amount(repaired_text(pages_, ink), unit);
        if (printed) cell.amount = printed->amount;
        cell.repaired = printed && !printed->certain;
        if (!printed || cell.repaired || is_incomplete(ink) || least_confidence(ink) < unsure ||
            has_read_plus(ink))
            cell.status = CellStatus::doubtful;
        return cell;
    }

    const Word& word_at(WordId id) const {
        return pages_[static_cast<std::size_t>(id.page)].words[static_cast<std::size_t>(id.word)];
    }

    bool is_incomplete(const Ink& ink) const {
        return std::ranges::any_of(ink, [this](WordId id) { return word_at(id).incomplete; });
    }

    /// Hardly a plan prints a plus; on a scan it is a minus that something crosses.
    bool has_read_plus(const Ink& ink) const {
        return is_machine_read(pages_[static_cast<std::size_t>(ink.front().page)]) &&
               raw_text(pages_, ink).starts_with('+');
    }

    int least_confidence(const Ink& ink) const {
        int least = 100;
        for (const WordId id : ink) least = std::min(least, word_at(id).confidence);
        return least;
    }

    /// In OCR text nothing but order tells row and column: where a row has fewer amounts than
    /// columns, any of them may stand in the wrong one, and an amount without a label may belong
    /// to any row.
    void mark_unplaced(const std::vector<LabelledRow>& rows, Table& table) const {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const bool whole =
                !rows[i].label.empty() && std::ranges::none_of(rows[i].cells, &Ink::empty);
            if (whole) continue;
            for (auto& cell : table.rows[i].cells) {
                const bool placed = cell && !ink_box(pages_, cell->ink).empty();
                if (cell && !placed) cell->status = CellStatus::doubtful;
            }
        }
    }

    void drop_unit_notes(Table& table) const {
        std::erase_if(table.rows, [&](const Row& row) {
            return row.kind == RowKind::heading && words_.is_unit_note(row.label);
        });
    }

    /// "Medlem" on the line of the years heads the labels, and is no row.
    void drop_corner(const Grid& grid, Table& table) const {
        if (table.rows.empty() || table.rows.front().kind != RowKind::heading) return;
        const Row& first = table.rows.front();
        if (first.account || first.ink.empty()) return;
        const bool beside = std::ranges::any_of(grid.columns, [&](const GridColumn& column) {
            return std::ranges::any_of(
                column.header, [&](WordId word) { return stands_beside(first.ink.front(), word); });
        });
        if (!beside) return;
        table.rows.erase(table.rows.begin());
        for (AuxColumn& column : table.aux_columns)
            if (!column.values.empty()) column.values.erase(column.values.begin());
    }

    /// Whether two words stand on one line.
    bool stands_beside(WordId a, WordId b) const {
        if (a.page != b.page) return false;
        const Word &left = word_at(a), &right = word_at(b);
        if (left.box.empty() || right.box.empty()) return left.line > 0 && left.line == right.line;
        return 2 * vertical_overlap(left.box, right.box) > left.box.height;
    }

    TableKind kind_of(const Table& table) const {
        if (tells_equity_alone(table)) return TableKind::other;
        std::vector<std::string> titles, labels;
        if (table.title) titles.push_back(*table.title);
        for (const Row& row : table.rows) {
            labels.push_back(row.label);
            if (row.kind == RowKind::heading) titles.push_back(row.label);
        }
        const TableKind kind = words_.kind(titles, labels).value_or(TableKind::other);
        return kind == TableKind::budget && tells_initiatives_alone(table) ? TableKind::other
                                                                           : kind;
    }

    /// The costs of initiatives with their sum, and nothing else of a budget.
    static bool tells_initiatives_alone(const Table& table) {
        const auto cost = [](const Row& row) {
            if (row.kind == RowKind::sum)
                return !row.account || *row.account == "K" || *row.account == "4";
            return row.kind == RowKind::item && (!row.account || row.account->starts_with('4'));
        };
        return table.title && std::ranges::all_of(table.rows, cost);
    }

    const std::vector<Page>& pages_;
    const Layout& layout_;
    std::vector<Amount> stated_;
    terms::TableWords words_;
    terms::Accounts accounts_;
    DigitConfusions confusions_;
    RivalReader rivals_;
};

}  // namespace

std::vector<Table> read_tables(const Document& document, const std::vector<Statement>& statements,
                               const std::filesystem::path& dictionaries,
                               const std::vector<SeenMisreading>& seen) {
    return TableReader(document, statements, dictionaries, seen).read();
}

}  // namespace planscribe::extract
