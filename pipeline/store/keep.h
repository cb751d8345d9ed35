#pragma once

#include <functional>
#include <string>
#include <vector>

#include "model/document.h"
#include "store/database.h"
#include "store/stems.h"

namespace planscribe::store {

/// The text of a page, line for line: as repaired, and as the engine read it.
struct PageText {
    std::string repaired;
    std::string as_read;
};

/// What may be kept beside a document.
struct Extras {
    std::string as_read;  ///< plan.json before people's answers were put in; empty where none were
    /// The picture of the upright page with this number, a JPEG in base64; empty where there is
    /// none. Asked for one page at a time.
    std::function<std::string(int)> picture{};
};

/// A document on its way into an archive. `place` is the path of its source, which holds the page
/// images; `texts` has one entry for each of its pages; `made_by` says what made the reading:
/// name and version of the program, the engine, its models and the dictionaries, and whatever
/// option there may be that changes what is read.
struct Kept {
    const Document& document;
    const std::vector<PageText>& texts;
    std::string place;
    std::vector<std::pair<std::string, std::string>> made_by;
    const Extras& extras;
};

/// Writes a document and all that hangs on it, in place of an earlier reading of the same bytes.
/// Within a transaction of the caller. Of the pages one at a time is made ready.
void keep(Database& database, Stemmer& stemmer, const Kept& kept);

}  // namespace planscribe::store
