#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "store/corrections.h"
#include "store/database.h"

namespace planscribe::store {

/// What `list` says of a document.
struct Entry {
    std::string sha256;  ///< of its source
    std::string file;    ///< its name without folder
    std::string place;   ///< path of the source when it was read; it holds the page images
    std::string kind;    ///< "verksamhetsplan" …, as in plan.json
    std::optional<std::string> association;
    std::optional<int> year;
    int pages = 0;
    int tables = 0;
    int doubtful = 0;                    ///< numbers in doubt
    int corrections = 0;                 ///< what people decided about it
    std::string dictionaries;            ///< version of those that read it
    std::vector<std::string> same_plan;  ///< SHA-256 of those of its kind, association and year
};

/// A table of a document in short.
struct TableEntry {
    std::optional<std::string> title;
    std::string kind;
    std::optional<std::string> unit;
    int page = 0;  ///< from 1
    int numbers = 0, proved = 0, doubtful = 0;
};

/// A finding of a document.
struct FindingEntry {
    std::string severity, rule, swedish, english;
};

/// What `show` says of a document.
struct Shown {
    Entry entry;
    std::vector<std::pair<std::string, std::string>> made_by;  ///< name, version
    std::vector<TableEntry> tables;
    std::vector<FindingEntry> findings;
    std::vector<Correction> corrections;
    std::string plan;  ///< plan.json
};

/// The first twelve digits of a SHA-256, by which people name a document.
std::string short_id(const std::string& sha256);

/// All documents, by association, year, kind, file and source.
std::vector<Entry> entries(Database& database);

/// The others of its kind, association and year.
std::vector<Entry> same_plan(Database& database, const std::string& sha256);

/// The SHA-256 of the one document that begins with `id`. Throws Error(input) where there is none,
/// or several, and for less than four characters.
std::string document_of(Database& database, const std::string& id);

Shown shown(Database& database, const std::string& sha256);

}  // namespace planscribe::store
