#pragma once

#include <string>
#include <vector>

#include "review/case.h"
#include "review/doubts.h"
#include "store/entries.h"

/// What the page shows, as JSON. Boxes are [x, y, width, height] in pixels of the upright page that
/// its picture shows, scaled to `width` and `height` of the page; `line` from 1 in a text. Numbers
/// are as printed, in the unit of their table.
namespace planscribe::review {

/// planscribe.review/1, of an archive: its documents, those with doubts first.
std::string list_json(const std::vector<store::Entry>& entries);

/// The ids of things, as the page and its users name them: t0r1c2, t0r1, t0c2, t0. From 0.
std::string id_of(budget::Place place);

/// planscribe.review/1, of a document: `mark`, tables, board, findings, the queue of doubts, what
/// was answered. `changed`: for a page that shows it already; tables that did not change are null.
std::string case_json(const Case& opened, const std::vector<Doubt>& doubts,
                      const std::vector<bool>* changed);

}  // namespace planscribe::review
