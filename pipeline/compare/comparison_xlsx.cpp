#include "compare/cell_text.h"
#include "compare/row_proof.h"
#include "compare/write.h"
#include "model/names.h"
#include "sheets/workbook.h"

namespace planscribe::compare {
namespace {

using sheets::Look;
using SheetCell = sheets::Cell;
using SheetRow = std::vector<SheetCell>;

sheets::Value value_of(const Cell& cell, std::int64_t value) {
    if (cell.kind == Cell::Kind::number) return value;
    if (cell.kind == Cell::Kind::money) return Amount{value};
    return static_cast<double>(value) / 1'000;
}

class Writer {
public:
    Writer(const Comparison& comparison, Language language)
        : comparison_(comparison), language_(language), book_(say("title")) {}

    std::string write() {
        add_head();
        for (const Answer& answer : comparison_.answers) add(answer);
        add_documents();
        return book_.bytes();
    }

private:
    std::string say(const char* key) const { return in(language_, comparison_.words.words(key)); }

    void add_head() {
        book_.sheet(say("sheet.about"), {{say("questions"), 28}, {say("sheet.about"), 100}});
        book_.row({{say("title"), Look::wrapped, true}, {say("doubt_note"), Look::wrapped}});
        book_.row({{}, {filled_in(say("prices_note"), comparison_.base_year), Look::wrapped}});
        for (const Answer& answer : comparison_.answers)
            book_.row({{in(language_, answer.question.title), Look::wrapped, true},
                       {in(language_, answer.question.about), Look::wrapped}});
    }

    /// Which columns need a second one, for the highest value of what is in doubt.
    static std::vector<bool> spreads(const Answer& answer) {
        std::vector<bool> spread(answer.question.columns.size());
        for (const Row& row : answer.rows)
            for (std::size_t c = 0; c < row.size(); ++c)
                if (row[c].low != row[c].high) spread[c] = true;
        return spread;
    }

    void add(const Answer& answer) {
        const auto spread = spreads(answer);
        std::vector<sheets::SheetColumn> columns;
        for (std::size_t c = 0; c < spread.size(); ++c) {
            const ColumnText& column = answer.question.columns[c];
            const std::string title = in(language_, column.title);
            const double width = column.kind == "text" ? 30 : column.kind == "year" ? 8 : 14;
            columns.push_back({spread[c] ? title + " " + say("least") : title, width});
            if (spread[c]) columns.push_back({title + " " + say("most"), width});
        }
        columns.push_back({say("status"), 10});
        columns.push_back({say("where"), 60});
        book_.sheet(in(language_, answer.question.title), columns);
        for (const Row& row : answer.rows) add(row, spread);
    }

    void add(const Row& row, const std::vector<bool>& spread) {
        SheetRow line;
        for (std::size_t c = 0; c < row.size(); ++c) {
            line.push_back(cell_of(row[c], row[c].low));
            if (spread[c]) line.push_back(cell_of(row[c], row[c].high));
        }
        const auto status = status_of(row);
        line.push_back({status ? say(name_of(*status)) : ""});
        line.push_back({where(comparison_, row, language_)});
        book_.row(line);
    }

    SheetCell cell_of(const Cell& cell, std::int64_t value) const {
        const bool doubtful = cell.status == CellStatus::doubtful;
        if (cell.kind == Cell::Kind::blank) return {};
        if (cell.unknown) return {std::string("?"), Look::plain, false, true};
        if (!is_measured(cell) && cell.kind != Cell::Kind::number)
            return {cell_text(cell, comparison_.words, language_), Look::plain, false, doubtful};
        const Look look = cell.kind == Cell::Kind::money     ? Look::money
                          : cell.kind == Cell::Kind::percent ? Look::percent
                                                             : Look::whole;
        return {value_of(cell, value), look, false, doubtful};
    }

    void add_documents() {
        book_.sheet(say("documents"), {{say("document"), 16},
                                       {say("filter"), 40},
                                       {say("years"), 8},
                                       {say("file"), 40},
                                       {"SHA-256", 70}});
        for (const Source& source : comparison_.sources)
            book_.row({{source.sha256.substr(0, 12)},
                       {source.association},
                       {source.year ? sheets::Value(std::int64_t{*source.year}) : sheets::Value(),
                        Look::whole},
                       {source.file},
                       {source.sha256}});
    }

    const Comparison& comparison_;
    Language language_;
    sheets::Workbook book_;
};

}  // namespace

void write_xlsx(std::ostream& out, const Comparison& comparison, Language language) {
    out << Writer(comparison, language).write();
}

}  // namespace planscribe::compare
