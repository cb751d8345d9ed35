#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "facts/facts.h"

namespace planscribe::facts {

/// The version of what pack() writes, and of what facts_of() takes out of a document. With a new
/// one goes a step facts_anew in store/schema.cpp, or every comparison takes all facts anew.
inline constexpr int version = 2;

/// Facts as text: a line each, fields apart by tabs.
std::string pack(const Facts& facts);

/// The facts again. Nothing for a text that pack() did not write.
std::optional<Facts> unpack(std::string_view packed);

}  // namespace planscribe::facts
