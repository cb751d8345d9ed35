#pragma once

#include <ostream>
#include <string_view>

#include "model/finding.h"

namespace planscribe::publish {

/// What the report says under this key, in both languages (report/words.tsv).
const Message& words(std::string_view key);

/// All words as a JSON object of key -> [swedish, english], safe inside a script element.
void write_words_json(std::ostream& out);

}  // namespace planscribe::publish
