#pragma once

#include <string>
#include <vector>

#include "compare/answer.h"
#include "compare/panel.h"

namespace planscribe::compare {

/// A question answers from the panel alone; its rows have the columns that questions.tsv names, in
/// that order, and stand in the order of the panel (association, year) unless it says otherwise.
using Ask = Rows (*)(const Panel& panel);

struct Question {
    const char* id;
    Ask ask;
};

/// Every question, each in a file of its own in questions/.
const std::vector<Question>& questions();

}  // namespace planscribe::compare
