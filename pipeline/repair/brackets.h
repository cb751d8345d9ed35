#pragma once

#include <vector>

#include "model/page.h"

namespace planscribe::repair {

/// Round brackets that an engine read as square ones: "[ordförande)", "[2003:1210J". Sets `text`
/// and `changes` of their words. Square brackets that are closed by their like stay.
void mend_brackets(std::vector<Page>& pages);

}  // namespace planscribe::repair
