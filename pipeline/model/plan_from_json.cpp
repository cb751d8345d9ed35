#include "model/json.h"
#include "model/json_records.h"
#include "model/record_fields.h"
#include "model/table_from_json.h"
#include "model/written_places.h"

namespace planscribe {
namespace {

constexpr std::size_t most_items = 5'000;
constexpr std::size_t most_words = 1'000;
constexpr std::size_t most_tables = 200;
constexpr int most_pages = 10'000;
constexpr int most_number = 1'000'000'000;

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
        if (const auto broken = check(document); !broken.empty()) json_.refuse(broken.front());
        return document;
    }

private:
    Plan plan() {
        Plan plan;
        const JsonNode association = need(json_, "association");
        plan.association = association.text_of("name");
        plan.association_id = association.text_of("id");
        plan.succeeded_by = association.text_of("succeeded_by");
        plan.org_number = association.text_of("org_number");
        plan.founded = association.text_of("founded");
        plan.type = choice<DocumentType>(json_, "document").value_or(plan.type);
        plan.year = year(json_);
        if (const auto decision = json_.value("decision")) {
            plan.decision_date = decision->text_of("date");
            plan.decision_place = decision->text_of("place");
        }
        take(json_, "special_reasons", plan.special_reasons);
        plan.members = list(json_, "members", most_items, [this](const JsonNode& j) {
            return Member{need(j, "name").text(),
                          choice<PartyKind>(j, "kind").value_or(PartyKind::state),
                          j.text_of("share"), places_.ink(j)};
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
        plan.tables = list(json_, "tables", most_tables,
                           [this](const JsonNode& j) { return table_from_json(j, places_); });
        plan.statements = list(json_, "statements", most_items,
                               [this](const JsonNode& j) { return statement(j); });
        each_list(plan, [&](const char* name, auto& list) { take(json_, name, list); });
        return plan;
    }

    /// What a member holds, into `held`; as it was where the member is missing.
    template <typename T>
    void take(const JsonNode& record, const char* name, T& held) {
        if (const auto written = record.value(name)) read(*written, held);
    }
    void take(const JsonNode& record, const char* name, Ink& held) {
        if (const auto source = record.value(name)) held = places_.ink_of(*source);
    }

    template <typename T>
    void read(const JsonNode& json, std::optional<T>& held) {
        read(json, held.emplace());
    }
    template <typename T>
    void read(const JsonNode& json, std::vector<T>& held) {
        for (const JsonNode& item : json.items(most_items)) read(item, held.emplace_back());
    }
    void read(const JsonNode& json, Ink& held) { held = places_.ink_of(json); }
    void read(const JsonNode& json, std::string& held) { held = json.text(); }
    void read(const JsonNode& json, bool& held) { held = json.truth(); }
    void read(const JsonNode& json, int& held) { held = json.whole(0, most_number); }
    void read(const JsonNode& json, Decimal& held) { held.digits = json.decimal(); }
    void read(const JsonNode& json, Amount& held) { held.ore = json.ore(); }
    template <typename T>
    void read(const JsonNode& json, T& held) {
        if constexpr (std::is_enum_v<T>) {
            const auto known = named<T>(json.text());
            if (!known)
                json.refuse("is '" + json.text() + "', which the record format does not know");
            held = *known;
        } else {
            each_field(held, [&](const char* name, auto& field) { take(json, name, field); });
        }
    }

    Goal goal(const JsonNode& json) {
        Goal goal{need(json, "text").text(), {}, places_.ink(json)};
        if (const auto target = json.value("target"))
            goal.target = Target{need(*target, "value").decimal(), need(*target, "unit").text(),
                                 truth(*target, "at_least")};
        take(json, "operator", goal.comparison);
        take(json, "about", goal.about);
        take(json, "follow_up", goal.follow_up);
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
        take(json, "first_year", initiative.first_year);
        take(json, "last_year", initiative.last_year);
        take(json, "status", initiative.status);
        take(json, "staff", initiative.staff);
        take(json, "target_groups", initiative.target_groups);
        take(json, "budget_row", initiative.budget_row);
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
