#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace planscribe {

/// Text is UTF-8 everywhere. These functions are the one place that sees ICU; they
/// accept any bytes: malformed sequences become U+FFFD, nothing throws.

/// Canonical composition (NFC), malformed bytes replaced, so that equal text is equal bytes.
std::string normalize(std::string_view text);

/// Lower case by Swedish rules.
std::string lower(std::string_view text);

/// Form for tolerant comparison: lower case, diacritics stripped (å ä -> a, ö -> o).
std::string fold(std::string_view text);

/// The user-perceived characters (grapheme clusters) of a text, in order.
std::vector<std::string> graphemes(std::string_view text);

constexpr bool is_digit(char byte) {
    return byte >= '0' && byte <= '9';
}

bool is_ascii(std::string_view text);

bool has_digit(std::string_view text);
bool has_letter(std::string_view text);
bool starts_upper(std::string_view text);

/// Splits at runs of white space (Unicode, no-break and narrow blanks too); no empty parts.
std::vector<std::string> split_blanks(std::string_view text);

/// The runs of letters, digits and combining marks, in NFC and lower case; all else parts them.
std::vector<std::string> letter_runs(std::string_view text);

/// Splits at each `separator`; empty parts are kept.
std::vector<std::string> split(std::string_view text, char separator);

std::string join(const std::vector<std::string>& parts, std::string_view between);

/// Without white space at both ends.
std::string trim(std::string_view text);

/// Without punctuation at both ends. What bears meaning stays: a minus before a digit, % and §.
std::string strip_punctuation(std::string_view text);

/// Index of the first byte that is not part of well-formed UTF-8, or the size when there is none.
std::size_t first_malformed(std::string_view text);

/// Levenshtein distance in code points, or `limit + 1` when it is larger than `limit`.
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit);

/// Whether two words or phrases are the same for a reader of bad scans: equal when folded,
/// or at most one edit away for each six letters (none below six).
bool alike(std::string_view a, std::string_view b);

}  // namespace planscribe
