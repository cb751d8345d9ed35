#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "base/sha256.h"
#include "exports/chart.h"
#include "exports/number_records.h"
#include "exports/writers.h"
#include "model/json_records.h"
#include "publish/whole_file.h"
#include "sheets/csv.h"

namespace planscribe::exports {
namespace {

using Json = nlohmann::ordered_json;
using sheets::CsvRecord;

template <typename Enum>
Json all_names() {
    Json all = Json::array();
    for (const char* name : names<Enum>) all.push_back(name);
    return all;
}

Json constraints_of(std::string_view field) {
    if (field == "id") return {{"required", true}, {"unique", true}};
    if (field == "document") return {{"required", true}};
    if (field == "direction") return {{"enum", {"revenue", "expenditure"}}};
    if (field == "phase") return {{"enum", {"proposed", "approved", "adjusted", "executed"}}};
    if (field == "stage") return {{"enum", all_names<Stage>()}};
    if (field == "status") return {{"required", true}, {"enum", all_names<CellStatus>()}};
    if (field == "currency") return {{"required", true}, {"enum", {"SEK"}}};
    if (field == "org_number") return {{"pattern", "[0-9]{6}-[0-9]{4}"}};
    if (field == "code" || field == "sha256") return {{"required", true}, {"unique", true}};
    return nullptr;
}

Json field_json(const NumberField& field) {
    Json json{{"name", field.name}, {"type", field.type}, {"description", field.meaning}};
    if (!field.fiscal.empty()) json["columnType"] = field.fiscal;
    if (Json constraints = constraints_of(field.name); !constraints.is_null())
        json["constraints"] = std::move(constraints);
    return json;
}

const std::vector<NumberField>& document_fields() {
    static const std::vector<NumberField> fields = {
        {"id", "the document, as list and show name it", "string", ""},
        {"sha256", "of the bytes of its file", "string", ""},
        {"file", "name of its file", "string", ""},
        {"kind", "what the document is", "string", ""},
        {"association", "the association", "string", ""},
        {"org_number", "its organisation number", "string", ""},
        {"year", "the first year that it is for", "integer", ""},
        {"decided", "the day of the decision", "string", ""},
        {"pages", "pages of the file", "integer", ""},
        {"doubtful", "numbers in doubt", "integer", ""},
    };
    return fields;
}

const std::vector<NumberField>& account_fields() {
    static const std::vector<NumberField> fields = {
        {"code", "the account", "string", ""},
        {"parent", "the account that it is part of", "string", ""},
        {"side", "revenue, expenditure, mixed, result, equity or balance", "string", ""},
        {"name", "its name", "string", ""},
    };
    return fields;
}

void write_head(std::ostream& out, const std::vector<NumberField>& fields) {
    CsvRecord head(out);
    for (const NumberField& field : fields) head.exact(field.name);
}

void write_document(std::ostream& out, const store::WholeDocument& whole) {
    const store::Entry& entry = whole.shown.entry;
    const JsonNode plan = record_of(whole);
    const auto decision = plan.value("decision");
    CsvRecord record(out);
    record.exact(store::short_id(entry.sha256));
    record.exact(entry.sha256);
    record.exact(entry.file);
    record.exact(entry.kind);
    record.exact(entry.association.value_or(""));
    record.exact(need(plan, "association").text_of("org_number").value_or(""));
    record.number(entry.year ? std::to_string(*entry.year) : "");
    record.exact(decision ? decision->text_of("date").value_or("") : "");
    record.number(std::to_string(entry.pages));
    record.number(std::to_string(entry.doubtful));
}

void write_accounts(std::ostream& out, const Chart& chart) {
    write_head(out, account_fields());
    for (const Account& account : chart.accounts()) {
        CsvRecord record(out);
        record.exact(account.code);
        record.exact(account.parent);
        record.exact(account.direction);
        record.exact(account.name);
    }
}

struct Resource {
    std::string name, title;
    const std::vector<NumberField>& fields;
    std::string key;
    std::vector<std::pair<std::string, std::string>> foreign;  ///< field, resource.field
};

Json resource_json(const Resource& resource, const std::filesystem::path& folder) {
    const std::filesystem::path file = folder / (resource.name + ".csv");
    Json schema{{"fields", Json::array()},
                {"primaryKey", Json::array({resource.key})},
                {"missingValues", Json::array({""})}};
    for (const NumberField& field : resource.fields) schema["fields"].push_back(field_json(field));
    for (const auto& [field, target] : resource.foreign) {
        const std::size_t dot = target.find('.');
        schema["foreignKeys"].push_back({{"fields", Json::array({field})},
                                         {"reference",
                                          {{"resource", target.substr(0, dot)},
                                           {"fields", Json::array({target.substr(dot + 1)})}}}});
    }
    return {{"name", resource.name},
            {"type", "table"},
            {"title", resource.title},
            {"path", resource.name + ".csv"},
            {"scheme", "file"},
            {"format", "csv"},
            {"mediatype", "text/csv"},
            {"encoding", "utf-8"},
            {"bytes", std::filesystem::file_size(file)},
            {"hash", "sha256:" + sha256(file)},
            {"dialect", {{"delimiter", ","}, {"lineTerminator", "\r\n"}, {"doubleQuote", true}}},
            {"schema", std::move(schema)}};
}

Json package_json(const Json& sources, const std::filesystem::path& folder) {
    Json resources = Json::array();
    for (const Resource& resource :
         {Resource{"numbers",
                   "Every number, where it stands and how sure it is",
                   number_fields(),
                   "id",
                   {{"document", "documents.id"}, {"account", "accounts.code"}}},
          Resource{"documents", "The documents that were read", document_fields(), "id", {}},
          Resource{"accounts", "The chart of accounts", account_fields(), "code", {}}})
        resources.push_back(resource_json(resource, folder));
    return {{"$schema", "https://datapackage.org/profiles/2.0/datapackage.json"},
            {"name", "planscribe-archive"},
            {"title", "Budgets of Swedish samordningsförbund, as read from their plans"},
            {"countryCode", "SE"},
            {"granularity", "aggregated"},
            {"sources", sources},
            {"resources", std::move(resources)}};
}

}  // namespace

void write_datapackage(store::Archive& archive, const Target& target) {
    const Chart chart(target.dictionaries);
    Json sources = Json::array();
    std::ostringstream documents;
    write_head(documents, document_fields());
    publish::write_whole(target.path / "numbers.csv", [&](std::ostream& out) {
        NumberRecords numbers(out, chart, Reader::program);
        archive.each(store::Detail::records, [&](const store::WholeDocument& whole) {
            numbers.add(whole);
            write_document(documents, whole);
            sources.push_back({{"title", whole.shown.entry.file},
                               {"version", "sha256:" + whole.shown.entry.sha256}});
        });
    });
    publish::write_whole(target.path / "documents.csv",
                         [&](std::ostream& out) { out << documents.str(); });
    publish::write_whole(target.path / "accounts.csv",
                         [&](std::ostream& out) { write_accounts(out, chart); });
    const std::string package =
        package_json(sources, target.path).dump(2, ' ', false, Json::error_handler_t::replace);
    publish::write_whole(target.path / "datapackage.json",
                         [&](std::ostream& out) { out << package << "\n"; });
}

}  // namespace planscribe::exports
