#include "read_manuscript.h"

#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "base/error.h"
#include "press/digest.h"
#include "prose.h"

namespace planscribe::press {
namespace {

using Json = nlohmann::ordered_json;

std::string read_file(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream bytes;
    bytes << stream.rdbuf();
    if (!stream) throw Error(ErrorCode::input, file.string(), "cannot be read");
    return bytes.str();
}

template <class Value>
std::optional<Value> maybe(const Json& object, const char* key) {
    const auto found = object.find(key);
    if (found == object.end() || found->is_null()) return std::nullopt;
    return found->get<Value>();
}

template <class Enum>
Enum pick(const Json& word, std::initializer_list<std::pair<const char*, Enum>> names) {
    for (const auto& [name, value] : names)
        if (word == name) return value;
    throw Error(ErrorCode::input, word.dump(), "unknown word");
}

Goal read_goal(const Json& json) {
    Goal goal{json.at("text"), {}, {}};
    if (const auto target = maybe<Json>(json, "target"))
        goal.target =
            Target{target->at("value").dump(), target->at("unit"), target->value("at_least", true)};
    return goal;
}

std::vector<Goal> read_goals(const Json& json) {
    std::vector<Goal> goals;
    for (const Json& goal : json) goals.push_back(read_goal(goal));
    return goals;
}

Seating read_seat(const Json& json) {
    Seating seating;
    seating.member.name = json.at("name");
    seating.member.organization = json.at("organization").get<std::string>();
    seating.member.seat = pick<Seat>(
        json.at("seat"), {{"ordinary", Seat::ordinary}, {"substitute", Seat::substitute}});
    seating.member.role = pick<Role>(
        json.at("role"),
        {{"chair", Role::chair}, {"vice_chair", Role::vice_chair}, {"member", Role::member}});
    seating.party = json.value("party", "");
    const Role role = seating.member.role;
    seating.role_words = role == Role::chair        ? "ordförande"
                         : role == Role::vice_chair ? "vice ordförande"
                                                    : "";
    return seating;
}

Block read_board(const Json& json) {
    Board board;
    board.form = pick<BoardForm>(json.at("board"), {{"lines", BoardForm::lines},
                                                    {"columns", BoardForm::columns},
                                                    {"parties", BoardForm::parties}});
    board.ordinary_label = json.at("ordinary_label");
    board.substitute_label = json.at("substitute_label");
    for (const Json& seat : json.at("seats")) board.seats.push_back(read_seat(seat));
    return board;
}

Block read_initiative(const Json& json) {
    InitiativeBlock block;
    block.form = json.at("form") == "card" ? InitiativeForm::card : InitiativeForm::described;
    block.description = read_prose(json.at("description").get<std::string>());
    Initiative& initiative = block.initiative;
    initiative.name = json.at("initiative");
    initiative.owner = json.at("owner").get<std::vector<std::string>>();
    initiative.partners = json.at("partners").get<std::vector<std::string>>();
    for (const auto& [year, kronor] : json.at("financing").items())
        initiative.financing.push_back({std::stoi(year), Amount::kronor(kronor), {}});
    initiative.goals = read_goals(json.value("goals", Json::array()));
    return block;
}

Row read_row(const Json& json, Unit unit, std::size_t columns) {
    Row row;
    for (const auto& [key, kind] :
         {std::pair{"heading", RowKind::heading}, {"item", RowKind::item}, {"sum", RowKind::sum}})
        if (json.contains(key)) row.label = json.at(key), row.kind = kind;
    row.part = json.value("part", false);
    row.cells.resize(columns);
    const Json cells = json.value("cells", Json::array());
    if (row.label.empty() || (row.kind != RowKind::heading && cells.size() != columns))
        throw Error(ErrorCode::input, json.dump(), "not a row of this table");
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (!cells[i].is_null()) {
            Cell cell;
            cell.amount = Amount{cells[i].get<std::int64_t>() * one(unit).ore};
            row.cells[i] = cell;
        }
    return row;
}

Column read_column(const Json& json) {
    Column column{json.at("label"), maybe<int>(json, "year"), {}};
    if (json.contains("stage") && !json["stage"].is_null())
        column.stage = pick<Stage>(json["stage"], {{"outcome", Stage::outcome},
                                                   {"forecast", Stage::forecast},
                                                   {"budget", Stage::budget},
                                                   {"plan", Stage::plan}});
    return column;
}

Block read_table(const Json& json, const std::string& zero) {
    TableBlock block;
    block.setting.form = pick<TableForm>(
        json.at("form"),
        {{"ruled", TableForm::ruled}, {"open", TableForm::open}, {"leaders", TableForm::leaders}});
    block.setting.notation.zero = zero;
    block.corner = json.value("corner", "");
    block.setting.label_width = json.value("label_width", 0.5);
    Table& table = block.table;
    table.title = json.at("table");
    table.kind = pick<TableKind>(json.at("kind"), {{"budget", TableKind::budget},
                                                   {"balance_sheet", TableKind::balance_sheet},
                                                   {"other", TableKind::other}});
    table.unit = pick<Unit>(json.at("unit"), {{"kr", Unit::kr}, {"tkr", Unit::tkr}});
    for (const Json& column : json.at("columns")) table.columns.push_back(read_column(column));
    for (const Json& row : json.at("rows"))
        table.rows.push_back(read_row(row, *table.unit, table.columns.size()));
    return block;
}

Block read_block(const Json& json, const std::string& zero) {
    if (json.contains("title")) return Heading{json["title"], 0};
    if (json.contains("heading")) return Heading{json["heading"], 1};
    if (json.contains("text")) return read_prose(json["text"].get<std::string>());
    if (json.contains("goals") && json.size() == 1) return Goals{read_goals(json["goals"])};
    if (json.contains("board")) return read_board(json);
    if (json.contains("initiative")) return read_initiative(json);
    if (json.contains("table")) return read_table(json, zero);
    throw Error(ErrorCode::input, json.dump(), "unknown block");
}

Style read_style(const Json& json) {
    Style style;
    style.font = json.at("font");
    style.heading_font = json.value("heading_font", style.font);
    style.size = json.at("size");
    style.leading = json.value("leading", style.leading);
    style.left = json.value("left", style.left);
    style.right = json.value("right", style.right);
    style.top = json.value("top", style.top);
    style.bottom = json.value("bottom", style.bottom);
    style.justify = json.value("justify", false);
    style.heading_rule = json.value("heading_rule", false);
    style.typewriter = json.value("typewriter", false);
    style.bullet = json.value("bullet", style.bullet);
    style.header = json.at("header");
    style.footer = json.at("footer");
    return style;
}

Plan read_record(const Json& json) {
    Plan record;
    record.association = json.at("association").get<std::string>();
    record.founded = maybe<std::string>(json, "founded");
    record.year = json.at("year").get<int>();
    record.decision_date = json.at("decision").at("date").get<std::string>();
    record.decision_place = json.at("decision").at("place").get<std::string>();
    for (const Json& member : json.at("members"))
        record.members.push_back(
            {member.at("name"),
             pick<PartyKind>(member.at("kind"), {{"state", PartyKind::state},
                                                 {"region", PartyKind::region},
                                                 {"municipality", PartyKind::municipality}}),
             maybe<std::string>(member, "share")});
    return record;
}

Finding read_finding(const Json& json) {
    return {json.at("rule"),
            Severity::error,
            Cause::print,
            {json.at("swedish"), json.at("english")},
            {},
            0};
}

Manuscript read(const Json& json) {
    Manuscript manuscript;
    manuscript.record = read_record(json);
    manuscript.style = read_style(json.at("style"));
    manuscript.born_digital = json.value("born_digital", false);
    manuscript.seed = json.at("seed");
    const std::string zero = json.at("style").value("zero", "0");
    for (const Json& page : json.at("pages")) {
        if (!manuscript.blocks.empty()) manuscript.page_breaks.push_back(manuscript.blocks.size());
        for (const Json& block : page) manuscript.blocks.push_back(read_block(block, zero));
    }
    for (const Json& finding : json.at("findings"))
        manuscript.planted.push_back({read_finding(finding), -1, -1, -1});
    return manuscript;
}

}  // namespace

Manuscript read_manuscript(const std::filesystem::path& file) {
    const std::string bytes = read_file(file);
    try {
        Manuscript manuscript = read(Json::parse(bytes));
        manuscript.file = file.filename().string();
        manuscript.sha256 = sha256(bytes);
        return manuscript;
    } catch (const Json::exception& error) {
        throw Error(ErrorCode::input, file.string(), error.what());
    }
}

}  // namespace planscribe::press
