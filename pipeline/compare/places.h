#pragma once

#include <string>

#include "compare/comparison.h"

namespace planscribe::compare {

/// The id of a document, which `show` takes.
std::string id_of(const Comparison& comparison, const Place& place);

/// The id of a place in its document: "3f2a…#page=3&table=1&row=2&column=3", with `box=x,y,w,h` or
/// `line=` where it stands.
std::string address(const Comparison& comparison, const Place& place);

/// The place for people: "3f2a… page 3, table 1, row 2, column 3".
std::string described(const Comparison& comparison, const Place& place, Language language);

/// Those of the places whose numbers are in doubt.
std::vector<Place> to_settle(const std::vector<Place>& places);

}  // namespace planscribe::compare
