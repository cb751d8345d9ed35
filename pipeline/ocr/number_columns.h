#pragma once

#include <vector>

#include "model/page.h"

namespace planscribe::ocr {

/// Whether a word is digits with dots or commas.
bool is_number(const Word& word);

/// Right edges that numbers of at least three lines share, from the left.
std::vector<int> number_columns(const std::vector<Word>& words);

/// Whether a box ends where the numbers of a column do, give or take half its height.
bool ends_in_column(const Box& box, const std::vector<int>& columns);

}  // namespace planscribe::ocr
