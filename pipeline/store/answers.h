#pragma once

#include <string>
#include <vector>

#include "store/entries.h"
#include "store/search.h"

/// What an archive says: for people, a line or a few for each thing, and as JSON, indented, members
/// in fixed order. `dictionaries`: the version of ours; documents that others read are marked.
namespace planscribe::store {

std::string list_text(const std::vector<Entry>& entries, const std::string& dictionaries);
std::string show_text(const Shown& shown, const std::string& dictionaries);
std::string find_text(const Found& found);

/// planscribe.list/1: `documents`.
std::string list_json(const std::vector<Entry>& entries, const std::string& dictionaries);

/// planscribe.document/1: what `list` says of it, what made it, what people decided, and `plan`,
/// the whole of its plan.json.
std::string show_json(const Shown& shown, const std::string& dictionaries);

/// planscribe.find/1: how many `pages` hold it, and `hits`.
std::string find_json(const Found& found);

}  // namespace planscribe::store
