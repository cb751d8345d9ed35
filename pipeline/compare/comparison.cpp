#include "compare/comparison.h"

#include <algorithm>
#include <functional>
#include <future>
#include <set>

#include "base/error.h"
#include "base/text.h"
#include "compare/panel.h"
#include "compare/questions.h"
#include "store/association_key.h"

namespace planscribe::compare {
namespace {

using Documents = std::vector<store::DocumentFacts>;

std::set<std::string> keys_of(const Documents& documents, const std::string& wished) {
    const std::string key = store::association_key(wished);
    std::set<std::string> same, with;
    for (const store::DocumentFacts& document : documents) {
        if (document.association_key == key) same.insert(key);
        if (!key.empty() && document.association_key.find(key) != std::string::npos)
            with.insert(document.association_key);
    }
    if (same.empty() && with.empty())
        throw Error(ErrorCode::input, "",
                    "no document of an association '" + wished +
                        "' in the archive; `list` names those that it has");
    return same.empty() ? with : same;
}

void keep_wished(Documents& documents, const Wish& wish, const Succession& succession) {
    if (wish.associations.empty()) return;
    std::set<std::string> keys;
    for (const std::string& name : wish.associations) keys.merge(keys_of(documents, name));
    for (const std::string& key : std::set(keys))
        if (const auto* merger = succession.merger(key))
            keys.insert(merger->predecessors.begin(), merger->predecessors.end());
    std::erase_if(documents, [&](const store::DocumentFacts& document) {
        return !keys.contains(document.association_key);
    });
}

/// Rows of other years than those that are wished.
void leave_out_years(Answer& answer, const std::pair<int, int>& years) {
    const auto column = std::ranges::find(answer.question.columns, "year", &ColumnText::name);
    if (column == answer.question.columns.end()) return;
    const auto index = static_cast<std::size_t>(column - answer.question.columns.begin());
    std::erase_if(answer.rows, [&](const Row& row) {
        return row.at(index).low < years.first || row.at(index).low > years.second;
    });
}

const Question& question_of(const std::string& id) {
    const auto found =
        std::ranges::find_if(questions(), [&](const Question& known) { return known.id == id; });
    if (found == questions().end())
        throw Error(ErrorCode::environment, "questions.tsv",
                    "nothing answers the question '" + id + "'; take its rows out");
    return *found;
}

std::vector<QuestionText> wished(const Catalogue& catalogue, const Wish& wish) {
    std::vector<QuestionText> chosen;
    for (const std::string& id : wish.questions)
        if (std::ranges::find(catalogue.questions(), id, &QuestionText::id) ==
            catalogue.questions().end()) {
            std::vector<std::string> ids;
            for (const QuestionText& question : catalogue.questions()) ids.push_back(question.id);
            throw Error(ErrorCode::usage, "",
                        "there is no question '" + id + "'; there are " + join(ids, ", "));
        }
    for (const QuestionText& question : catalogue.questions()) {
        const bool named = std::ranges::find(wish.questions, question.id) != wish.questions.end();
        if (named || (wish.questions.empty() && !question.only_by_name)) chosen.push_back(question);
    }
    return chosen;
}

}  // namespace

Comparison compare(Documents documents, const std::filesystem::path& dictionaries,
                   const Wish& wish) {
    Comparison comparison{{}, {}, Catalogue(dictionaries), 0};
    const auto chosen = wished(comparison.words, wish);
    Knowledge known = knowledge(dictionaries);
    comparison.base_year = known.prices.base_year();
    keep_wished(documents, wish, known.succession);
    const Panel panel(std::move(documents), std::move(known));
    for (const store::DocumentFacts& document : panel.documents())
        comparison.sources.push_back({document.sha256, document.file,
                                      document.facts.association.value_or(""),
                                      document.facts.year});
    std::vector<std::future<Rows>> asked;  // questions change nothing, so all are asked at once
    for (const QuestionText& text : chosen)
        asked.push_back(std::async(std::launch::async, question_of(text.id).ask, std::cref(panel)));
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        Answer& answer = comparison.answers.emplace_back();
        answer.question = chosen[i];
        answer.rows = asked[i].get();
        if (wish.years) leave_out_years(answer, *wish.years);
    }
    return comparison;
}

}  // namespace planscribe::compare
