#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "model/finding.h"

namespace planscribe::compare {

enum class Language { swedish, english };

const std::string& in(Language language, const Message& message);

/// A column of an answer.
struct ColumnText {
    std::string name;  ///< stable, as "grant"
    std::string kind;  ///< text, year, number, money, percent or date
    Message title;
};

/// How an answer is drawn; `kind` empty where it is a table alone.
struct ChartText {
    std::string kind;                             ///< lines, bars, dots, stack or map
    std::map<std::string, std::string> channels;  ///< as x=year
};

/// What a question is called, and what its answer looks like.
struct QuestionText {
    std::string id;
    Message title, about;
    std::vector<ColumnText> columns;
    ChartText chart;
    bool only_by_name = false;  ///< a data set, left out unless it is asked for
};

/// The words of the comparison, as data.
class Catalogue {
public:
    /// Loads questions.tsv of `dictionaries`. Throws Error(environment), also for rows that make no
    /// sense.
    explicit Catalogue(const std::filesystem::path& dictionaries);

    const std::vector<QuestionText>& questions() const { return questions_; }
    /// The words of a key; the key itself where the file has none.
    Message words(const std::string& key) const;
    const std::map<std::string, Message>& all_words() const { return words_; }

private:
    std::vector<QuestionText> questions_;
    std::map<std::string, Message> words_;
};

}  // namespace planscribe::compare
