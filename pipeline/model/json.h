#pragma once

#include <string>

#include "model/document.h"

namespace planscribe {

/// The record format planscribe.plan/1 (tests/support/plan.schema.json), indented, members in
/// fixed order. Boxes are given in pixels of the page image as it came (Page::to_paper).
std::string plan_json(const Document& document);

/// One page with all its words, on one line without its end: box, raw, text, confidence,
/// whether it is incomplete, alternatives, changes, guesses.
std::string page_json(const Page& page);

}  // namespace planscribe
