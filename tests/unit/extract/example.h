#pragma once

#include <string_view>
#include <vector>

#include "extract/labels.h"
#include "extract/records.h"
#include "text_document.h"

namespace planscribe::extract {

/// The project's own dictionaries, read once.
inline const Vocabulary& vocabulary() {
    static const Vocabulary known = load_vocabulary(PLANSCRIBE_SOURCE_DIR "/dictionaries");
    return known;
}

inline TextLines lines_of(const Document& document) {
    return text_lines(document, vocabulary().lookalikes);
}

inline TextLines lines_of(std::string_view text) {
    return lines_of(test::text_document(text));
}

/// A text of one line as tokens.
inline std::vector<Token> tokens_of(std::string_view text) {
    TextLines lines = lines_of(text);
    return lines.empty() ? std::vector<Token>() : std::move(lines.front().tokens);
}

/// All records of a text but its tables.
inline Plan plan_of(std::string_view text) {
    std::vector<Finding> findings;
    return read_records(test::text_document(text), vocabulary(), findings);
}

}  // namespace planscribe::extract
