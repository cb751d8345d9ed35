#include "extract/extract.h"

#include "extract/budget_ties.h"
#include "extract/members.h"
#include "extract/missing.h"
#include "extract/records.h"
#include "extract/tables.h"
#include "extract/vocabulary.h"

namespace planscribe::extract {

Document extract(Document document, const std::filesystem::path& dictionaries,
                 const std::vector<SeenMisreading>& seen) {
    const Vocabulary vocabulary = load_vocabulary(dictionaries);
    Plan plan = read_records(document, vocabulary, document.findings);
    plan.tables = read_tables(document, plan.statements, dictionaries, seen);
    if (plan.members.empty()) plan.members = members_that_pay(plan.tables, vocabulary);
    tie_to_budget(plan, vocabulary);
    plan.missing = find_missing(plan, vocabulary);
    document.plan = std::move(plan);
    return document;
}

}  // namespace planscribe::extract
