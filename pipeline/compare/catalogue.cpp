#include "compare/catalogue.h"

#include <algorithm>
#include <array>

#include "base/dictionary.h"
#include "base/error.h"
#include "base/text.h"

namespace planscribe::compare {
namespace {

constexpr const char* file_name = "questions.tsv";
constexpr std::array kinds = {"text", "year", "number", "money", "percent", "date"};

enum Field { id, part, name, kind, swedish, english, fields };

std::map<std::string, std::string> channels_of(const std::string& said) {
    std::map<std::string, std::string> channels;
    for (const std::string& word : split_blanks(said))
        if (const std::size_t equals = word.find('='); equals != std::string::npos)
            channels[word.substr(0, equals)] = word.substr(equals + 1);
    return channels;
}

/// Whether the row makes sense in a question.
bool add_to(QuestionText& question, const Fields& row) {
    const Message message{row[swedish], row[english]};
    if (row[part] == "title") {
        question.title = message;
    } else if (row[part] == "about") {
        question.about = message;
    } else if (row[part] == "column") {
        if (std::ranges::find(kinds, row[kind]) == kinds.end()) return false;
        question.columns.push_back({row[name], row[kind], message});
    } else if (row[part] == "chart") {
        question.chart = {row[kind], channels_of(row[name])};
    } else if (row[part] == "only_by_name") {
        question.only_by_name = true;
    } else {
        return false;
    }
    return true;
}

}  // namespace

const std::string& in(Language language, const Message& message) {
    return language == Language::swedish ? message.swedish : message.english;
}

Catalogue::Catalogue(const std::filesystem::path& dictionaries) {
    const auto file = dictionaries / file_name;
    for (const Fields& row : read_dictionary(file, fields)) {
        if (row[id] == "*") {
            words_[row[name]] = {row[swedish], row[english]};
            continue;
        }
        if (questions_.empty() || questions_.back().id != row[id])
            questions_.push_back({row[id], {}, {}, {}, {}, false});
        if (!add_to(questions_.back(), row))
            throw Error(ErrorCode::environment, file.string(),
                        "the row '" + join({row.begin(), row.begin() + swedish}, " ") +
                            "' says nothing of a question; mend the file");
    }
}

Message Catalogue::words(const std::string& key) const {
    const auto found = words_.find(key);
    return found == words_.end() ? Message{key, key} : found->second;
}

}  // namespace planscribe::compare
