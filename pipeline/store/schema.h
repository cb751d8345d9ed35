#pragma once

#include "store/database.h"

namespace planscribe::store {

/// The version of the tables that this program reads and writes.
int newest_version();

/// The version of an archive; 0 where there is none yet. Throws Error(input) for the database of
/// another program and for what a newer one made.
int known_version(Database& database);

/// Brings the tables of an archive to `version` (by default the newest), all in one transaction;
/// makes them where there are none.
void migrate(Database& database, int version = newest_version());

}  // namespace planscribe::store
