#include "rules/book.h"

#include "base/dictionary.h"
#include "base/error.h"
#include "base/text.h"
#include "model/names.h"

namespace planscribe::rules {

Finding Book::finding(const std::string& rule, const Message& message,
                      std::vector<Ink> where) const {
    const Ground& ground = rules.at(rule);
    Finding finding;
    finding.rule = rule;
    finding.severity = ground.severity;
    finding.cause = Cause::rule;
    finding.message = {message.swedish + " Grund: " + ground.by.swedish + ".",
                       message.english + " Ground: " + ground.by.english + "."};
    for (Ink& ink : where)
        if (!ink.empty()) finding.where.push_back(std::move(ink));
    return finding;
}

Book load_book(const std::filesystem::path& dictionaries) {
    Book book;
    const auto file = dictionaries / "rules.tsv";
    for (const Fields& row : read_dictionary(file, 4)) {
        const auto severity = named<Severity>(row[1]);
        if (!severity)
            throw Error(ErrorCode::environment, file.string(), "unknown severity " + row[1]);
        book.rules[row[0]] = {*severity, {row[2], row[3]}};
    }
    for (const Fields& row : read_dictionary(dictionaries / "individual_benefits.tsv", 1))
        book.benefits.push_back(fold(row[0]));
    return book;
}

}  // namespace planscribe::rules
