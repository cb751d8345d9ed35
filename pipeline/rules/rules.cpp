#include "rules/rules.h"

#include "rules/book.h"

namespace planscribe::rules {

Document apply_rules(Document document, const std::filesystem::path& dictionaries) {
    const Book book = load_book(dictionaries);
    Findings& findings = document.findings;
    check_board(findings, document.plan, book);
    check_initiatives(findings, document.plan, book);
    check_benefits(findings, document, book);
    check_dates(findings, document, book);
    check_goals(findings, document.plan, book);
    check_activities(findings, document.plan, book);
    return document;
}

}  // namespace planscribe::rules
