#pragma once

#include <vector>

#include "extract/digit_confusions.h"
#include "model/page.h"
#include "repair/repair.h"
#include "store/corrections.h"

/// What people answered about a document, as the rooms take it that read the document again.
namespace planscribe::app {

/// The rules for words that they accepted or refused.
repair::Decisions decisions_from(const std::vector<store::Correction>& answers);

/// The digits that they found misread, with how often such digits stand in the numbers of `pages`.
std::vector<extract::SeenMisreading> seen_misreadings(const std::vector<store::Correction>& answers,
                                                      const std::vector<Page>& pages);

}  // namespace planscribe::app
