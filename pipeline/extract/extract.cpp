#include "extract/extract.h"

#include "extract/records.h"
#include "extract/tables.h"
#include "extract/vocabulary.h"

namespace planscribe::extract {

Document extract(Document document, const std::filesystem::path& dictionaries) {
    const Vocabulary vocabulary = load_vocabulary(dictionaries);
    Plan plan = read_records(document, vocabulary, document.findings);
    plan.tables = read_tables(document, plan.statements, dictionaries);
    document.plan = std::move(plan);
    return document;
}

}  // namespace planscribe::extract
