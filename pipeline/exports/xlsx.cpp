#include "exports/chart.h"
#include "exports/figures.h"
#include "exports/writers.h"
#include "model/json_records.h"
#include "sheets/workbook.h"

namespace planscribe::exports {
namespace {

using sheets::Cell;
using sheets::Look;

constexpr std::size_t most_items = 1'000'000;

Cell whole_number(const std::optional<int>& number) {
    return number ? Cell{std::int64_t{*number}, Look::whole} : Cell{};
}

Cell money(const std::optional<Amount>& amount) {
    return amount ? Cell{*amount, Look::money} : Cell{};
}

Cell joined(const JsonNode& record, const char* name) {
    std::string all;
    for (const std::string& text :
         list(record, name, most_items, [](const JsonNode& j) { return j.text(); }))
        all += (all.empty() ? "" : ", ") + text;
    return {all};
}

std::string text_in(const JsonNode& record, const char* name) {
    return record.text_of(name).value_or("");
}

/// Numbers of which a person should know more than the cell says.
bool noteworthy(const store::NumberEntry& entry) {
    return entry.status == CellStatus::doubtful || entry.repaired || entry.computed;
}

class Book {
public:
    Book(store::Archive& archive, const Chart& chart) : archive_(archive), chart_(chart) {}

    std::string bytes() {
        numbers();
        documents();
        board();
        initiatives();
        findings();
        return book_.bytes();
    }

private:
    void each(const std::function<void(const store::WholeDocument&)>& take) {
        archive_.each(store::Detail::records, take);
    }

    void numbers() {
        book_.sheet("Belopp",
                    {{"Förbund", 32},    {"Planår", 8},      {"År", 8},      {"Skede", 10},
                     {"Konto", 8},       {"Kontonamn", 30},  {"Rad", 36},    {"Belopp (kr)", 14},
                     {"Lägst (kr)", 14}, {"Högst (kr)", 14}, {"Status", 10}, {"Slag", 10},
                     {"Varav", 7},       {"Tabell", 30},     {"Kolumn", 16}, {"Läst", 14},
                     {"Fil", 24},        {"Sida", 6},        {"Plats", 24},  {"Id", 38}});
        each([this](const store::WholeDocument& whole) {
            for (const Figure& figure : figures(whole)) number(whole, figure);
        });
    }

    void number(const store::WholeDocument& whole, const Figure& figure) {
        const store::NumberEntry& entry = figure.entry;
        const store::Entry& document = whole.shown.entry;
        const Account* account = entry.account ? chart_.find(*entry.account) : nullptr;
        Cell amount = money(entry.amount);
        amount.doubtful = entry.status == CellStatus::doubtful;
        if (noteworthy(entry)) amount.note = note_text(whole, figure);
        const bool in_table = figure.origin == Origin::table;
        book_.row({{document.association.value_or("")},
                   whole_number(document.year),
                   whole_number(entry.year),
                   {entry.stage ? name_of(*entry.stage) : ""},
                   {entry.account.value_or("")},
                   {account ? account->name : ""},
                   {entry.label},
                   amount,
                   money(entry.low),
                   money(entry.high),
                   {name_of(entry.status)},
                   {in_table ? name_of(entry.row_kind) : origin_name(figure.origin)},
                   {entry.part ? "ja" : ""},
                   {entry.table_title},
                   {entry.column_label},
                   {entry.place.raw},
                   {document.file},
                   whole_number(entry.place.page),
                   {place_text(entry.place)},
                   {figure.id}});
    }

    void documents() {
        book_.sheet("Dokument", {{"Id", 14},
                                 {"Fil", 28},
                                 {"Slag", 18},
                                 {"Förbund", 36},
                                 {"Org.nr", 13},
                                 {"År", 8},
                                 {"Beslutad", 12},
                                 {"Sidor", 7},
                                 {"Tabeller", 9},
                                 {"Tveksamma tal", 14},
                                 {"SHA-256", 66},
                                 {"Plats", 40}});
        each([this](const store::WholeDocument& whole) {
            const store::Entry& entry = whole.shown.entry;
            const JsonNode plan = record_of(whole);
            const auto decision = plan.value("decision");
            book_.row({{store::short_id(entry.sha256)},
                       {entry.file},
                       {entry.kind},
                       {entry.association.value_or("")},
                       {text_in(need(plan, "association"), "org_number")},
                       whole_number(entry.year),
                       {decision ? text_in(*decision, "date") : ""},
                       whole_number(entry.pages),
                       whole_number(entry.tables),
                       whole_number(entry.doubtful),
                       {entry.sha256},
                       {entry.place}});
        });
    }

    void board() {
        book_.sheet("Styrelse", {{"Förbund", 36},
                                 {"Planår", 8},
                                 {"Namn", 28},
                                 {"Utsedd av", 28},
                                 {"Plats i styrelsen", 16},
                                 {"Roll", 12},
                                 {"Fil", 24},
                                 {"Ställe", 26},
                                 {"Dokument", 14}});
        each([this](const store::WholeDocument& whole) {
            const store::Entry& entry = whole.shown.entry;
            for (const JsonNode& seat :
                 list(record_of(whole), "board", most_items, [](auto j) { return j; }))
                book_.row({{entry.association.value_or("")},
                           whole_number(entry.year),
                           {text_in(seat, "name")},
                           {text_in(seat, "organization")},
                           {text_in(seat, "seat")},
                           {text_in(seat, "role")},
                           {entry.file},
                           {place_text(place_in(seat))},
                           {store::short_id(entry.sha256)}});
        });
    }

    void initiatives() {
        book_.sheet("Insatser", {{"Förbund", 36},
                                 {"Planår", 8},
                                 {"Insats", 36},
                                 {"Ägare", 30},
                                 {"Parter", 40},
                                 {"Fil", 24},
                                 {"Ställe", 26},
                                 {"Dokument", 14}});
        each([this](const store::WholeDocument& whole) {
            const store::Entry& entry = whole.shown.entry;
            for (const JsonNode& insats :
                 list(record_of(whole), "initiatives", most_items, [](auto j) { return j; }))
                book_.row({{entry.association.value_or("")},
                           whole_number(entry.year),
                           {text_in(insats, "name")},
                           joined(insats, "owner"),
                           joined(insats, "partners"),
                           {entry.file},
                           {place_text(place_in(insats))},
                           {store::short_id(entry.sha256)}});
        });
    }

    void findings() {
        book_.sheet("Anmärkningar", {{"Förbund", 36},
                                     {"Planår", 8},
                                     {"Allvar", 10},
                                     {"Regel", 20},
                                     {"Anmärkning", 90},
                                     {"Fil", 24},
                                     {"Dokument", 14}});
        each([this](const store::WholeDocument& whole) {
            const store::Entry& entry = whole.shown.entry;
            for (const store::FindingEntry& finding : whole.shown.findings)
                book_.row({{entry.association.value_or("")},
                           whole_number(entry.year),
                           {finding.severity},
                           {finding.rule},
                           {finding.swedish, Look::wrapped},
                           {entry.file},
                           {store::short_id(entry.sha256)}});
        });
    }

    store::Archive& archive_;
    const Chart& chart_;
    sheets::Workbook book_{"planscribe"};
};

}  // namespace

void write_xlsx(std::ostream& out, store::Archive& archive, const Target& target) {
    const Chart chart(target.dictionaries);
    out << Book(archive, chart).bytes();
}

}  // namespace planscribe::exports
