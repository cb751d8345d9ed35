#pragma once

#include "store/database.h"

namespace planscribe::store {

/// The version of the tables that this program reads and writes.
int newest_version();

/// Brings the tables of an archive to `version` (by default the newest), all in one transaction;
/// makes them where there are none. Throws Error(input) when a newer program made them.
void migrate(Database& database, int version = newest_version());

}  // namespace planscribe::store
