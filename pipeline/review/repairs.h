#pragma once

#include <map>
#include <string>
#include <vector>

namespace planscribe::review {

/// The rules by which letters of a document were put right, as JSON: each with what was read, what
/// is right, how often it was undone and in which words (each with one place of it), and what
/// people decided of it; the most frequent first. `page_lines`: its pages (store::page_lines);
/// `rulings`: see learned.h. Rules that people refused and that left no trace are told too.
std::string repairs_json(const std::vector<std::string>& page_lines,
                         const std::map<std::string, std::string>& rulings);

}  // namespace planscribe::review
