#pragma once

#include <compare>
#include <string>
#include <vector>

#include "model/page.h"

namespace planscribe {

/// One word of the document: index of the page, index of the word on it, both from 0.
struct WordId {
    int page = 0;
    int word = 0;
    friend auto operator<=>(const WordId&, const WordId&) = default;
};

/// The words that a value stands on. How every record leads back to the paper.
using Ink = std::vector<WordId>;

/// The words of `ink` as read, with blanks between.
std::string raw_text(const std::vector<Page>& pages, const Ink& ink);

/// The words of `ink` as repaired, with blanks between; joined (empty) words left out.
std::string repaired_text(const std::vector<Page>& pages, const Ink& ink);

/// The lowest confidence of the words with digits that a machine read, of all where none has any;
/// 100 where it read none.
int lowest_confidence(const std::vector<Page>& pages, const Ink& ink);

/// The box around the words of `ink` that stand on the page of its first word.
Box ink_box(const std::vector<Page>& pages, const Ink& ink);

}  // namespace planscribe
