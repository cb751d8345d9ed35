#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/document.h"
#include "store/database.h"

/// The record of a document in tables that people can ask: budget tables, columns, rows, cells,
/// rivals, findings. Within a transaction of the caller.
namespace planscribe::store {

void write_record(Database& database, std::int64_t document_id, const Document& document);

/// Puts another record in place of the one that is there; pages, pictures and what made the
/// reading stay. `plan_json`: the plan.json of it. `changed`: which tables differ from those that
/// are there, all where it is empty.
void rewrite_record(Database& database, std::int64_t document_id, const Document& document,
                    const std::string& plan_json, const std::vector<bool>& changed);

}  // namespace planscribe::store
