#include "store/keep.h"

#include <cassert>

#include "base/text.h"
#include "model/json.h"
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

class Writer {
public:
    Writer(Database& database, Stemmer& stemmer, const Kept& kept)
        : database_(database),
          stemmer_(stemmer),
          kept_(kept),
          document_(kept.document),
          plan_(kept.document.plan) {}

    void write() {
        database_.run("DELETE FROM document WHERE sha256 = $1", {document_.source.sha256});
        id_ = next("SELECT coalesce(max(number), 0) + 1 FROM document");
        add_document();
        add_making();
        add_pages();
        for (std::size_t t = 0; t < plan_.tables.size(); ++t) add_table(t);
        add_findings();
        keep_facts(database_, id_, facts::facts_of(document_));
    }

private:
    std::int64_t next(std::string_view query) { return database_.run(query).at(0).number(0); }

    void add_document() {
        const Source& source = document_.source;
        database_.run(
            "INSERT INTO document VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
            {id_, source.sha256, source.file, kept_.place, name_of(source.kind), source.pages,
             plan_.association, association_key(plan_.association.value_or("")), plan_.org_number,
             name_of(plan_.type), plan_.year, plan_.decision_date, plan_json(document_)});
    }

    void add_making() {
        for (std::size_t i = 0; i < kept_.made_by.size(); ++i)
            database_.run("INSERT INTO made_by VALUES ($1, $2, $3, $4)",
                          {id_, i + 1, kept_.made_by[i].first, kept_.made_by[i].second});
    }

    void add_pages() {
        assert(kept_.texts.size() == document_.pages.size());
        std::int64_t id = next("SELECT coalesce(max(id), 0) + 1 FROM page");
        for (std::size_t i = 0; i < document_.pages.size(); ++i)
            add_page(id++, document_.pages[i], kept_.texts[i]);
    }

    void add_page(std::int64_t id, const Page& page, const PageText& text) {
        const bool same = text.repaired == text.as_read;
        const std::string stems = join(stemmer_.stems(text.repaired), " ");
        std::string as_read = same ? "" : join(stemmer_.stems(text.as_read), " ");
        if (as_read == stems) as_read.clear();
        database_.run("INSERT INTO page VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
                      {id, id_, page.number, name_of(page.origin), page.paper_width,
                       page.paper_height, page.dpi, stems, as_read, text.repaired,
                       same ? Value() : Value(text.as_read), page_json(page)});
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
    Stemmer& stemmer_;
    const Kept& kept_;
    const Document& document_;
    const Plan& plan_;
    std::int64_t id_ = 0;
};

}  // namespace

void keep(Database& database, Stemmer& stemmer, const Kept& kept) {
    Writer(database, stemmer, kept).write();
}

}  // namespace planscribe::store
