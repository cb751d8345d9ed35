#include <nlohmann/json.hpp>

#include "review/uploads.h"
#include "store/entries.h"

namespace planscribe::review {

std::string uploads_json(const std::vector<Upload>& uploads) {
    constexpr std::array states{"waiting", "reading", "done", "failed"};
    nlohmann::ordered_json json{{"uploads", nlohmann::ordered_json::array()}};
    for (const Upload& upload : uploads)
        json["uploads"].push_back({{"number", upload.number},
                                   {"name", upload.name},
                                   {"state", states.at(static_cast<std::size_t>(upload.state))},
                                   {"pages_done", upload.pages_done},
                                   {"pages", upload.pages},
                                   {"document", store::short_id(upload.document)},
                                   {"message", upload.message}});
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

}  // namespace planscribe::review
