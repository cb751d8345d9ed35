#pragma once

#include <ostream>
#include <string>
#include <string_view>

#include "model/amount.h"
#include "model/finding.h"

/// Things that know how to write themselves as HTML. All text of a document goes through
/// `escaped`: nothing that a scan says is ever markup.
namespace planscribe::publish {

struct Escaped {
    std::string_view text;
};

/// Text for element content and quoted attributes.
inline Escaped escaped(std::string_view text) {
    return {text};
}
std::ostream& operator<<(std::ostream& out, Escaped escaped);

/// A text of the report in both languages, of which the page shows one. No line breaks within
/// its numbers.
struct Said {
    const Message& message;
};

inline Said said(const Message& message) {
    return {message};
}

/// The words of the report under this key of report/words.tsv.
Said said(std::string_view key);
std::ostream& operator<<(std::ostream& out, Said said);

/// Money as Swedes set it: narrow no-break blanks, a true minus.
std::string set_kronor(Amount amount);

}  // namespace planscribe::publish
