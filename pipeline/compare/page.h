#pragma once

#include <map>
#include <ostream>
#include <string>

#include "compare/comparison.h"

namespace planscribe::compare {

/// Where the reports of documents lie, seen from the page: SHA-256 of the source → address without
/// an anchor. The page adds "#table-1-row-2-column-3" of the report. Addresses are trusted.
using PageLinks = std::map<std::string, std::string>;

/// One page that needs nothing else: charts and tables of every answer, in both languages. No text
/// of a document is ever markup. A chart has its table beside it; a point leads to its place.
void write_page(std::ostream& out, const Comparison& comparison, const PageLinks& links);

/// Whether this program was built with the charts of the page; else it has tables alone.
bool page_has_charts();

}  // namespace planscribe::compare
