#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/layout.h"
#include "model/plan.h"
#include "typed/vocabulary.h"

namespace planscribe::typed {

/// What a row says of one year.
struct Figure {
    Amount amount;
    bool computed = false;
    std::string identity;  ///< of a computed one: what it follows by
    Ink ink;               ///< of what was typed; none where nothing was
};

/// A row of a budget, or a group of rows with its sum.
struct Post {
    std::string label;
    Ink ink;       ///< of the label
    int line = 0;  ///< of the file
    std::optional<std::string> account;
    bool by_law = false;  ///< the person asked for what the law says
    bool group = false;
    std::vector<Post> posts;  ///< of a group
    std::string total_label;  ///< of a group's sum
    Ink total_ink;
    std::vector<Figure> figures;  ///< one for each year: of the row, or of the group's sum
};

/// A plan that a person typed: what was decided, and once `follow` has seen it, what follows.
struct TypedPlan {
    std::string file;
    Page page;      ///< the file as a page
    Layout layout;  ///< its lines
    Language language = Language::swedish;
    Plan facts;  ///< association, year, board, special reasons; no tables
    Unit unit = Unit::kr;
    std::vector<Column> columns;
    Post income, costs;
    Post result;
    std::optional<Post> opening;  ///< equity; nothing where none was typed
    std::optional<Post> closing;  ///< with `opening` always, once followed
};

}  // namespace planscribe::typed
