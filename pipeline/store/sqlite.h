#pragma once

#include <memory>
#include <string>

#include "store/database.h"

namespace planscribe::store {

/// Opens an archive in one SQLite file. For writing it is made when missing, and kept in WAL mode:
/// readers do not wait for the writer. A reader changes nothing, so that it may read where it may
/// not write. Throws Error: no such file (for a reader), no SQLite file, the database of another
/// program, may not be written.
std::unique_ptr<Database> open_sqlite(const std::string& file, Access access);

}  // namespace planscribe::store
