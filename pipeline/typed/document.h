#pragma once

#include "model/document.h"
#include "typed/plan.h"

namespace planscribe::typed {

/// A followed plan as a document of kind `record`: one page, which is the file, and one table in
/// the order of a printed budget. Typed cells are `read`; computed ones are `proved` by what they
/// were computed by, unless the budget engine says otherwise. The sum of the file is not set, and
/// its name is that of the plan.
Document document_of(const TypedPlan& plan);

}  // namespace planscribe::typed
