#include <array>

#include "model/json.h"
#include "model/json_node.h"
#include "model/names.h"
#include "model/written_places.h"

namespace planscribe {
namespace {

constexpr std::size_t most_items = 5'000;
constexpr std::size_t most_words = 1'000;
constexpr std::size_t most_tables = 200;
constexpr int most_rows = 2'000;
constexpr std::size_t most_columns = 100;
constexpr std::size_t most_rivals = 1'000;
constexpr int most_cost = 1'000'000;
constexpr int most_pages = 10'000;

template <typename Enum>
std::optional<Enum> choice(const JsonNode& record, const char* name) {
    const auto value = record.value(name);
    if (!value) return std::nullopt;
    const auto known = named<Enum>(value->text());
    if (!known) value->refuse("is '" + value->text() + "', which the record format does not know");
    return known;
}

JsonNode need(const JsonNode& record, const char* name) {
    const auto value = record.value(name);
    if (!value) record.refuse(std::string("has no '") + name + "'");
    return *value;
}

bool truth(const JsonNode& record, const char* name) {
    const auto value = record.value(name);
    return value && value->truth();
}

std::optional<int> year(const JsonNode& record) {
    const auto value = record.value("year");
    return value ? std::optional(value->whole(0, 9'999)) : std::nullopt;
}

Amount amount(const JsonNode& record, const char* name) {
    return {need(record, name).ore()};
}

template <typename Read>
auto list(const JsonNode& record, const char* name, std::size_t most, Read read) {
    std::vector<decltype(read(record))> items;
    if (const auto value = record.value(name))
        for (const JsonNode& item : value->items(most)) items.push_back(read(item));
    return items;
}

std::vector<std::string> texts(const JsonNode& record, const char* name) {
    return list(record, name, most_words, [](const JsonNode& text) { return text.text(); });
}

Source source_of(const JsonNode& plan) {
    const JsonNode source = need(plan, "source");
    return {need(source, "file").text(), need(source, "sha256").text(),
            choice<SourceKind>(source, "kind").value_or(SourceKind::record),
            need(source, "pages").whole(1, most_pages)};
}

class Reader {
public:
    explicit Reader(const JsonNode& json)
        : json_(json), source_(source_of(json)), places_(json, source_.kind, source_.pages) {}

    Document read() {
        Document document;
        document.source = source_;
        document.plan = plan();
        document.findings =
            list(json_, "findings", most_items, [this](const JsonNode& j) { return finding(j); });
        places_.finish(document);
        return document;
    }

private:
    Plan plan() {
        Plan plan;
        const JsonNode association = need(json_, "association");
        plan.association = association.text_of("name");
        plan.org_number = association.text_of("org_number");
        plan.founded = association.text_of("founded");
        plan.type = choice<DocumentType>(json_, "document").value_or(plan.type);
        plan.year = year(json_);
        if (const auto decision = json_.value("decision")) {
            plan.decision_date = decision->text_of("date");
            plan.decision_place = decision->text_of("place");
        }
        plan.special_reasons = json_.text_of("special_reasons");
        plan.members = list(json_, "members", most_items, [](const JsonNode& j) {
            return Member{need(j, "name").text(),
                          choice<PartyKind>(j, "kind").value_or(PartyKind::state),
                          j.text_of("share")};
        });
        plan.board = list(json_, "board", most_items, [this](const JsonNode& j) {
            return BoardMember{need(j, "name").text(), j.text_of("organization"),
                               choice<Seat>(j, "seat").value_or(Seat::ordinary),
                               choice<Role>(j, "role").value_or(Role::member), places_.ink(j)};
        });
        plan.signatories = list(json_, "signatories", most_items, [this](const JsonNode& j) {
            return Signatory{need(j, "name").text(), j.text_of("role"), places_.ink(j)};
        });
        plan.initiatives = list(json_, "initiatives", most_items,
                                [this](const JsonNode& j) { return initiative(j); });
        plan.goals =
            list(json_, "goals", most_items, [this](const JsonNode& j) { return goal(j); });
        plan.tables =
            list(json_, "tables", most_tables, [this](const JsonNode& j) { return table(j); });
        plan.statements = list(json_, "statements", most_items,
                               [this](const JsonNode& j) { return statement(j); });
        return plan;
    }

    Goal goal(const JsonNode& json) {
        Goal goal{need(json, "text").text(), {}, places_.ink(json)};
        if (const auto target = json.value("target"))
            goal.target = Target{need(*target, "value").decimal(), need(*target, "unit").text(),
                                 truth(*target, "at_least")};
        return goal;
    }

    Initiative initiative(const JsonNode& json) {
        Initiative initiative;
        initiative.name = need(json, "name").text();
        initiative.owner = texts(json, "owner");
        initiative.partners = texts(json, "partners");
        initiative.financing = list(json, "financing", most_items, [this](const JsonNode& j) {
            return YearAmount{year(j).value_or(0), amount(j, "amount"), places_.ink(j)};
        });
        initiative.goals =
            list(json, "goals", most_items, [this](const JsonNode& j) { return goal(j); });
        initiative.ink = places_.ink(json);
        return initiative;
    }

    Statement statement(const JsonNode& json) {
        Statement statement;
        statement.about = choice<Concept>(json, "concept").value_or(Concept::other);
        statement.subject = json.text_of("subject");
        statement.year = year(json);
        statement.amount = amount(json, "amount");
        statement.ink = places_.ink(json);
        if (json.value("step")) statement.step = amount(json, "step");
        return statement;
    }

    Table table(const JsonNode& json) {
        Table table;
        table.title = json.text_of("title");
        table.kind = choice<TableKind>(json, "kind").value_or(TableKind::other);
        table.unit = choice<Unit>(json, "unit");
        table.columns = list(json, "columns", most_columns, [](const JsonNode& j) {
            return Column{j.text_of("label").value_or(""), year(j), choice<Stage>(j, "stage")};
        });
        table.rows = list(json, "rows", most_rows,
                          [&](const JsonNode& j) { return row(j, table.columns.size()); });
        table.aux_columns = list(json, "aux_columns", most_columns, [](const JsonNode& j) {
            return AuxColumn{j.text_of("label").value_or(""),
                             list(j, "values", most_rows, [](const JsonNode& value) {
                                 return value.null() ? std::nullopt : std::optional(value.text());
                             })};
        });
        if (const auto source = json.value("source")) {
            table.page = places_.page_of(*source);
            table.box = places_.box_of(*source);
        }
        return table;
    }

    Row row(const JsonNode& json, std::size_t columns) {
        Row row;
        row.label = need(json, "label").text();
        row.kind = choice<RowKind>(json, "kind").value_or(RowKind::item);
        row.account = json.text_of("account");
        row.part = truth(json, "part");
        row.ink = places_.ink(json);
        row.terms = list(json, "terms", most_rows, [](const JsonNode& j) {
            const JsonNode sign = need(j, "sign");
            if (sign.whole(-1, 1) == 0) sign.refuse("is neither 1 nor -1");
            return RowTerm{need(j, "row").whole(1, most_rows) - 1, sign.whole(-1, 1)};
        });
        row.cells = list(json, "cells", most_columns, [this](const JsonNode& j) {
            return j.null() ? std::nullopt : std::optional(cell(j));
        });
        if (row.cells.size() != columns)
            json.refuse("has " + std::to_string(row.cells.size()) + " cells for " +
                        std::to_string(columns) + " columns");
        return row;
    }

    Cell cell(const JsonNode& json) {
        Cell cell;
        if (json.value("amount")) cell.amount = amount(json, "amount");
        cell.ink = places_.ink(json);
        cell.repaired = truth(json, "repaired");
        cell.unsure = truth(json, "unsure") || !cell.amount;
        cell.computed = truth(json, "computed");
        if (cell.computed) cell.identities = texts(json, "identities");
        cell.rivals = list(json, "alternatives", most_rivals, [](const JsonNode& j) {
            return Rival{amount(j, "amount"), need(j, "cost").whole(0, most_cost)};
        });
        if (choice<CellStatus>(json, "status") == CellStatus::confirmed)
            cell.status = CellStatus::confirmed;
        else
            forget(cell);
        return cell;
    }

    /// The cell as it was before arithmetic saw it. A repair by arithmetic left its reading among
    /// the rivals, at cost 0; the two change places again.
    static void forget(Cell& cell) {
        const auto read = std::ranges::find(cell.rivals, 0, &Rival::cost);
        if (cell.repaired && cell.amount && read != cell.rivals.end()) {
            const Amount taken = *cell.amount;
            cell.amount = read->amount;
            cell.rivals.erase(read);
            cell.rivals.insert(cell.rivals.begin(), {taken, 1});
            cell.repaired = false;
        }
        if (cell.computed) cell.status = CellStatus::proved;
        if (cell.unsure) cell.status = CellStatus::doubtful;
    }

    Finding finding(const JsonNode& json) {
        Finding finding;
        finding.rule = need(json, "rule").text();
        finding.severity = choice<Severity>(json, "severity").value_or(Severity::note);
        finding.cause = choice<Cause>(json, "cause");
        finding.message.swedish = need(json, "message").text();
        finding.message.english = json.text_of("message_en").value_or(finding.message.swedish);
        if (const auto where = json.value("where"))
            for (const JsonNode& place : where->items(most_items)) {
                const Ink ink = places_.ink_of(place);
                if (ink.empty())
                    finding.page = places_.page_of(place) + 1;
                else
                    finding.where.push_back(ink);
            }
        return finding;
    }

    const JsonNode& json_;
    Source source_;
    WrittenPlaces places_;
};

}  // namespace

Document plan_from_json(std::string_view bytes, const std::string& file) {
    const JsonNode json(bytes, file);
    const auto format = json.value("format");
    if (!format || format->text() != "planscribe.plan/1")
        json.refuse("is no plan of the format planscribe.plan/1");
    return Reader(json).read();
}

}  // namespace planscribe
