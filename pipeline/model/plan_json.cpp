#include <nlohmann/json.hpp>

#include "model/json.h"
#include "model/names.h"
#include "model/paper.h"
#include "model/record_fields.h"

namespace planscribe {
namespace {

using Json = nlohmann::ordered_json;

template <typename T>
Json or_null(const std::optional<T>& value) {
    return value ? Json(*value) : Json(nullptr);
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
                               {"id", or_null(plan.association_id)},
                               {"succeeded_by", or_null(plan.succeeded_by)},
                               {"org_number", or_null(plan.org_number)},
                               {"founded", or_null(plan.founded)}};
        json["document"] = name_of(plan.type);
        json["year"] = or_null(plan.year);
        json["decision"] = {{"date", or_null(plan.decision_date)},
                            {"place", or_null(plan.decision_place)}};
        if (plan.special_reasons) json["special_reasons"] = value(*plan.special_reasons);
        json["members"] = list(plan.members, &Writer::member);
        json["board"] = list(plan.board, &Writer::seat);
        json["signatories"] = list(plan.signatories, &Writer::signatory);
        json["initiatives"] = list(plan.initiatives, &Writer::initiative);
        json["goals"] = list(plan.goals, &Writer::goal);
        json["tables"] = list(plan.tables, &Writer::table);
        json["statements"] = list(plan.statements, &Writer::statement);
        each_list(plan, [&](const char* name, const auto& list) { json[name] = value(list); });
        json["findings"] = list(document_.findings, &Writer::finding);
        json["pages"] = list(pages_, &Writer::page);
        json["made_by"] = Json::object();
        for (const auto& [name, version] : document_.provenance.versions)
            json["made_by"][name] = version;
        return json;
    }

private:
    template <typename T>
    Json value(const std::optional<T>& held) const {
        return held ? value(*held) : Json(nullptr);
    }
    template <typename T>
    Json value(const std::vector<T>& items) const {
        Json json = Json::array();
        for (const T& item : items) json.push_back(value(item));
        return json;
    }
    template <typename T>
    Json value(const T& held) const {
        if constexpr (std::is_enum_v<T>) {
            return name_of(held);
        } else {
            Json json = Json::object();
            each_field(held,
                       [&](const char* name, const auto& field) { json[name] = value(field); });
            return json;
        }
    }
    Json value(const std::string& text) const { return text; }
    Json value(int number) const { return number; }
    Json value(bool truth) const { return truth; }
    Json value(const Decimal& number) const { return Json::parse(number.digits); }
    Json value(Amount amount) const { return kronor(amount); }
    Json value(const Ink& ink) const { return place(ink); }

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
        const Box box = on_paper(page, ink_box(pages_, ink));
        if (!box.empty()) {
            json["box"] = {box.x, box.y, box.width, box.height};
        } else if (word.line > 0) {
            json["line"] = word.line;
            if (word.column > 0) json["column"] = word.column;
        }
        json["raw"] = raw_text(pages_, ink);
        if (const int confidence = lowest_confidence(pages_, ink); confidence < 100)
            json["confidence"] = confidence;
        return json;
    }

    Json member(const Member& member) const {
        return {{"name", member.name},
                {"kind", name_of(member.kind)},
                {"share", or_null(member.share)},
                {"source", place(member.ink)}};
    }

    Json seat(const BoardMember& member) const {
        return {{"name", member.name},
                {"organization", or_null(member.organization)},
                {"seat", name_of(member.seat)},
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
        json["operator"] = value(goal.comparison);
        json["about"] = value(goal.about);
        json["follow_up"] = value(goal.follow_up);
        return json;
    }

    Json initiative(const Initiative& initiative) const {
        return {{"name", initiative.name},
                {"owner", initiative.owner},
                {"partners", initiative.partners},
                {"financing", list(initiative.financing, &Writer::year_amount)},
                {"goals", list(initiative.goals, &Writer::goal)},
                {"first_year", value(initiative.first_year)},
                {"last_year", value(initiative.last_year)},
                {"status", value(initiative.status)},
                {"staff", value(initiative.staff)},
                {"target_groups", value(initiative.target_groups)},
                {"budget_row", value(initiative.budget_row)},
                {"source", place(initiative.ink)}};
    }

    Json cell(const std::optional<Cell>& cell) const {
        if (!cell) return nullptr;
        Json json;
        json["amount"] = cell->amount ? kronor(*cell->amount) : Json(nullptr);
        json["raw"] = raw_text(pages_, cell->ink);
        json["status"] = name_of(cell->status);
        json["repaired"] = cell->repaired;
        if (cell->unsure) json["unsure"] = true;
        if (cell->computed) json["computed"] = true;
        if (cell->misprint) json["misprint"] = true;
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
        for (const RowTerm& term : row.terms)
            json["terms"].push_back({{"row", term.row + 1}, {"sign", term.sign}});
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
        const auto page = static_cast<std::size_t>(table.page);
        const Box box = page < pages_.size() ? on_paper(pages_[page], table.box) : Box{};
        if (!box.empty()) json["source"]["box"] = {box.x, box.y, box.width, box.height};
        return json;
    }

    Json statement(const Statement& statement) const {
        Json json{{"concept", name_of(statement.about)},
                  {"subject", or_null(statement.subject)},
                  {"year", or_null(statement.year)},
                  {"amount", kronor(statement.amount)}};
        if (statement.step.ore != 0) json["step"] = kronor(statement.step);
        json["source"] = place(statement.ink);
        return json;
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
        return {{"number", page.number},     {"origin", name_of(page.origin)},
                {"width", page.paper_width}, {"height", page.paper_height},
                {"dpi", page.dpi},           {"cleaning", page.cleaning},
                {"words", page.words.size()}};
    }

    const Document& document_;
    const std::vector<Page>& pages_;
};

}  // namespace

std::string plan_json(const Document& document) {
    return Writer(document).plan().dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace planscribe
