#include "compare/cell_text.h"
#include "compare/places.h"
#include "compare/write.h"
#include "model/names.h"
#include "sheets/csv.h"

namespace planscribe::compare {
namespace {

using sheets::CsvRecord;

bool measured(const ColumnText& column) {
    return column.kind == "money" || column.kind == "percent";
}

std::string addresses(const Comparison& comparison, const std::vector<Place>& places) {
    std::string text;
    for (const Place& place : places)
        text += (text.empty() ? "" : " ") + address(comparison, place);
    return text;
}

/// Status, places and what is to settle, of any cell.
void write_proof(CsvRecord& line, const Comparison& comparison, const Cell& cell) {
    line.text(cell.status ? name_of(*cell.status) : "");
    line.text(addresses(comparison, cell.places));
    line.text(addresses(comparison, to_settle(cell.places)));
}

void write_head(std::ostream& out, const QuestionText& question) {
    CsvRecord line(out);
    for (const ColumnText& column : question.columns) {
        if (!measured(column)) {
            line.text(column.name);
            if (column.kind == "text") line.text(column.name + "_at");
            continue;
        }
        for (const char* part : {"_low", "_high", "_status", "_at", "_to_settle"})
            line.text(column.name + part);
    }
}

void write_wide(std::ostream& out, const Comparison& comparison, const Answer& answer,
                Language language) {
    write_head(out, answer.question);
    for (const Row& row : answer.rows) {
        CsvRecord line(out);
        for (std::size_t c = 0; c < row.size(); ++c) {
            const ColumnText& column = answer.question.columns.at(c);
            if (measured(column)) {
                line.number(plain_low(row[c]));
                line.number(plain_high(row[c]));
                write_proof(line, comparison, row[c]);
                continue;
            }
            const std::string said = cell_text(row[c], comparison.words, language);
            if (row[c].kind == Cell::Kind::number)
                line.number(said);
            else
                line.text(said);
            if (column.kind == "text") line.text(addresses(comparison, row[c].places));
        }
    }
}

void write_cell(std::ostream& out, const Comparison& comparison, const Answer& answer,
                std::size_t row, std::size_t column, Language language) {
    const Cell& cell = answer.rows[row][column];
    if (cell.kind == Cell::Kind::blank) return;
    const bool counts = is_measured(cell) || cell.kind == Cell::Kind::number;
    CsvRecord line(out);
    line.text(answer.question.id);
    line.number(std::to_string(row + 1));
    line.text(answer.question.columns.at(column).name);
    line.text(answer.question.columns.at(column).kind);
    line.text(counts ? "" : cell_text(cell, comparison.words, language));
    line.number(counts ? plain_low(cell) : "");
    line.number(counts ? plain_high(cell) : "");
    write_proof(line, comparison, cell);
}

void write_long(std::ostream& out, const Comparison& comparison, Language language) {
    {
        CsvRecord line(out);
        for (const char* name : {"question", "row", "column", "kind", "text", "low", "high",
                                 "status", "at", "to_settle"})
            line.text(name);
    }
    for (const Answer& answer : comparison.answers)
        for (std::size_t row = 0; row < answer.rows.size(); ++row)
            for (std::size_t column = 0; column < answer.rows[row].size(); ++column)
                write_cell(out, comparison, answer, row, column, language);
}

}  // namespace

void write_csv(std::ostream& out, const Comparison& comparison, Language language) {
    if (comparison.answers.size() == 1)
        write_wide(out, comparison, comparison.answers.front(), language);
    else
        write_long(out, comparison, language);
}

}  // namespace planscribe::compare
