#pragma once

#include <string>
#include <string_view>

#include "model/document.h"

namespace planscribe {

/// The record format planscribe.plan/1 (tests/support/plan.schema.json), indented, members in
/// fixed order. Boxes are given in pixels of the page image as it came (Page::to_paper).
std::string plan_json(const Document& document);

/// Reads such a record back, as it was before the budget engine saw it: cells are as they were
/// read, with the rivals that are written; only `confirmed` stays of their status. Findings stay.
/// Pages hold one word for each place that a record stands on. `file` names it in errors. Throws
/// Error(input), with the place in the record, for what does not keep to the format, breaks a
/// promise of the model or is too large
/// (200 tables of 2 000 rows and 100 columns).
Document plan_from_json(std::string_view bytes, const std::string& file);

/// One page with all its words, on one line without its end: box, raw, text, confidence,
/// whether it is incomplete, alternatives, changes, guesses.
std::string page_json(const Page& page);

/// Such a line read back, as far as words go: boxes, lines, raw and repaired text, confidence; not
/// their alternatives, changes and guesses. Throws Error(input), which names `file`.
Page page_from_json(std::string_view line, const std::string& file);

}  // namespace planscribe
