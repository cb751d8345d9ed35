#include "model/json_node.h"

#include <cmath>
#include <nlohmann/json.hpp>

#include "base/error.h"
#include "base/text.h"

namespace planscribe {
namespace {

using Json = nlohmann::json;

constexpr double most_kronor = 1e13;  // whose öre a double still holds exactly

std::shared_ptr<const void> parse(std::string_view bytes, const std::string& file) {
    try {
        return std::make_shared<const Json>(Json::parse(bytes));
    } catch (const Json::parse_error& error) {
        throw Error(ErrorCode::input, file,
                    "is not JSON (byte " + std::to_string(error.byte) + ")");
    } catch (const Json::exception&) {
        throw Error(ErrorCode::input, file, "is not JSON that can be held");
    }
}

const Json& of(const std::shared_ptr<const void>& json) {
    return *static_cast<const Json*>(json.get());
}

}  // namespace

JsonNode::JsonNode(std::string_view bytes, std::string file)
    : json_(parse(bytes, file)), file_(std::move(file)) {}

JsonNode::JsonNode(std::shared_ptr<const void> json, std::string file, std::string path)
    : json_(std::move(json)), file_(std::move(file)), path_(std::move(path)) {}

bool JsonNode::null() const {
    return of(json_).is_null();
}

std::optional<JsonNode> JsonNode::member(const char* name) const {
    const Json& json = of(json_);
    if (!json.is_object()) refuse("is no object");
    const auto found = json.find(name);
    if (found == json.end()) return std::nullopt;
    return JsonNode(std::shared_ptr<const void>(json_, &*found), file_,
                    path_ + (path_.empty() ? "" : "/") + name);
}

std::optional<JsonNode> JsonNode::value(const char* name) const {
    auto found = member(name);
    if (found && found->null()) return std::nullopt;
    return found;
}

std::vector<JsonNode> JsonNode::items(std::size_t most) const {
    const Json& json = of(json_);
    if (!json.is_array()) refuse("is no list");
    if (json.size() > most) refuse("has more than " + std::to_string(most) + " elements");
    std::vector<JsonNode> nodes;
    for (std::size_t i = 0; i < json.size(); ++i)
        nodes.push_back(JsonNode(std::shared_ptr<const void>(json_, &json[i]), file_,
                                 path_ + "/" + std::to_string(i)));
    return nodes;
}

std::string JsonNode::text() const {
    const Json& json = of(json_);
    if (!json.is_string()) refuse("is no text");
    return join(split_blanks(normalize(json.get_ref<const std::string&>())), " ");
}

bool JsonNode::truth() const {
    const Json& json = of(json_);
    if (!json.is_boolean()) refuse("is neither true nor false");
    return json.get<bool>();
}

int JsonNode::whole(int least, int most) const {
    const Json& json = of(json_);
    const bool fits =
        json.is_number_integer() && json.get<double>() >= least && json.get<double>() <= most;
    if (!fits)
        refuse("is no whole number from " + std::to_string(least) + " to " + std::to_string(most));
    return json.get<int>();
}

std::int64_t JsonNode::ore() const {
    const Json& json = of(json_);
    if (!json.is_number()) refuse("is no number");
    const auto kronor = json.get<double>();
    if (!(std::abs(kronor) <= most_kronor)) refuse("is no amount of money");
    return json.is_number_integer() ? json.get<std::int64_t>() * 100 : std::llround(kronor * 100);
}

std::string JsonNode::decimal() const {
    const Json& json = of(json_);
    if (!json.is_number()) refuse("is no number");
    const auto number = json.get<double>();
    const bool whole = std::abs(number) < most_kronor && number == std::floor(number);
    return whole ? std::to_string(static_cast<std::int64_t>(number)) : json.dump();
}

std::optional<std::string> JsonNode::text_of(const char* name) const {
    const auto found = value(name);
    return found ? std::optional(found->text()) : std::nullopt;
}

std::optional<std::string> JsonNode::number_of(const char* name) const {
    const auto found = value(name);
    return found ? std::optional(found->decimal()) : std::nullopt;
}

void JsonNode::refuse(std::string_view why) const {
    throw Error(ErrorCode::input, file_,
                (path_.empty() ? "the whole" : path_) + " " + std::string(why));
}

}  // namespace planscribe
