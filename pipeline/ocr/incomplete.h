#pragma once

#include <vector>

#include "model/page.h"

namespace planscribe::ocr {

/// Marks numbers that say less than their ink (Word::incomplete): a letter that no word holds
/// (`unread`) stands within a blank beside them, or they are wider than their digits by more than
/// half of one, as digits of that height are on this page.
void mark_incomplete_numbers(std::vector<Word>& words, const std::vector<Box>& unread);

}  // namespace planscribe::ocr
