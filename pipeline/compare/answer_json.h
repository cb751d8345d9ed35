#pragma once

#include "compare/comparison.h"
#include "compare/json_writer.h"

namespace planscribe::compare {

/// The members of an answer that JSON files and the page have in common, within an open object:
/// `say` writes a message, `show` a cell.
template <typename Say, typename Show>
void write_answer(JsonWriter& json, const Answer& answer, Say say, Show show) {
    const QuestionText& question = answer.question;
    json.key("id").value(question.id).key("title");
    say(question.title);
    json.key("about");
    say(question.about);
    json.key("columns").open('[');
    for (const ColumnText& column : question.columns) {
        json.line().open('{').key("name").value(column.name).key("kind").value(column.kind);
        json.key("title");
        say(column.title);
        json.close('}');
    }
    json.close(']').key("rows").open('[');
    for (const Row& row : answer.rows) {
        json.line().open('[');
        for (const Cell& cell : row) show(cell);
        json.close(']');
    }
    json.close(']');
}

}  // namespace planscribe::compare
