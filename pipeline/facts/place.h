#pragma once

#include <vector>

#include "facts/facts.h"

namespace planscribe::facts {

/// The place on paper of some ink; no page where there is none.
Place place_of(const std::vector<Page>& pages, const Ink& ink);

}  // namespace planscribe::facts
