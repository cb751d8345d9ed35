#pragma once

#include <optional>
#include <string>
#include <vector>

#include "store/database.h"
#include "store/stems.h"

namespace planscribe::store {

/// A page that holds what was asked for.
struct Hit {
    std::string sha256, file;
    std::optional<std::string> association;
    std::optional<int> year;
    int page = 0;            ///< from 1
    std::vector<int> lines;  ///< lines of the page's text that hold a part of it, from 1
    int line = 0;            ///< the first of those that hold most of it
    std::string snippet;     ///< of that line, repaired
    std::optional<std::string> as_read;  ///< the same as it was read, where that differs
};

struct Found {
    int pages = 0;  ///< that hold it
    std::vector<Hit> hits;
};

/// The pages that hold each of the phrases, by document (association, year, kind, file, source) and
/// page; the first `limit` of them. A phrase is words that stand together, over line ends too.
/// Words count as the same when their stems are, as repair left them or as they were read. Throws
/// Error(usage) for a phrase without a word.
Found find(Database& database, Stemmer& stemmer, const std::vector<std::string>& phrases,
           int limit);

}  // namespace planscribe::store
