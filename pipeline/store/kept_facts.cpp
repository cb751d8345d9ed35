#include "store/kept_facts.h"

#include <map>
#include <tuple>

#include "facts/packed.h"
#include "model/json.h"
#include "model/names.h"

namespace planscribe::store {
namespace {

/// A cell as it was proved, in place of what plan.json is believed about it.
void prove_again(Cell& cell, const ResultRow& row) {
    cell.amount = row.null(3) ? std::nullopt : std::optional(Amount{row.number(3)});
    cell.status = named<CellStatus>(row.text(4)).value_or(CellStatus::doubtful);
    cell.computed = row.whole(5) != 0;
}

Document document_again(Database& database, std::int64_t number) {
    const auto plan =
        database.run("SELECT plan, file FROM document WHERE number = $1", {number}).at(0);
    Document document = plan_from_json(plan.text(0), plan.text(1));
    for (const ResultRow& row :
         database.run("SELECT table_number, row_number, column_number, ore, status, computed "
                      "FROM cell WHERE document = $1",
                      {number})) {
        const auto index = [&](std::size_t field) {
            return static_cast<std::size_t>(row.number(field) - 1);
        };
        auto& tables = document.plan.tables;
        if (index(0) >= tables.size() || index(1) >= tables[index(0)].rows.size()) continue;
        auto& cells = tables[index(0)].rows[index(1)].cells;
        if (index(2) >= cells.size()) continue;
        auto& cell = cells[index(2)];
        if (!cell) cell.emplace();
        prove_again(*cell, row);
    }
    return document;
}

facts::Facts facts_again(Database& database, std::int64_t number) {
    return facts::facts_of(document_again(database, number));
}

}  // namespace

void keep_facts(Database& database, std::int64_t document, const facts::Facts& facts) {
    database.run("INSERT INTO facts VALUES ($1, $2, $3)",
                 {document, facts::version, facts::pack(facts)});
}

std::vector<DocumentFacts> kept_facts(Database& database) {
    std::vector<DocumentFacts> all;
    for (const ResultRow& row : database.run(
             "SELECT document.number, sha256, file, association_key, facts.version, facts.facts "
             "FROM document LEFT JOIN facts ON facts.document = document.number "
             "ORDER BY association_key, coalesce(year, 0), kind, file, sha256")) {
        std::optional<facts::Facts> kept;
        if (row.whole(4) == facts::version) kept = facts::unpack(row.text(5));
        if (!kept) kept = facts_again(database, row.number(0));
        all.push_back({row.text(1), row.text(2), row.text(3), std::move(*kept)});
    }
    return all;
}

void keep_missing_facts(Database& database) {
    for (const ResultRow& row : database.run("SELECT number FROM document WHERE number NOT IN "
                                             "(SELECT document FROM facts) ORDER BY number"))
        keep_facts(database, row.number(0), facts_again(database, row.number(0)));
}

}  // namespace planscribe::store
