#include "truth.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/text.h"
#include "print.h"
#include "table_layout.h"

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

Json kronor(Amount amount) {
    if (amount.ore % 100) return static_cast<double>(amount.ore) / 100;
    return amount.ore / 100;
}

/// Says where a record stands, when that is known.
class Places {
public:
    explicit Places(const std::vector<PageWords>& pages) : pages_(pages) {}

    Json source(const Ink& ink) const {
        const auto where = pages_.empty() ? std::nullopt : whereabouts(pages_, ink);
        if (!where) return nullptr;
        const Box& box = where->box;
        return {{"page", where->page}, {"box", {box.x, box.y, box.width, box.height}}};
    }
    Json with(Json record, const Ink& ink) const {
        if (Json found = source(ink); !found.is_null()) record["source"] = std::move(found);
        return record;
    }

private:
    const std::vector<PageWords>& pages_;
};

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

Json goals_json(const std::vector<Goal>& goals, const Places& places) {
    Json list = Json::array();
    for (const Goal& goal : goals) {
        Json json = {{"text", goal.text}, {"target", nullptr}};
        if (goal.target)
            json["target"] = {{"value", Json::parse(goal.target->value)},
                              {"unit", goal.target->unit},
                              {"at_least", goal.target->at_least}};
        list.push_back(places.with(std::move(json), goal.ink));
    }
    return list;
}

Json initiative_json(const Initiative& initiative, const Places& places) {
    Json financing = Json::array();
    for (const YearAmount& share : initiative.financing)
        financing.push_back(
            places.with({{"year", share.year}, {"amount", kronor(share.amount)}}, share.ink));
    return places.with({{"name", initiative.name},
                        {"owner", initiative.owner},
                        {"partners", initiative.partners},
                        {"financing", financing},
                        {"goals", goals_json(initiative.goals, places)}},
                       initiative.ink);
}

Json cell_json(const TableBlock& block, const Cell& cell, const Places& places) {
    const Unit unit = unit_of(block.table);
    const Notation& notation = block.setting.notation;
    return places.with({{"amount", kronor(shown(*cell.amount, unit, notation))},
                        {"raw", print_amount(*cell.amount, unit, notation)},
                        {"status", "read"}},
                       cell.ink);
}

Json row_json(const TableBlock& block, const Row& row, const Places& places) {
    Json cells = Json::array();
    for (const auto& cell : row.cells)
        cells.push_back(cell && cell->amount ? cell_json(block, *cell, places) : Json(nullptr));
    Json json = {{"label", one_line(row.label)},
                 {"kind", word(row.kind, {"item", "sum", "heading"})},
                 {"cells", cells}};
    if (row.account) json["account"] = *row.account;
    if (row.part) json["part"] = true;
    return places.with(std::move(json), row.ink);
}

Json aux_json(const Table& table) {
    Json list = Json::array();
    for (const AuxColumn& column : table.aux_columns) {
        Json values = Json::array();
        for (std::size_t i = 0; i < table.rows.size(); ++i)
            values.push_back(i < column.values.size() ? or_null(column.values[i]) : nullptr);
        list.push_back({{"label", one_line(column.label)}, {"values", values}});
    }
    return list;
}

Json table_json(const TableBlock& block, const Places& places) {
    const Table& table = block.table;
    Json columns = Json::array(), rows = Json::array();
    for (const Column& column : table.columns) {
        Json stage = nullptr;
        if (column.stage) stage = word(*column.stage, {"outcome", "forecast", "budget", "plan"});
        columns.push_back(
            {{"label", one_line(column.label)}, {"year", or_null(column.year)}, {"stage", stage}});
    }
    for (const Row& row : table.rows) rows.push_back(row_json(block, row, places));
    Json json = {{"title", or_null(printed_title(block))},
                 {"kind", word(table.kind, {"budget", "income_statement", "balance_sheet",
                                            "cash_flow", "other"})},
                 {"unit", table.unit ? Json(unit_word(*table.unit)) : Json(nullptr)},
                 {"columns", columns},
                 {"rows", rows}};
    if (!table.aux_columns.empty()) json["aux_columns"] = aux_json(table);
    return json;
}

Json statement_json(const Statement& statement, const Places& places) {
    return places.with(
        {{"concept", word(statement.about, {"state_grant", "member_contributions", "total_income",
                                            "total_cost", "equity_opening", "equity_closing",
                                            "result", "initiative", "activity", "other"})},
         {"subject", or_null(statement.subject)},
         {"year", or_null(statement.year)},
         {"amount", kronor(statement.amount)}},
        statement.ink);
}

/// What the fields of a card or a lettered line state.
std::vector<Statement> financing_said(const Initiative& initiative) {
    std::vector<Statement> said;
    for (const YearAmount& share : initiative.financing)
        said.push_back({Concept::initiative, initiative.name, share.year, share.amount, share.ink});
    return said;
}

/// Files each block under the list of the record that it belongs to.
struct Filing {
    Json& plan;
    const Places& places;

