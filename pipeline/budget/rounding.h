#pragma once

#include "model/amount.h"

namespace planscribe::budget {

/// Whether an amount stated in prose and one of a table are the same, signs aside: equal, or one
/// the other rounded. Prose is rounded where it has two or more digits and then zeros from the
/// hundred thousands down ("2,8 mkr"); `step` is what a table in tkr or mkr is rounded to, in öre.
///
/// `stated_step` is what the prose says it rounds to, in öre; 0 where it does not say.
bool agree(Amount stated, Amount printed, std::int64_t step, std::int64_t stated_step = 0);

}  // namespace planscribe::budget
