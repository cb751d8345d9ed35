#pragma once

#include <cstddef>
#include <string_view>

namespace planscribe::measure {

/// Edits that turn an output into the truth, and the length of the truth, in grapheme clusters.
struct ErrorRate {
    std::size_t edits = 0;
    std::size_t length = 0;

    /// Insertions, substitutions and deletions by the length of the truth. Of an empty truth:
    /// 0 when nothing was read, else 100.
    double percent() const;
};

/// The character error rate (CER) of a text against its truth. Both are brought to NFC; runs
/// of white space, line ends and page breaks among them, count as one blank. So do leaders
/// (four dots or more in a row, blanks between them or not): they rule a line, and their
/// number says nothing.
ErrorRate character_error_rate(std::string_view truth, std::string_view output);

}  // namespace planscribe::measure
