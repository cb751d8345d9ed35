#include "store/entries.h"

#include <map>

#include "base/error.h"

namespace planscribe::store {
namespace {

constexpr std::size_t shortest_id = 4, usual_id = 12;

constexpr const char* entry_query =
    "SELECT sha256, file, place, kind, association, year, pages, "
    "(SELECT count(*) FROM budget_table WHERE budget_table.document = document.number), "
    "(SELECT count(*) FROM cell WHERE cell.document = document.number"
    " AND cell.status = 'doubtful'), "
    "(SELECT count(*) FROM correction WHERE correction.sha256 = document.sha256), "
    "(SELECT version FROM made_by WHERE made_by.document = document.number"
    " AND made_by.name = 'dictionaries') "
    "FROM document ";

constexpr const char* entry_order =
    " ORDER BY association_key, coalesce(year, 0), kind, file, sha256";

/// Those that the condition leaves, without their `same_plan`.
std::vector<Entry> query(Database& database, const std::string& condition, const Values& values) {
    const std::string sql = entry_query + condition + entry_order;
    std::vector<Entry> entries;
    for (const ResultRow& row : database.run(sql, values))
        entries.push_back({row.text(0),
                           row.text(1),
                           row.text(2),
                           row.text(3),
                           row.text_or_none(4),
                           row.whole_or_none(5),
                           row.whole(6),
                           row.whole(7),
                           row.whole(8),
                           row.whole(9),
                           row.text(10),
                           {}});
    return entries;
}

std::vector<TableEntry> tables(Database& database, const std::string& sha256) {
    std::vector<TableEntry> tables;
    for (const ResultRow& row : database.run(
             "SELECT budget_table.title, budget_table.kind, budget_table.unit, budget_table.page, "
             "count(cell.status), count(CASE WHEN cell.status = 'proved' THEN 1 END), "
             "count(CASE WHEN cell.status = 'doubtful' THEN 1 END) "
             "FROM document JOIN budget_table ON budget_table.document = document.number "
             "LEFT JOIN cell ON cell.document = budget_table.document "
             "AND cell.table_number = budget_table.number WHERE document.sha256 = $1 "
             "GROUP BY budget_table.number, budget_table.title, budget_table.kind, "
             "budget_table.unit, budget_table.page ORDER BY budget_table.number",
             {sha256}))
        tables.push_back({row.text_or_none(0), row.text(1), row.text_or_none(2), row.whole(3),
                          row.whole(4), row.whole(5), row.whole(6)});
    return tables;
}

std::vector<FindingEntry> findings(Database& database, const std::string& sha256) {
    std::vector<FindingEntry> findings;
    for (const ResultRow& row : database.run(
             "SELECT severity, rule, swedish, english FROM finding JOIN document "
             "ON document.number = finding.document WHERE sha256 = $1 ORDER BY finding.number",
             {sha256}))
        findings.push_back({row.text(0), row.text(1), row.text(2), row.text(3)});
    return findings;
}

std::vector<std::pair<std::string, std::string>> made_by(Database& database,
                                                         const std::string& sha256) {
    std::vector<std::pair<std::string, std::string>> versions;
    for (const ResultRow& row : database.run(
             "SELECT name, version FROM made_by JOIN document "
             "ON document.number = made_by.document WHERE sha256 = $1 ORDER BY made_by.number",
             {sha256}))
        versions.emplace_back(row.text(0), row.text(1));
    return versions;
}

std::string several(const std::vector<ResultRow>& found) {
    std::string names;
    for (const ResultRow& row : found) {
        if (!names.empty()) names += ", ";
        names += row.text(0);
    }
    return names;
}

}  // namespace

std::string short_id(const std::string& sha256) {
    return sha256.substr(0, usual_id);
}

std::vector<Entry> entries(Database& database) {
    std::map<std::string, std::vector<std::string>> others;
    for (const ResultRow& row :
         database.run("SELECT sha256, other FROM same_plan ORDER BY sha256, other"))
        others[row.text(0)].push_back(row.text(1));
    std::vector<Entry> all = query(database, "", {});
    for (Entry& entry : all)
        if (const auto found = others.find(entry.sha256); found != others.end())
            entry.same_plan = found->second;
    return all;
}

std::vector<Entry> same_plan(Database& database, const std::string& sha256) {
    return query(database, "WHERE sha256 IN (SELECT other FROM same_plan WHERE sha256 = $1)",
                 {sha256});
}

std::string document_of(Database& database, const std::string& id) {
    if (id.size() < shortest_id)
        throw Error(ErrorCode::input, database.name(),
                    "'" + id + "' is too short for a document; give at least four characters");
    const auto found = database.run(
        "SELECT sha256 FROM document WHERE sha256 >= $1 AND sha256 < $2 ORDER BY sha256",
        {id, id + "g"});
    if (found.empty())
        throw Error(ErrorCode::input, database.name(),
                    "has no document '" + id + "'; `list` names those that it has");
    if (found.size() > 1)
        throw Error(ErrorCode::input, database.name(),
                    "several documents begin with '" + id + "': " + several(found));
    return found.front().text(0);
}

Shown shown(Database& database, const std::string& sha256) {
    Shown shown;
    shown.entry = query(database, "WHERE sha256 = $1", {sha256}).at(0);
    for (const ResultRow& row :
         database.run("SELECT other FROM same_plan WHERE sha256 = $1 ORDER BY other", {sha256}))
        shown.entry.same_plan.push_back(row.text(0));
    shown.made_by = made_by(database, sha256);
    shown.tables = tables(database, sha256);
    shown.findings = findings(database, sha256);
    shown.corrections = corrections(database, sha256);
    shown.plan =
        database.run("SELECT plan FROM document WHERE sha256 = $1", {sha256}).at(0).text(0);
    return shown;
}

}  // namespace planscribe::store
