#pragma once

#include "model/json_node.h"
#include "model/plan.h"
#include "model/written_places.h"

namespace planscribe {

/// A table of a plan.json, its cells as they were before arithmetic saw them (plan_from_json). What
/// a cell says of proofs is not believed, that of a computed one neither. Throws Error(input).
Table table_from_json(const JsonNode& json, WrittenPlaces& places);

}  // namespace planscribe
