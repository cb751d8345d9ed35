#pragma once

#include <memory>
#include <string>

#include "store/database.h"

namespace planscribe::store {

/// Opens an archive in the schema `planscribe` of a database on a PostgreSQL server, which is made
/// for a writer when missing. What the URL leaves out is found as every program of PostgreSQL finds
/// it (PGPASSWORD, ~/.pgpass). No message holds the password. Throws Error: no URL, the server
/// cannot be reached, does not let us in, or the schema is that of another program.
std::unique_ptr<Database> open_postgresql(const std::string& url, Access access);

}  // namespace planscribe::store
