#pragma once

#include <string>
#include <vector>

#include "model/json_node.h"
#include "review/case.h"
#include "store/corrections.h"

/// What a page asks to be written, understood. All throw Error(input) for what cannot be.
namespace planscribe::review {

/// The mark of a case, taken apart.
struct SeenMark {
    std::string reading;      ///< which reading of the document
    std::int64_t answer = 0;  ///< number of the last correction that was seen
};
SeenMark mark_from(const std::string& text);

/// The corrections that a request asks for: `answers`, each with `about`, `answer`, and what it is
/// about in the case that its author saw: `cell` (t0r1c2), `row`, `column`, `table`, `seat`, or a
/// `place` that was drawn: page, and box on the upright page. Without numbers.
std::vector<store::Correction> corrections_from(const JsonNode& body, const Case& seen,
                                                const std::string& who, const std::string& when);

/// A box on the upright page, as a place on paper.
Box on_paper_of(const Case& opened, int page, const Box& upright);

/// [x, y, width, height]
Box box_from(const JsonNode& list);

}  // namespace planscribe::review
