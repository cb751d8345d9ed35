#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "facts/facts.h"
#include "store/database.h"

namespace planscribe::store {

/// What can be compared of a document of an archive, and whose it is.
struct DocumentFacts {
    std::string sha256;           ///< of its source
    std::string file;             ///< its name without folder
    std::string association_key;  ///< empty where no association is named
    facts::Facts facts;
};

/// Within a transaction of the caller.
void keep_facts(Database& database, std::int64_t document, const facts::Facts& facts);

/// The facts of all documents, by association, year, kind, file and source. Those that another
/// version of the program kept are taken anew out of their document, which takes its time.
std::vector<DocumentFacts> kept_facts(Database& database);

/// Keeps the facts of all documents that have none.
void keep_missing_facts(Database& database);

}  // namespace planscribe::store
