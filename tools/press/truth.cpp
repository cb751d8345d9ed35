#include "truth.h"

#include <nlohmann/json.hpp>

namespace planscribe::press {
namespace {

using Json = nlohmann::ordered_json;

template <class Enum>
const char* word(Enum value, std::initializer_list<const char*> words) {
    return words.begin()[static_cast<std::size_t>(value)];
}

template <class Value>
Json or_null(const std::optional<Value>& value) {
    return value ? Json(*value) : Json(nullptr);
}

/// Kronor; a sample states no öre.
Json kronor(Amount amount) {
    return amount.ore / 100;
}

std::string one_line(std::string text) {
    for (char& letter : text)
        if (letter == '\n') letter = ' ';
    return text;
}

Json members_json(const Plan& record) {
    Json list = Json::array();
    for (const Member& member : record.members)
        list.push_back({{"name", member.name},
                        {"kind", word(member.kind, {"state", "region", "municipality"})},
                        {"share", or_null(member.share)}});
    return list;
}

Json goals_json(const std::vector<Goal>& goals) {
    Json list = Json::array();
    for (const Goal& goal : goals) {
        Json json = {{"text", goal.text}, {"target", nullptr}};
        if (goal.target)
            json["target"] = {{"value", Json::parse(goal.target->value)},
                              {"unit", goal.target->unit},
                              {"at_least", goal.target->at_least}};
        list.push_back(json);
    }
    return list;
}

Json initiative_json(const Initiative& initiative) {
    Json financing = Json::array();
    for (const YearAmount& share : initiative.financing)
        financing.push_back({{"year", share.year}, {"amount", kronor(share.amount)}});
    return {{"name", initiative.name},
            {"owner", initiative.owner},
            {"partners", initiative.partners},
            {"financing", financing},
            {"goals", goals_json(initiative.goals)}};
}

Json row_json(const TableBlock& block, const Row& row) {
    Json cells = Json::array();
    for (const auto& cell : row.cells)
        if (cell)
            cells.push_back({{"amount", kronor(*cell->amount)},
                             {"raw", print_cell(block, *cell->amount)},
                             {"status", "read"}});
        else
            cells.push_back(nullptr);
    Json json = {{"label", one_line(row.label)},
                 {"kind", word(row.kind, {"item", "sum", "heading"})},
                 {"cells", cells}};
    if (row.part) json["part"] = true;
    return json;
}

Json table_json(const TableBlock& block) {
    const Table& table = block.table;
    Json columns = Json::array(), rows = Json::array();
    for (const Column& column : table.columns) {
        Json stage = nullptr;
        if (column.stage) stage = word(*column.stage, {"outcome", "forecast", "budget", "plan"});
        columns.push_back(
            {{"label", one_line(column.label)}, {"year", or_null(column.year)}, {"stage", stage}});
    }
    for (const Row& row : table.rows) rows.push_back(row_json(block, row));
    return {{"title", or_null(table.title)},
            {"kind", word(table.kind,
                          {"budget", "income_statement", "balance_sheet", "cash_flow", "other"})},
            {"unit", word(*table.unit, {"kr", "tkr", "mkr"})},
            {"columns", columns},
            {"rows", rows}};
}

Json statement_json(const Statement& statement) {
    return {
        {"concept", word(statement.about, {"state_grant", "member_contributions", "total_income",
                                           "total_cost", "equity_opening", "equity_closing",
                                           "result", "initiative", "activity", "other"})},
        {"subject", or_null(statement.subject)},
        {"year", or_null(statement.year)},
        {"amount", kronor(statement.amount)}};
}

/// Files each block under the list of the record that it belongs to.
struct Filing {
    Json& plan;

    void operator()(const Heading&) const {}
    void operator()(const Prose& prose) const {
        for (const Statement& statement : prose.statements)
            plan["statements"].push_back(statement_json(statement));
    }
    void operator()(const Goals& goals) const {
        for (const Json& goal : goals_json(goals.goals)) plan["goals"].push_back(goal);
    }
    void operator()(const Board& board) const {
        for (const auto& [member, party] : board.seats)
            plan["board"].push_back(
                {{"name", member.name},
                 {"organization", or_null(member.organization)},
                 {"seat", word(member.seat, {"ordinary", "substitute"})},
                 {"role", word(member.role, {"chair", "vice_chair", "member"})}});
    }
    void operator()(const InitiativeBlock& block) const {
        plan["initiatives"].push_back(initiative_json(block.initiative));
        (*this)(block.description);
    }
    void operator()(const TableBlock& block) const { plan["tables"].push_back(table_json(block)); }
};

}  // namespace

std::string truth_json(const Manuscript& manuscript) {
    const Plan& record = manuscript.record;
    Json plan = {
        {"format", "planscribe.plan/1"},
        {"source",
         {{"file", manuscript.file},
          {"sha256", manuscript.sha256},
          {"kind", "record"},
          {"pages", manuscript.pages.size()}}},
        {"association",
         {{"name", or_null(record.association)},
          {"org_number", or_null(record.org_number)},
          {"founded", or_null(record.founded)}}},
        {"document", "verksamhetsplan"},
        {"year", or_null(record.year)},
        {"decision",
         {{"date", or_null(record.decision_date)}, {"place", or_null(record.decision_place)}}},
        {"members", members_json(record)}};
    for (const char* list : {"board", "initiatives", "goals", "tables", "statements", "findings"})
        plan[list] = Json::array();
    for (const auto& page : manuscript.pages)
        for (const Block& block : page) std::visit(Filing{plan}, block);
    for (const Finding& finding : manuscript.findings)
        plan["findings"].push_back({{"rule", finding.rule},
                                    {"severity", "error"},
                                    {"cause", "print"},
                                    {"message", finding.message.swedish}});
    return plan.dump(2) + "\n";
}

std::string truth_text(const std::vector<Sheet>& sheets) {
    std::string text;
    for (const Sheet& sheet : sheets) {
        if (!text.empty()) text += '\f';
        for (const std::string& line : sheet.lines()) text += line + '\n';
    }
    return text;
}

}  // namespace planscribe::press
