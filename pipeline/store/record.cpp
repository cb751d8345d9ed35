#include "store/record.h"

#include "base/text.h"
#include "model/names.h"
#include "model/paper.h"
#include "store/association_key.h"
#include "store/kept_facts.h"
#include "store/place.h"

namespace planscribe::store {
namespace {

template <typename Enum>
Value name_or_none(std::optional<Enum> value) {
    return value ? Value(name_of(*value)) : Value();
}

void add_box(Values& values, const std::optional<Box>& box) {
    if (box)
        values.insert(values.end(), {box->x, box->y, box->width, box->height});
    else
        values.resize(values.size() + 4);
}

class Record {
public:
    Record(Database& database, std::int64_t id, const Document& document)
        : database_(database), id_(id), document_(document), plan_(document.plan) {}

    void write() {
        for (std::size_t t = 0; t < plan_.tables.size(); ++t) add_table(t);
        add_findings();
    }

    void rewrite(const std::vector<bool>& changed) {
        if (changed.empty()) remove_tables();
        for (std::size_t t = 0; t < plan_.tables.size(); ++t) {
            if (!changed.empty() && !changed.at(t)) continue;
            remove_table(t + 1);
            add_table(t);
        }
        database_.run("DELETE FROM finding WHERE document = $1", {id_});
        add_findings();
    }

private:
    void remove_tables() {
        for (const char* table : {"rival", "cell", "budget_row", "budget_column", "budget_table"})
            database_.run("DELETE FROM " + std::string(table) + " WHERE document = $1", {id_});
    }

    void remove_table(std::size_t number) {
        for (const char* table : {"rival", "cell", "budget_row", "budget_column"})
            database_.run(
                "DELETE FROM " + std::string(table) + " WHERE document = $1 AND table_number = $2",
                {id_, number});
        database_.run("DELETE FROM budget_table WHERE document = $1 AND number = $2",
                      {id_, number});
    }

    void add_table(std::size_t index) {
        const Table& table = plan_.tables[index];
        const auto page = static_cast<std::size_t>(table.page);
        std::optional<Box> box;
        if (page < document_.pages.size() && !table.box.empty())
            box = on_paper(document_.pages[page], table.box);
        Values values = {
            id_,           index + 1, table.title, name_of(table.kind), name_or_none(table.unit),
            table.page + 1};
        add_box(values, box);
        database_.run("INSERT INTO budget_table VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
                      values);
        for (std::size_t c = 0; c < table.columns.size(); ++c)
            add_column(index + 1, c + 1, table.columns[c]);
        for (std::size_t r = 0; r < table.rows.size(); ++r)
            add_row(index + 1, r + 1, table.rows[r]);
    }

    void add_column(std::size_t table, std::size_t number, const Column& column) {
        database_.run("INSERT INTO budget_column VALUES ($1, $2, $3, $4, $5, $6)",
                      {id_, table, number, column.label, column.year, name_or_none(column.stage)});
    }

    void add_row(std::size_t table, std::size_t number, const Row& row) {
        database_.run("INSERT INTO budget_row VALUES ($1, $2, $3, $4, $5, $6, $7)",
                      {id_, table, number, row.label, name_of(row.kind), row.part, row.account});
        for (std::size_t c = 0; c < row.cells.size(); ++c)
            if (row.cells[c]) add_cell({id_, table, number, c + 1}, *row.cells[c]);
    }

    void add_cell(const Values& address, const Cell& cell) {
        const Place place = place_of(document_.pages, cell.ink);
        Values values = address;
        values.insert(values.end(),
                      {cell.amount ? Value(cell.amount->ore) : Value(), name_of(cell.status),
                       cell.repaired, cell.computed, place.raw, place.page});
        add_box(values, place.box);
        values.insert(values.end(), {place.line, place.column, join(cell.identities, "\n")});
        database_.run(
            "INSERT INTO cell VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, "
            "$15, $16, $17)",
            values);
        add_rivals(address, cell);
    }

    void add_rivals(const Values& address, const Cell& cell) {
        std::size_t number = 0;
        for (const Rival& rival : cell.rivals) {
            if (rival.cost > hardly_possible) continue;
            Values values = address;
            values.insert(values.end(), {++number, rival.amount.ore, rival.cost});
            database_.run("INSERT INTO rival VALUES ($1, $2, $3, $4, $5, $6, $7)", values);
        }
    }

    void add_findings() {
        for (std::size_t i = 0; i < document_.findings.size(); ++i) {
            const Finding& finding = document_.findings[i];
            std::optional<int> page;
            if (!finding.where.empty()) page = place_of(document_.pages, finding.where[0]).page;
            if (finding.page > 0) page = finding.page;
            database_.run(
                "INSERT INTO finding VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                {id_, i + 1, finding.rule, name_of(finding.severity), name_or_none(finding.cause),
                 finding.message.swedish, finding.message.english, page});
        }
    }

    Database& database_;
    std::int64_t id_;
    const Document& document_;
    const Plan& plan_;
};

}  // namespace

void write_record(Database& database, std::int64_t document_id, const Document& document) {
    Record(database, document_id, document).write();
}

void rewrite_record(Database& database, std::int64_t document_id, const Document& document,
                    const std::string& plan_json, const std::vector<bool>& changed) {
    const Plan& plan = document.plan;
    database.run(
        "UPDATE document SET association = $2, association_key = $3, org_number = $4, kind = $5, "
        "year = $6, decision_date = $7, plan = $8 WHERE number = $1",
        {document_id, plan.association, association_key(plan.association.value_or("")),
         plan.org_number, name_of(plan.type), plan.year, plan.decision_date, plan_json});
    Record(database, document_id, document).rewrite(changed);
    database.run("DELETE FROM facts WHERE document = $1", {document_id});
    keep_facts(database, document_id, facts::facts_of(document));
}

}  // namespace planscribe::store
