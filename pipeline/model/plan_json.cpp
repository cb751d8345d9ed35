#include <nlohmann/json.hpp>

#include "model/json.h"

namespace planscribe {
namespace {

using Json = nlohmann::ordered_json;

template <typename T>
Json or_null(const std::optional<T>& value) {
    return value ? Json(*value) : Json(nullptr);
}

const char* name_of(SourceKind kind) {
    switch (kind) {
        case SourceKind::scan:
            return "scan";
        case SourceKind::text_layer:
            return "text_layer";
        case SourceKind::mixed:
            return "mixed";
        case SourceKind::ocr_text:
            return "ocr_text";
        case SourceKind::record:
            return "record";
    }
    return "";
}

const char* name_of(DocumentType type) {
    switch (type) {
        case DocumentType::verksamhetsplan:
            return "verksamhetsplan";
        case DocumentType::budget:
            return "budget";
        case DocumentType::arsredovisning:
            return "arsredovisning";
        case DocumentType::delarsrapport:
            return "delarsrapport";
        case DocumentType::other:
            return "other";
    }
    return "";
}

const char* name_of(PartyKind kind) {
    switch (kind) {
        case PartyKind::state:
            return "state";
        case PartyKind::region:
            return "region";
        case PartyKind::municipality:
            return "municipality";
    }
    return "";
}

const char* name_of(Role role) {
    switch (role) {
        case Role::chair:
            return "chair";
        case Role::vice_chair:
            return "vice_chair";
        case Role::member:
            return "member";
    }
    return "";
}

const char* name_of(TableKind kind) {
    switch (kind) {
        case TableKind::budget:
            return "budget";
        case TableKind::income_statement:
            return "income_statement";
        case TableKind::balance_sheet:
            return "balance_sheet";
        case TableKind::cash_flow:
            return "cash_flow";
        case TableKind::other:
            return "other";
    }
    return "";
}

const char* name_of(Unit unit) {
    switch (unit) {
        case Unit::kr:
            return "kr";
        case Unit::tkr:
            return "tkr";
        case Unit::mkr:
            return "mkr";
    }
    return "";
}

const char* name_of(Stage stage) {
    switch (stage) {
        case Stage::outcome:
            return "outcome";
        case Stage::forecast:
            return "forecast";
        case Stage::budget:
            return "budget";
        case Stage::plan:
            return "plan";
    }
    return "";
}

const char* name_of(RowKind kind) {
    switch (kind) {
        case RowKind::item:
            return "item";
        case RowKind::sum:
            return "sum";
        case RowKind::heading:
            return "heading";
    }
    return "";
}

const char* name_of(CellStatus status) {
    switch (status) {
        case CellStatus::proved:
            return "proved";
        case CellStatus::read:
            return "read";
        case CellStatus::doubtful:
            return "doubtful";
        case CellStatus::confirmed:
            return "confirmed";
    }
    return "";
}

const char* name_of(Concept about) {
    switch (about) {
        case Concept::state_grant:
            return "state_grant";
        case Concept::member_contributions:
            return "member_contributions";
        case Concept::total_income:
            return "total_income";
        case Concept::total_cost:
            return "total_cost";
        case Concept::equity_opening:
            return "equity_opening";
        case Concept::equity_closing:
            return "equity_closing";
        case Concept::result:
            return "result";
        case Concept::initiative:
            return "initiative";
        case Concept::activity:
            return "activity";
        case Concept::other:
            return "other";
    }
    return "";
}

const char* name_of(Severity severity) {
    switch (severity) {
        case Severity::error:
            return "error";
        case Severity::warning:
            return "warning";
        case Severity::note:
            return "note";
    }
    return "";
}

const char* name_of(Cause cause) {
    switch (cause) {
        case Cause::print:
            return "print";
        case Cause::reading:
            return "reading";
        case Cause::rule:
            return "rule";
    }
    return "";
}

/// Whole kronor as an integer; öre as the nearest JSON number, whose shortest form is exact.
Json kronor(Amount amount) {
    if (amount.ore % 100 == 0) return amount.ore / 100;
    return static_cast<double>(amount.ore) / 100;
}

class Writer {
public:
    explicit Writer(const Document& document) : document_(document), pages_(document.pages) {}

    Json plan() const {
        const Plan& plan = document_.plan;
        Json json;
        json["format"] = "planscribe.plan/1";
        json["source"] = source_file();
        json["association"] = {{"name", or_null(plan.association)},
                               {"org_number", or_null(plan.org_number)},
                               {"founded", or_null(plan.founded)}};
        json["document"] = name_of(plan.type);
        json["year"] = or_null(plan.year);
        json["decision"] = {{"date", or_null(plan.decision_date)},
                            {"place", or_null(plan.decision_place)}};
        json["members"] = list(plan.members, &Writer::member);
        json["board"] = list(plan.board, &Writer::seat);
        json["signatories"] = list(plan.signatories, &Writer::signatory);
        json["initiatives"] = list(plan.initiatives, &Writer::initiative);
        json["goals"] = list(plan.goals, &Writer::goal);
        json["tables"] = list(plan.tables, &Writer::table);
        json["statements"] = list(plan.statements, &Writer::statement);
        json["findings"] = list(document_.findings, &Writer::finding);
        json["pages"] = list(pages_, &Writer::page);
        json["made_by"] = Json::object();
        for (const auto& [name, version] : document_.provenance.versions)
            json["made_by"][name] = version;
        return json;
    }

private:
    template <typename T>
    Json list(const std::vector<T>& items, Json (Writer::*write)(const T&) const) const {
        Json json = Json::array();
        for (const T& item : items) json.push_back((this->*write)(item));
        return json;
    }

