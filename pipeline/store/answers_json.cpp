#include <nlohmann/json.hpp>

#include "store/answers.h"

namespace planscribe::store {
namespace {

using Json = nlohmann::ordered_json;

template <typename T>
Json or_null(const std::optional<T>& value) {
    return value ? Json(*value) : Json(nullptr);
}

std::string written(const Json& json) {
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Json ids(const std::vector<std::string>& hashes) {
    Json json = Json::array();
    for (const std::string& sha256 : hashes) json.push_back(short_id(sha256));
    return json;
}

Json entry_json(const Entry& entry, const std::string& dictionaries) {
    return {{"id", short_id(entry.sha256)},
            {"sha256", entry.sha256},
            {"file", entry.file},
            {"place", entry.place},
            {"document", entry.kind},
            {"association", or_null(entry.association)},
            {"year", or_null(entry.year)},
            {"pages", entry.pages},
            {"tables", entry.tables},
            {"doubtful", entry.doubtful},
            {"corrections", entry.corrections},
            {"other_dictionaries", entry.dictionaries != dictionaries},
            {"same_plan", ids(entry.same_plan)}};
}

Json correction_json(const Correction& correction) {
    Json json{{"page", correction.page}};
    const Box& box = correction.box;
    if (!box.empty()) json["box"] = {box.x, box.y, box.width, box.height};
    json["about"] = correction.about;
    json["raw"] = correction.raw;
    json["answer"] = correction.answer;
    json["who"] = correction.who;
    json["when"] = correction.when;
    return json;
}

Json hit_json(const Hit& hit) {
    return {{"id", short_id(hit.sha256)}, {"sha256", hit.sha256},
            {"file", hit.file},           {"association", or_null(hit.association)},
            {"year", or_null(hit.year)},  {"page", hit.page},
            {"line", hit.line},           {"lines", hit.lines},
            {"snippet", hit.snippet},     {"read_as", or_null(hit.as_read)}};
}

}  // namespace

std::string list_json(const std::vector<Entry>& entries, const std::string& dictionaries) {
    Json json{{"format", "planscribe.list/1"}, {"documents", Json::array()}};
    for (const Entry& entry : entries) json["documents"].push_back(entry_json(entry, dictionaries));
    return written(json);
}

std::string show_json(const Shown& shown, const std::string& dictionaries) {
    Json json{{"format", "planscribe.document/1"}};
    json.update(entry_json(shown.entry, dictionaries));
    json["made_by"] = Json::object();
    for (const auto& [name, version] : shown.made_by) json["made_by"][name] = version;
    json["corrections"] = Json::array();
    for (const Correction& correction : shown.corrections)
        json["corrections"].push_back(correction_json(correction));
    json["plan"] = Json::parse(shown.plan);
    return written(json);
}

std::string find_json(const Found& found) {
    Json json{{"format", "planscribe.find/1"}, {"pages", found.pages}, {"hits", Json::array()}};
    for (const Hit& hit : found.hits) json["hits"].push_back(hit_json(hit));
    return written(json);
}

}  // namespace planscribe::store
