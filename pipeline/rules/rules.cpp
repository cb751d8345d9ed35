#include "rules/rules.h"

#include <algorithm>
#include <array>

#include "rules/book.h"

namespace planscribe::rules {
namespace {

/// Rules that look at the words of the pages.
constexpr std::array<std::string_view, 3> of_words{"individual_benefits", "county_council",
                                                   "consultation"};

void check_words(Findings& findings, const Document& document, const Book& book) {
    check_benefits(findings, document, book);
    check_county_council(findings, document, book);
    check_consultation(findings, document, book);
}

void check_records(Findings& findings, const Document& document, const Book& book) {
    check_board(findings, document.plan, book);
    check_initiatives(findings, document.plan, book);
    check_dates(findings, document, book);
    check_goals(findings, document.plan, book);
    check_activities(findings, document.plan, book);
    check_years(findings, document.plan, book);
}

}  // namespace

Document apply_rules(Document document, const std::filesystem::path& dictionaries) {
    const Book book = load_book(dictionaries);
    check_records(document.findings, document, book);
    check_words(document.findings, document, book);
    return document;
}

Document apply_rules_again(Document document, const std::filesystem::path& dictionaries) {
    const Book book = load_book(dictionaries);
    std::erase_if(document.findings, [&](const Finding& finding) {
        return book.rules.contains(finding.rule) && std::ranges::count(of_words, finding.rule) == 0;
    });
    check_records(document.findings, document, book);
    return document;
}

}  // namespace planscribe::rules