    void operator()(const Heading&) const {}
    void operator()(const Prose& prose) const {
        for (const Statement& statement : prose.statements)
            plan["statements"].push_back(statement_json(statement, places));
        for (const std::string& note : prose.notes) take(note);
    }
    /// The record of a note, in its list once.
    void take(const std::string& note) const {
        const std::size_t blank = note.find(' ');
        Json record = Json::object();
        for (const std::string& field : split(note.substr(blank + 1), ';')) {
            const std::size_t equals = field.find('=');
            const std::string value = field.substr(equals + 1);
            const bool number = value.find_first_not_of("0123456789") == std::string::npos;
            record[field.substr(0, equals)] = number ? Json::parse(value) : Json(value);
        }
        Json& list = plan[note.substr(0, blank)];
        if (std::ranges::find(list, record) == list.end()) list.push_back(std::move(record));
    }
    void operator()(const Goals& goals) const {
        for (const Json& goal : goals_json(goals.goals, places)) plan["goals"].push_back(goal);
    }
    void operator()(const Board& board) const {
        for (const Seating& seating : board.seats) {
            const BoardMember& member = seating.member;
            plan["board"].push_back(
                places.with({{"name", member.name},
                             {"organization", or_null(member.organization)},
                             {"seat", word(member.seat, {"ordinary", "substitute"})},
                             {"role", word(member.role, {"chair", "vice_chair", "member"})}},
                            member.ink));
        }
    }
    void operator()(const InitiativeBlock& block) const {
        plan["initiatives"].push_back(initiative_json(block.initiative, places));
        if (block.form != InitiativeForm::described)
            for (const Statement& said : financing_said(block.initiative))
                plan["statements"].push_back(statement_json(said, places));
        (*this)(block.description);
    }
    void operator()(const TableBlock& block) const {
        plan["tables"].push_back(table_json(block, places));
    }
    void operator()(const TablePair& pair) const {
        (*this)(pair.left);
        (*this)(pair.right);
    }
    void operator()(const Signatures& signatures) const {
        for (const Signatory& signatory : signatures.names)
            plan["signatories"].push_back(places.with(
                {{"name", signatory.name}, {"role", or_null(signatory.role)}}, signatory.ink));
    }
};

/// The tables in the order of the manuscript.
std::vector<const TableBlock*> tables_of(const Manuscript& manuscript) {
    std::vector<const TableBlock*> tables;
    for (const Block& block : manuscript.blocks) {
        if (const auto* table = std::get_if<TableBlock>(&block)) tables.push_back(table);
        if (const auto* pair = std::get_if<TablePair>(&block))
            tables.insert(tables.end(), {&pair->left, &pair->right});
    }
    return tables;
}

/// The cell that the finding is about, or its row.
Json where_json(const Manuscript& manuscript, const Planted& planted, const Places& places) {
    Json where = Json::array();
    if (planted.table < 0 || planted.row < 0) return where;
    const Table& table = tables_of(manuscript).at(static_cast<std::size_t>(planted.table))->table;
    const Row& row = table.rows.at(static_cast<std::size_t>(planted.row));
    const auto column = static_cast<std::size_t>(planted.column);
    const bool in_cell = planted.column >= 0 && column < row.cells.size() && row.cells[column];
    Json source = places.source(in_cell ? row.cells[column]->ink : row.ink);
    if (!source.is_null()) where.push_back(std::move(source));
    return where;
}

Json finding_json(const Manuscript& manuscript, const Planted& planted, const Places& places) {
    const Finding& finding = planted.finding;
    Json json = {{"rule", finding.rule},
                 {"severity", word(finding.severity, {"error", "warning", "note"})},
                 {"cause", "print"},
                 {"message", finding.message.swedish}};
    if (Json where = where_json(manuscript, planted, places); !where.empty()) json["where"] = where;
    return json;
}

}  // namespace

std::string truth_json(const Manuscript& manuscript, std::size_t pages,
                       const std::vector<PageWords>& words) {
    const Places places(words);
    const Plan& record = manuscript.record;
    Json plan = {
        {"format", "planscribe.plan/1"},
        {"source",
         {{"file", manuscript.file},
          {"sha256", manuscript.sha256},
          {"kind", "record"},
          {"pages", pages}}},
        {"association",
         {{"name", or_null(record.association)},
          {"org_number", or_null(record.org_number)},
          {"founded", or_null(record.founded)}}},
        {"document", "verksamhetsplan"},
        {"year", or_null(record.year)},
        {"decision",
         {{"date", or_null(record.decision_date)}, {"place", or_null(record.decision_place)}}},
        {"members", members_json(record)}};
    for (const char* list :
         {"board", "initiatives", "goals", "tables", "statements", "findings", "target_groups",
          "groups", "quorums", "terms_of_office", "activities", "follow_up"})
        plan[list] = Json::array();
    for (const Block& block : manuscript.blocks) std::visit(Filing{plan, places}, block);
    for (const Planted& planted : manuscript.planted)
        plan["findings"].push_back(finding_json(manuscript, planted, places));
    return plan.dump(2) + "\n";
}

std::string truth_text(const std::vector<Sheet>& sheets) {
    std::string text;
    for (const Sheet& sheet : sheets) {
        if (!text.empty()) text += '\f';
        for (const SetLine& line : sheet.lines()) text += line_text(line) + '\n';
    }
    return text;
}

}  // namespace planscribe::press
