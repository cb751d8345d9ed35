#pragma once

#include <map>
#include <ostream>
#include <string>

#include "compare/comparison.h"

namespace planscribe::compare {

/// Where the reports of documents lie, seen from the page, and where a click opens them.
struct PageLinks {
    /// SHA-256 of the source → address without an anchor. The page adds
    /// "#table-1-row-2-column-3" of the report. Addresses are trusted.
    std::map<std::string, std::string> reports{};
    std::string target = "_self";  ///< of a link, as in HTML
};

/// One page that needs nothing else: charts and tables of every answer, in both languages. No text
/// of a document is ever markup. A chart has its table beside it; a point leads to its place.
void write_page(std::ostream& out, const Comparison& comparison, const PageLinks& links);

/// Whether this program was built with the charts of the page; else it has tables alone.
bool page_has_charts();

}  // namespace planscribe::compare
