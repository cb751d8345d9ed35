#include "compare/page_data.h"

#include <algorithm>

#include "compare/answer_json.h"
#include "compare/cell_text.h"
#include "compare/json_writer.h"
#include "compare/places.h"
#include "store/entries.h"

namespace planscribe::compare {
namespace {

class Writer {
public:
    Writer(const Comparison& comparison, const PageLinks& links)
        : comparison_(comparison), links_(links) {}

    std::string write() {
        json_.open('{').key("base_year").value(comparison_.base_year);
        json_.key("target").value(links_.target).key("words").open('{');
        for (const auto& [key, message] : comparison_.words.all_words()) {
            json_.key(key);
            write(message);
        }
        json_.close('}').key("documents").open('[');
        for (const Source& source : comparison_.sources) write(source);
        json_.close(']').key("questions").open('[');
        for (const Answer& answer : comparison_.answers) write(answer);
        json_.close(']').close('}');
        return json_.take();
    }

private:
    void write(const Message& message) {
        json_.open('[').value(message.swedish).value(message.english).close(']');
    }

    void write(const Source& source) {
        const auto link = links_.reports.find(source.sha256);
        json_.line().open('[').value(store::short_id(source.sha256)).value(source.file);
        json_.value(source.association).value(source.year.value_or(0));
        json_.value(link == links_.reports.end() ? "" : link->second).close(']');
    }

    void write(const Answer& answer) {
        const ChartText& chart = answer.question.chart;
        json_.line().open('{').key("chart").open('{').key("kind").value(chart.kind);
        for (const auto& [name, value] : chart.channels) json_.key(name).value(value);
        json_.close('}');
        write_answer(
            json_, answer, [&](const Message& message) { write(message); },
            [&](const Cell& cell) { write(cell); });
        json_.close('}');
    }

    void write(const Cell& cell) {
        switch (cell.kind) {
            case Cell::Kind::blank:
                json_.null();
                return;
            case Cell::Kind::number:
                json_.value(cell.low);
                return;
            case Cell::Kind::word:
                json_.open('[').value("w").value(cell.text).close(']');
                return;
            case Cell::Kind::text:
                write_text(cell);
                return;
            case Cell::Kind::money:
            case Cell::Kind::percent:
                break;
        }
        json_.open('[').value("n");
        if (cell.unknown)
            json_.null().null();
        else
            json_.raw(plain_low(cell)).raw(plain_high(cell));
        json_.value(cell.status ? static_cast<int>(*cell.status) : -1);
        write_places(cell.places);
        json_.close(']');
    }

    void write_text(const Cell& cell) {
        if (cell.places.empty() && cell.english.empty()) {
            json_.value(cell.text);
            return;
        }
        json_.open('[').value("t").value(cell.text).value(cell.english);
        write_places(cell.places);
        json_.close(']');
    }

    /// Document, page, table, row, column, line, whether it is to settle, how many more, and the
    /// box.
    void write_places(const std::vector<Place>& places) {
        if (places.empty()) return;
        const auto open = std::ranges::find_if(places, &Place::doubtful);
        const Place& place = open == places.end() ? places.front() : *open;
        for (const int number :
             {place.document, place.page, place.table, place.row, place.column, place.line,
              static_cast<int>(place.doubtful), static_cast<int>(places.size()) - 1})
            json_.value(number);
        if (place.box.empty()) return;
        for (const int side : {place.box.x, place.box.y, place.box.width, place.box.height})
            json_.value(side);
    }

    const Comparison& comparison_;
    const PageLinks& links_;
    JsonWriter json_;
};

}  // namespace

std::string page_data(const Comparison& comparison, const PageLinks& links) {
    return Writer(comparison, links).write();
}

}  // namespace planscribe::compare
