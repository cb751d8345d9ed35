#include "score/records.h"

#include <algorithm>
#include <array>

#include "base/error.h"
#include "model/amount.h"
#include "model/json_node.h"
#include "score/files.h"

namespace planscribe::score {
namespace {

constexpr std::size_t most_tables = 200;
constexpr std::size_t most_rows = 2000;
constexpr std::size_t most_things = 2000;
constexpr std::size_t most_cells = 60;  // of a row
constexpr int most_pixels = 1 << 24;

template <typename T>
std::optional<std::vector<T>> list(const JsonNode& node, const char* name,
                                   T (*read)(const JsonNode&), std::size_t most = most_things) {
    const auto found = node.member(name);
    if (!found) return std::nullopt;
    std::vector<T> things;
    for (const JsonNode& item : found->items(most)) things.push_back(read(item));
    return things;
}

std::string name(const JsonNode& node, const char* member) {
    return node.text_of(member).value_or("");
}

Place place(const JsonNode& node) {
    Place place;
    if (const auto page = node.value("page")) place.page = page->whole(0, most_pixels);
    if (const auto line = node.value("line")) place.line = line->whole(0, most_pixels);
    if (const auto box = node.value("box")) {
        const auto sides = box->items(4);
        if (sides.size() != 4) box->refuse("is no box");
        place.box.emplace();
        for (std::size_t i = 0; i < 4; ++i)
            (*place.box)[i] = sides[i].whole(-most_pixels, most_pixels);
    }
    return place;
}

Place source(const JsonNode& node) {
    const auto found = node.value("source");
    return found ? place(*found) : Place{};
}

std::string kronor(const JsonNode& amount) {
    return format_kronor(Amount{amount.ore()}) + " kr";
}

MemberRecord member(const JsonNode& node) {
    const auto kind = node.text_of("kind");
    return {name(node, "name") + (kind ? ", " + *kind : ""), node.text_of("share")};
}

SeatRecord seat(const JsonNode& node) {
    return {name(node, "name"), node.text_of("organization"), node.text_of("seat"),
            node.text_of("role"), source(node)};
}

Item signatory(const JsonNode& node) {
    return {name(node, "name"), source(node)};
}

Item text_item(const JsonNode& node) {
    return {node.text(), {}};
}

Item year_amount(const JsonNode& node) {
    const auto amount = node.value("amount");
    return {node.number_of("year").value_or("no year") + ": " +
                (amount ? kronor(*amount) : "no amount"),
            source(node)};
}

Item statement(const JsonNode& node) {
    const Item item = year_amount(node);
    return {name(node, "concept") + " " + item.text, item.place};
}

std::optional<std::string> target(const JsonNode& goal) {
    const auto found = goal.value("target");
    if (!found) return std::nullopt;
    const auto least = found->value("at_least");
    return std::string(!least || least->truth() ? "at least " : "at most ") +
           found->number_of("value").value_or("?") + " " + name(*found, "unit");
}

GoalRecord goal(const JsonNode& node) {
    return {name(node, "text"), target(node), source(node)};
}

InitiativeRecord initiative(const JsonNode& node) {
    return {name(node, "name"),
            list(node, "owner", text_item),
            list(node, "partners", text_item),
            list(node, "financing", year_amount),
            list(node, "goals", goal),
            source(node)};
}

Status status(const JsonNode& node) {
    const auto text = node.text_of("status");
    if (!text) return Status::read;
    for (std::size_t i = 0; i < status_count; ++i)
        if (*text == name_of(static_cast<Status>(i))) return static_cast<Status>(i);
    node.refuse("has no status that we know");
}

CellRecord cell(const JsonNode& node) {
    if (node.null()) return {};
    const auto amount = node.value("amount");
    return {false, amount ? std::optional(amount->ore()) : std::nullopt, status(node),
            source(node)};
}

RowRecord row(const JsonNode& node) {
    const auto part = node.value("part");
    return {name(node, "label"),
            node.text_of("kind"),
            node.text_of("account"),
            part && part->truth(),
            list(node, "cells", cell, most_cells).value_or(std::vector<CellRecord>{}),
            source(node)};
}

ColumnRecord column(const JsonNode& node) {
    return {name(node, "label"), node.number_of("year"), node.text_of("stage")};
}

TableRecord table(const JsonNode& node) {
    return {node.text_of("title"),
            node.text_of("kind"),
            node.text_of("unit"),
            list(node, "columns", column, most_cells).value_or(std::vector<ColumnRecord>{}),
            list(node, "rows", row, most_rows).value_or(std::vector<RowRecord>{}),
            source(node)};
}

FindingRecord finding(const JsonNode& node) {
    const bool weightless = node.text_of("severity") == "note" || node.text_of("cause") == "rule";
    return {name(node, "rule"), weightless, name(node, "message"),
            list(node, "where", place).value_or(std::vector<Place>{})};
}

std::optional<std::vector<FindingRecord>> findings_of_paper(const JsonNode& plan) {
    const auto found = plan.member("findings");
    if (!found) return std::nullopt;
    std::vector<FindingRecord> findings;
    for (const JsonNode& node : found->items(most_things))
        if (node.text_of("cause") == "print" || node.text_of("cause") == "rule")
            findings.push_back(finding(node));
    return findings;
}

void add_values(const JsonNode& node, std::initializer_list<std::pair<Field, const char*>> members,
                Records& records) {
    for (const auto& [field, member] : members)
        if (node.member(member)) records.values[field] = node.text_of(member);
}

void check_rows(const std::string& file, const Records& records) {
    std::size_t rows = 0;
    if (records.tables)
        for (const TableRecord& table : *records.tables) rows += table.rows.size();
    if (rows > most_rows)
        throw Error(ErrorCode::limit, file,
                    "holds more than " + std::to_string(most_rows) + " rows of tables");
}

/// What a field of details counts of a record; nothing where the record does not say it.
using Detail = std::optional<std::string> (*)(const JsonNode& record);

std::optional<std::string> ages(const JsonNode& group) {
    const auto from = group.number_of("age_from"), to = group.number_of("age_to");
    if (!from && !to) return std::nullopt;
    return from.value_or("") + "-" + to.value_or("");
}

std::optional<std::string> level(const JsonNode& group) {
    const auto kind = group.text_of("kind"), level = group.text_of("level");
    if (!kind || !level) return std::nullopt;
    return *kind + " of " + *level;
}

std::optional<std::string> system_name(const JsonNode& way) {
    return way.text_of("kind") == "system" ? way.text_of("name") : std::nullopt;
}

struct DetailList {
    Field field;
    const char* list;
    Detail detail;
};

constexpr std::array detail_lists{
    DetailList{Field::target_ages, "target_groups", ages},
    DetailList{Field::group_level, "groups", level},
    DetailList{Field::quorum, "quorums", [](const JsonNode& node) { return node.text_of("rule"); }},
    DetailList{Field::term_begins, "terms_of_office",
               [](const JsonNode& node) { return node.text_of("begins"); }},
    DetailList{Field::activity_week, "activities",
               [](const JsonNode& node) { return node.number_of("week"); }},
    DetailList{Field::follow_up_system, "follow_up", system_name},
};

void add_details(const JsonNode& holder, const DetailList& wanted, Items& items) {
    const auto found = holder.value(wanted.list);
    if (!found) return;
    for (const JsonNode& node : found->items(most_things)) {
        const auto text = wanted.detail(node);
        if (!text || std::ranges::find(items, *text, &Item::text) != items.end()) continue;
        items.push_back({*text, source(node)});
    }
}

/// Target groups of an initiative stand within it.
std::map<Field, Items> details(const JsonNode& plan) {
    std::map<Field, Items> details;
    for (const DetailList& wanted : detail_lists) {
        if (!plan.member(wanted.list)) continue;
        Items& items = details[wanted.field];
        add_details(plan, wanted, items);
        if (const auto initiatives = plan.value("initiatives"))
            for (const JsonNode& initiative : initiatives->items(most_things))
                add_details(initiative, wanted, items);
    }
    return details;
}

Records read_plan(const JsonNode& plan, const std::string& file) {
    const auto format = plan.text_of("format");
    if (format && *format != "planscribe.plan/1")
        plan.refuse("is of format " + *format + ", not planscribe.plan/1");
    Records records;
    if (const auto association = plan.value("association"))
        add_values(*association,
                   {{Field::association, "name"},
                    {Field::org_number, "org_number"},
                    {Field::founded, "founded"}},
                   records);
    if (plan.member("year")) records.values[Field::year] = plan.number_of("year");
    if (const auto decision = plan.value("decision"))
        add_values(*decision, {{Field::decision_date, "date"}, {Field::decision_place, "place"}},
                   records);
    records.members = list(plan, "members", member);
    records.board = list(plan, "board", seat);
    records.signatories = list(plan, "signatories", signatory);
    records.initiatives = list(plan, "initiatives", initiative);
    records.goals = list(plan, "goals", goal);
    records.statements = list(plan, "statements", statement);
    records.tables = list(plan, "tables", table, most_tables);
    records.details = details(plan);
    records.findings = findings_of_paper(plan);
    check_rows(file, records);
    return records;
}

}  // namespace

std::string describe(const Place& place) {
    std::string text;
    if (place.page > 0) text = "page " + std::to_string(place.page);
    if (place.line > 0) text += ", line " + std::to_string(place.line);
    if (place.box) {
        text += ", box";
        for (const int side : *place.box) text += " " + std::to_string(side);
    }
    return text;
}

Records read_records(const std::filesystem::path& file) {
    return read_plan(JsonNode(read_bytes(file), file.string()), file.string());
}

}  // namespace planscribe::score
