#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/amount.h"
#include "model/json_node.h"
#include "model/names.h"

/// How the members of a record in JSON are taken; all throw Error(input) as JsonNode does.
namespace planscribe {

/// The enumerator that a member names; nothing where the member is missing.
template <typename Enum>
std::optional<Enum> choice(const JsonNode& record, const char* name) {
    const auto value = record.value(name);
    if (!value) return std::nullopt;
    const auto known = named<Enum>(value->text());
    if (!known) value->refuse("is '" + value->text() + "', which the record format does not know");
    return known;
}

inline JsonNode need(const JsonNode& record, const char* name) {
    const auto value = record.value(name);
    if (!value) record.refuse(std::string("has no '") + name + "'");
    return *value;
}

inline bool truth(const JsonNode& record, const char* name) {
    const auto value = record.value(name);
    return value && value->truth();
}

inline std::optional<int> year(const JsonNode& record) {
    const auto value = record.value("year");
    return value ? std::optional(value->whole(0, 9'999)) : std::nullopt;
}

inline Amount amount(const JsonNode& record, const char* name) {
    return {need(record, name).ore()};
}

template <typename Read>
auto list(const JsonNode& record, const char* name, std::size_t most, Read read) {
    std::vector<decltype(read(record))> items;
    if (const auto value = record.value(name))
        for (const JsonNode& item : value->items(most)) items.push_back(read(item));
    return items;
}

}  // namespace planscribe
