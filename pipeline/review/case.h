#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "model/document.h"
#include "store/reading.h"

namespace planscribe::review {

/// A document on a person's desk.
struct Case {
    store::Reading reading;
    std::shared_ptr<const Document> read;  ///< as the engine read it, before arithmetic
    Document answered;                     ///< with people's answers, before arithmetic
    Document proved;                       ///< the same after it
};

/// Finds anew what the records break, once people have changed them: rules::apply_rules_again().
using Judge = std::function<Document(Document)>;

/// Puts the answers into what was read, judges what they changed, and proves it again. `read`: of a
/// case with the same reading, where there is one, so that it need not be parsed again. Throws
/// Error(input) for a record in the archive that keeps not to its format.
Case open_case(store::Reading reading, std::shared_ptr<const Document> read = nullptr,
               const Judge& judge = {});

/// The plan.json of a case. What the record cannot be rebuilt from (the words of pages, what made
/// the reading) is as the engine wrote it.
std::string plan_json_of(const Case& opened);

/// The same as truth for `planscribe score` and for training: what a person confirmed or arithmetic
/// proves, without readings, rivals, findings; a number in doubt is null there.
std::string truth_json_of(const Case& opened);

/// What a person says that a page reads, line for line; nothing where nobody said it.
std::optional<std::string> text_said(const Case& opened, int page);

/// The text of the document as truth, a form feed between pages: what people say of each page, and
/// nothing of the others.
std::string truth_text_of(const Case& opened);

}  // namespace planscribe::review
