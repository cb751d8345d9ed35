#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "extract/labels.h"

namespace planscribe::extract {

/// A heading with the lines under it, up to the next heading. Indices are of TextLines.
struct Section {
    std::size_t heading = 0;
    std::size_t end = 0;         ///< one past the last line under the heading
    std::optional<Label> label;  ///< what the heading says, where known
};

/// Whether line `at` stands as a heading: short, begins large, ends without a full stop, and
/// is set off from the text before it (by white, by its number, or by being a known label).
bool is_heading(const TextLines& lines, std::size_t at, const Vocabulary& vocabulary);

/// The headings of a document with their lines, in order.
std::vector<Section> find_sections(const TextLines& lines, const Vocabulary& vocabulary);

/// The words of a heading or title without the number before it ("13.", "1.4.1", "13"
/// before a capital).
Tokens without_number(Tokens tokens);

/// Whether a section of this label lies within an initiative rather than beside it.
bool within_initiative(Label label);

}  // namespace planscribe::extract
