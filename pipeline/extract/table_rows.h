#pragma once

#include <vector>

#include "extract/wrapped_labels.h"
#include "model/document.h"
#include "terms/accounts.h"
#include "terms/table_words.h"

namespace planscribe::extract {

/// Rows with label, kind, account and part; cells still to be read.
std::vector<Row> read_rows(const std::vector<Page>& pages, const std::vector<LabelledRow>& rows,
                           const terms::TableWords& words, const terms::Accounts& accounts);

}  // namespace planscribe::extract
