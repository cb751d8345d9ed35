#include "rules/rules.h"

#include <algorithm>
#include <iterator>

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

std::vector<Finding> take_findings(Document& document, const std::filesystem::path& dictionaries) {
    const Book book = load_book(dictionaries);
    const auto ours = std::ranges::stable_partition(document.findings, [&](const Finding& finding) {
        return !book.rules.contains(finding.rule);
    });
    std::vector<Finding> taken(std::make_move_iterator(ours.begin()),
                               std::make_move_iterator(ours.end()));
    document.findings.erase(ours.begin(), ours.end());
    return taken;
}

}  // namespace planscribe::rules
