#pragma once

#include <string>
#include <vector>

#include "compare/coverage.h"
#include "compare/series.h"

/// What a comparison says: tables for people, and JSON, indented, members in fixed order.
namespace planscribe::compare {

struct Comparison {
    std::vector<Series> state_grants;
    std::vector<Coverage> coverage;
};

/// Amounts in kronor, those in doubt as "from–to"; each with its place in the archive.
std::string comparison_text(const Comparison& comparison);

/// planscribe.compare/1: `state_grants` and `coverage`.
std::string comparison_json(const Comparison& comparison);

}  // namespace planscribe::compare
