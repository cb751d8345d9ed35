#include <nlohmann/json.hpp>

#include "model/json.h"
#include "review/case.h"

namespace planscribe::review {
namespace {

using Json = nlohmann::ordered_json;

std::string text_of(const Json& json) {
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

Json plan_of(const Case& opened) {
    Json plan = Json::parse(plan_json(opened.proved));
    const Json read = Json::parse(opened.reading.as_read);
    for (const char* head : {"pages", "made_by"})
        if (read.contains(head)) plan[head] = read[head];
    return plan;
}

bool is_known(const Json& cell) {
    const std::string status = cell.value("status", "");
    return status == "proved" || status == "confirmed" || status == "read";
}

Json true_cell(const Json& cell) {
    if (cell.is_null() || !is_known(cell)) return nullptr;
    Json truth;
    for (const char* member : {"amount", "misprint", "source"})
        if (cell.contains(member)) truth[member] = cell[member];
    truth["raw"] = cell.value("raw", "");
    truth["status"] = cell["status"];
    return truth;
}

}  // namespace

std::string plan_json_of(const Case& opened) {
    return text_of(plan_of(opened));
}

std::string truth_json_of(const Case& opened) {
    Json truth = plan_of(opened);
    truth["findings"] = Json::array();
    for (Json& table : truth["tables"])
        for (Json& row : table["rows"])
            for (Json& cell : row["cells"]) cell = true_cell(cell);
    return text_of(truth);
}

}  // namespace planscribe::review
