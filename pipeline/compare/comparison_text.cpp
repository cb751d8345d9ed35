#include <algorithm>
#include <span>

#include "base/text_table.h"
#include "compare/cell_text.h"
#include "compare/row_proof.h"
#include "compare/write.h"
#include "model/names.h"

namespace planscribe::compare {
namespace {

std::string answer_text(const Comparison& comparison, const Answer& answer, Language language,
                        std::size_t most) {
    const auto say = [&](const char* key) { return in(language, comparison.words.words(key)); };
    std::string text = in(language, answer.question.title) + "  [" + answer.question.id + "]\n" +
                       in(language, answer.question.about) + "\n\n";
    if (answer.rows.empty()) return text + say("no_rows") + "\n";
    Cells head;
    for (const ColumnText& column : answer.question.columns)
        head.push_back(in(language, column.title));
    head.push_back(say("status"));
    head.push_back(say("where"));
    std::vector<Cells> lines = {head};
    const std::size_t shown = most == 0 ? answer.rows.size() : std::min(most, answer.rows.size());
    for (const Row& row : std::span(answer.rows).first(shown)) {
        Cells& line = lines.emplace_back();
        for (const Cell& cell : row) line.push_back(cell_text(cell, comparison.words, language));
        const auto status = status_of(row);
        line.push_back(status ? say(name_of(*status)) : "");
        line.push_back(where(comparison, row, language));
    }
    text += laid_out(lines);
    if (shown == answer.rows.size()) return text;
    return text + "… " +
           filled_in(say("more"), std::ssize(answer.rows) - static_cast<std::ptrdiff_t>(shown)) +
           " (--question " + answer.question.id + ")\n";
}

}  // namespace

std::string comparison_text(const Comparison& comparison, Language language, std::size_t most) {
    std::string text;
    for (const Answer& answer : comparison.answers)
        text += (text.empty() ? "" : "\n\n") + answer_text(comparison, answer, language, most);
    return text;
}

}  // namespace planscribe::compare
