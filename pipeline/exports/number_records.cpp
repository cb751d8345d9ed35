#include "exports/number_records.h"
#include "model/names.h"

#include "sheets/csv.h"

namespace planscribe::exports {
namespace {

using sheets::CsvRecord;

/// The phases of a budget in the taxonomy's words.
std::string_view phase(std::optional<Stage> stage) {
    if (!stage) return "";
    switch (*stage) {
        case Stage::outcome:
            return "executed";
        case Stage::forecast:
            return "adjusted";
        case Stage::budget:
            return "approved";
        case Stage::plan:
            return "proposed";
    }
    return "";
}

class Line {
public:
    Line(std::ostream& out, Reader reader) : record_(out), reader_(reader) {}

    void text(std::string_view text) {
        if (reader_ == Reader::program)
            record_.exact(text);
        else
            record_.text(text);
    }
    void number(const std::optional<int>& number) {
        record_.number(number ? std::to_string(*number) : "");
    }
    void place(int number) { record_.number(number > 0 ? std::to_string(number) : ""); }
    void money(const std::optional<Amount>& amount) {
        record_.number(amount ? sheets::plain_kronor(*amount) : "");
    }
    void truth(bool truth) { record_.exact(truth ? "true" : "false"); }

private:
    CsvRecord record_;
    Reader reader_;
};

void write(Line& line, const store::Entry& document, const Figure& figure, const Chart& chart) {
    const store::NumberEntry& entry = figure.entry;
    const bool in_table = figure.origin == Origin::table;
    const Account* account = entry.account ? chart.find(*entry.account) : nullptr;
    const std::string direction = account ? account->direction : "";
    line.text(figure.id);
    line.text(store::short_id(document.sha256));
    line.text(document.file);
    line.text(document.association.value_or(""));
    line.text(document.kind);
    line.number(document.year);
    line.text(origin_name(figure.origin));
    line.place(entry.table);
    line.text(entry.table_title);
    line.text(in_table ? name_of(entry.table_kind) : "");
    line.place(entry.row);
    line.text(entry.label);
    line.text(in_table ? name_of(entry.row_kind) : "");
    line.truth(entry.part);
    line.text(entry.account.value_or(""));
    line.text(account ? account->name : "");
    line.text(direction == "revenue" || direction == "expenditure" ? direction : "");
    line.place(entry.column);
    line.text(entry.column_label);
    line.number(entry.year);
    line.text(entry.stage ? name_of(*entry.stage) : "");
    line.text(phase(entry.stage));
    line.money(entry.amount);
    line.text("SEK");
    line.money(entry.low);
    line.money(entry.high);
    line.text(name_of(entry.status));
    line.truth(entry.repaired);
    line.truth(entry.computed);
    line.text(entry.place.raw);
    line.number(entry.place.page);
    const auto side = [&](int Box::*member) {
        line.number(entry.place.box ? std::optional((*entry.place.box).*member) : std::nullopt);
    };
    side(&Box::x);
    side(&Box::y);
    side(&Box::width);
    side(&Box::height);
    line.number(entry.place.line);
    line.number(entry.place.column);
}

}  // namespace

const std::vector<NumberField>& number_fields() {
    static const std::vector<NumberField> fields = {
        {"id", "the number: its document, and the anchor of it in the report", "string",
         "budget-line-id"},
        {"document", "the document it stands in, see documents", "string", ""},
        {"file", "the file of the document", "string", ""},
        {"association", "the association", "string", "administrative-classification:generic:label"},
        {"document_kind", "what the document is", "string", ""},
        {"plan_year", "the first year that the document is for", "integer", ""},
        {"origin", "whether a table, the prose or the financing of an insats holds it", "string",
         ""},
        {"table", "which table of the document, from 1", "integer", ""},
        {"table_title", "its title as printed", "string", ""},
        {"table_kind", "what the table is", "string", ""},
        {"row", "which row of it, from 1", "integer", ""},
        {"label", "its label as printed", "string", "economic-classification:generic:description"},
        {"row_kind", "whether it is an item or a sum of others", "string", ""},
        {"part", "whether it is part of the row above, and no term of a sum", "boolean", ""},
        {"account", "the account in the chart of accounts, see accounts", "string",
         "economic-classification:generic:code"},
        {"account_name", "its name", "string", "economic-classification:generic:label"},
        {"direction", "revenue or expenditure", "string", "direction"},
        {"column", "which column of the table, from 1", "integer", ""},
        {"column_label", "its label as printed", "string", ""},
        {"year", "the year that the number is for", "integer", "date:fiscal-year"},
        {"stage", "outcome, forecast, budget or plan, where the column says so", "string",
         "phase:label"},
        {"phase", "the same in the words of the taxonomy", "string", "phase:id"},
        {"amount", "kronor, signed as printed; blank where no number can be read", "number",
         "value"},
        {"currency", "always SEK", "string", "value-currency:code"},
        {"low", "the least that it may be", "number", ""},
        {"high", "the most that it may be; the same as low unless it is in doubt", "number", ""},
        {"status", "proved, read, doubtful (a person must look) or confirmed", "string", ""},
        {"repaired", "whether the amount is not what was read", "boolean", ""},
        {"computed", "whether it follows from other numbers and not from the paper", "boolean", ""},
        {"raw", "what was read on paper", "string", ""},
        {"page", "where it stands: the page, from 1", "integer", ""},
        {"x", "and the box on it, in pixels of the page image, from the left", "integer", ""},
        {"y", "from the top", "integer", ""},
        {"width", "its width", "integer", ""},
        {"height", "its height", "integer", ""},
        {"line", "or the line of a text, from 1", "integer", ""},
        {"text_column", "and the character in it, from 1", "integer", ""},
    };
    return fields;
}

NumberRecords::NumberRecords(std::ostream& out, const Chart& chart, Reader reader)
    : out_(out), chart_(chart), reader_(reader) {
    CsvRecord head(out_);
    for (const NumberField& field : number_fields()) head.exact(field.name);
}

void NumberRecords::add(const store::WholeDocument& whole) {
    for (const Figure& figure : figures(whole)) {
        Line line(out_, reader_);
        write(line, whole.shown.entry, figure, chart_);
    }
}

}  // namespace planscribe::exports
