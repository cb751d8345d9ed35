#include <nlohmann/json.hpp>

#include "store/frames.h"

namespace planscribe::store {

Frame frame(int number, const std::string& head, bool picture) {
    Frame frame{number, 0, 0, {}, picture};
    const auto end = head.find(",\"cleaning\"");
    const auto json = nlohmann::json::parse(head.substr(0, end) + "}", nullptr, false);
    if (end == std::string::npos || !json.is_object()) return frame;
    const auto size = json.value("size", std::vector<int>());
    const auto map = json.value("to_paper", std::vector<double>());
    if (size.size() != 2 || map.size() != 6) return frame;
    frame.width = size[0];
    frame.height = size[1];
    frame.to_paper = {map[0], map[1], map[2], map[3], map[4], map[5]};
    return frame;
}

}  // namespace planscribe::store
