#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/ink.h"

namespace planscribe {

enum class Severity { error, warning, note };

/// print: the paper itself says so; reading: the scan may be misread; rule: read well, but
/// breaks a rule of the field.
enum class Cause { print, reading, rule };

/// A text in the two languages of the product.
struct Message {
    std::string swedish;
    std::string english;
};

/// Something that does not add up, breaks a rule or needs a person's eye. Data, not an error.
struct Finding {
    std::string rule;  ///< stable name, as "sum" or "page_not_read"
    Severity severity = Severity::note;
    std::optional<Cause> cause;
    Message message;
    std::vector<Ink> where;
    int page = 0;  ///< from 1, for a finding about a page without words; else 0
};

}  // namespace planscribe