    Json source_file() const {
        const Source& source = document_.source;
        return {{"file", source.file},
                {"sha256", source.sha256},
                {"kind", name_of(source.kind)},
                {"pages", source.pages}};
    }

    Json place(const Ink& ink) const {
        Json json = Json::object();
        if (ink.empty()) return json;
        const Page& page = pages_[static_cast<std::size_t>(ink.front().page)];
        const Word& word = page.words[static_cast<std::size_t>(ink.front().word)];
        json["page"] = page.number;
        const Box box = apply(page.to_paper, ink_box(pages_, ink));
        if (!box.empty()) {
            json["box"] = {box.x, box.y, box.width, box.height};
        } else {
            json["line"] = word.line;
            json["column"] = word.column;
        }
        json["raw"] = raw_text(pages_, ink);
        return json;
    }

    Json member(const Member& member) const {
        return {{"name", member.name},
                {"kind", name_of(member.kind)},
                {"share", or_null(member.share)}};
    }

    Json seat(const BoardMember& member) const {
        return {{"name", member.name},
                {"organization", or_null(member.organization)},
                {"seat", member.seat == Seat::ordinary ? "ordinary" : "substitute"},
                {"role", name_of(member.role)},
                {"source", place(member.ink)}};
    }

    Json signatory(const Signatory& signatory) const {
        return {{"name", signatory.name},
                {"role", or_null(signatory.role)},
                {"source", place(signatory.ink)}};
    }

    Json year_amount(const YearAmount& amount) const {
        return {{"year", amount.year},
                {"amount", kronor(amount.amount)},
                {"source", place(amount.ink)}};
    }

    Json goal(const Goal& goal) const {
        Json json{{"text", goal.text}, {"target", nullptr}, {"source", place(goal.ink)}};
        if (goal.target)
            json["target"] = {{"value", Json::parse(goal.target->value)},
                              {"unit", goal.target->unit},
                              {"at_least", goal.target->at_least}};
        return json;
    }

    Json initiative(const Initiative& initiative) const {
        return {{"name", initiative.name},
                {"owner", initiative.owner},
                {"partners", initiative.partners},
                {"financing", list(initiative.financing, &Writer::year_amount)},
                {"goals", list(initiative.goals, &Writer::goal)},
                {"source", place(initiative.ink)}};
    }

    Json cell(const std::optional<Cell>& cell) const {
        if (!cell) return nullptr;
        Json json;
        json["amount"] = cell->amount ? kronor(*cell->amount) : Json(nullptr);
        json["raw"] = raw_text(pages_, cell->ink);
        json["status"] = name_of(cell->status);
        json["repaired"] = cell->repaired;
        for (const Rival& rival : cell->rivals)
            if (rival.cost <= hardly_possible)
                json["alternatives"].push_back(
                    {{"amount", kronor(rival.amount)}, {"cost", rival.cost}});
        json["identities"] = cell->identities;
        json["source"] = place(cell->ink);
        return json;
    }

    Json row(const Row& row) const {
        Json json;
        json["label"] = row.label;
        json["kind"] = name_of(row.kind);
        json["account"] = or_null(row.account);
        json["cells"] = list(row.cells, &Writer::cell);
        if (row.part) json["part"] = true;
        json["source"] = place(row.ink);
        return json;
    }

    Json column(const Column& column) const {
        return {{"label", column.label},
                {"year", or_null(column.year)},
                {"stage", column.stage ? Json(name_of(*column.stage)) : Json(nullptr)}};
    }

    Json aux_column(const AuxColumn& column) const {
        Json values = Json::array();
        for (const auto& value : column.values) values.push_back(or_null(value));
        return {{"label", column.label}, {"values", values}};
    }

    Json table(const Table& table) const {
        Json json;
        json["title"] = or_null(table.title);
        json["kind"] = name_of(table.kind);
        json["unit"] = table.unit ? Json(name_of(*table.unit)) : Json(nullptr);
        json["columns"] = list(table.columns, &Writer::column);
        json["rows"] = list(table.rows, &Writer::row);
        json["aux_columns"] = list(table.aux_columns, &Writer::aux_column);
        json["source"] = {{"page", table.page + 1}};
        const Box box = apply(pages_[static_cast<std::size_t>(table.page)].to_paper, table.box);
        if (!box.empty()) json["source"]["box"] = {box.x, box.y, box.width, box.height};
        return json;
    }

    Json statement(const Statement& statement) const {
        return {{"concept", name_of(statement.about)},
                {"subject", or_null(statement.subject)},
                {"year", or_null(statement.year)},
                {"amount", kronor(statement.amount)},
                {"source", place(statement.ink)}};
    }

    Json finding(const Finding& finding) const {
        Json json;
        json["rule"] = finding.rule;
        json["severity"] = name_of(finding.severity);
        json["cause"] = finding.cause ? Json(name_of(*finding.cause)) : Json(nullptr);
        json["message"] = finding.message.swedish;
        json["message_en"] = finding.message.english;
        json["where"] = list(finding.where, &Writer::place);
        if (finding.page > 0) json["where"].push_back({{"page", finding.page}});
        return json;
    }

    Json page(const Page& page) const {
        return {{"number", page.number}, {"width", page.paper_width}, {"height", page.paper_height},
                {"dpi", page.dpi},       {"cleaning", page.cleaning}, {"words", page.words.size()}};
    }

    const Document& document_;
    const std::vector<Page>& pages_;
};

}  // namespace

std::string plan_json(const Document& document) {
    return Writer(document).plan().dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace planscribe
