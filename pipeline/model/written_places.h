#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/document.h"
#include "model/json_node.h"

namespace planscribe {

/// Pages rebuilt from what a plan.json says of its places: each source (page, box or line and
/// column, raw) becomes one word, which holds all that was read there. What no record stands on is
/// not there.
class WrittenPlaces {
public:
    /// `plan`: the whole file. Throws Error(input), as every member does, for what keeps not to the
    /// record format.
    explicit WrittenPlaces(const JsonNode& plan, SourceKind kind, int pages);

    /// The ink of the `source` of a record; none where it has none, or one without `raw`.
    Ink ink(const JsonNode& record);

    /// The same of a source itself, as findings list them.
    Ink ink_of(const JsonNode& source);

    /// The index of the page that a source names; 0 where it names none.
    int page_of(const JsonNode& source) const;

    /// The box of a source; an empty one where it has none.
    static Box box_of(const JsonNode& source);

    /// Hands over the pages, and lines with every word in one of them.
    void finish(Document& document);

private:
    void add_page(const JsonNode& written, SourceKind kind);

    std::vector<Page> pages_;
    std::map<std::string, WordId> known_;
};

}  // namespace planscribe
