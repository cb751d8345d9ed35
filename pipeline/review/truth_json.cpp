#include <nlohmann/json.hpp>

#include "review/case.h"

namespace planscribe::review {
namespace {

using Json = nlohmann::ordered_json;

std::string text_of(const Json& json) {
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
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

std::string truth_json_of(const Case& opened) {
    Json truth = Json::parse(plan_json_of(opened));
    truth["findings"] = Json::array();
    for (Json& table : truth["tables"])
        for (Json& row : table["rows"])
            for (Json& cell : row["cells"]) cell = true_cell(cell);
    return text_of(truth);
}

}  // namespace planscribe::review
