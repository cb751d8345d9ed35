#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "model/document.h"

namespace planscribe::rules {

/// How bad it is to break a rule, and who says so.
struct Ground {
    Severity severity = Severity::note;
    Message by;
};

/// The rules of the field, by name, and the words that one of them looks for.
struct Book {
    std::map<std::string, Ground> rules;
    std::vector<std::string> benefits;

    /// A finding of a rule that the book holds, its ground behind the message.
    Finding finding(const std::string& rule, const Message& message, std::vector<Ink> where) const;
};

/// Throws Error(environment) when a dictionary is missing or names no severity.
Book load_book(const std::filesystem::path& dictionaries);

using Findings = std::vector<Finding>;

void check_board(Findings& findings, const Plan& plan, const Book& book);
void check_initiatives(Findings& findings, const Plan& plan, const Book& book);
void check_benefits(Findings& findings, const Document& document, const Book& book);
void check_dates(Findings& findings, const Document& document, const Book& book);
void check_goals(Findings& findings, const Plan& plan, const Book& book);
void check_activities(Findings& findings, const Plan& plan, const Book& book);
void check_years(Findings& findings, const Plan& plan, const Book& book);
void check_county_council(Findings& findings, const Document& document, const Book& book);
void check_consultation(Findings& findings, const Document& document, const Book& book);

}  // namespace planscribe::rules
