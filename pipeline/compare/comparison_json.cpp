#include "compare/answer_json.h"
#include "compare/cell_text.h"
#include "compare/json_writer.h"
#include "compare/places.h"
#include "compare/write.h"
#include "model/names.h"

namespace planscribe::compare {
namespace {

void write(JsonWriter& json, const Message& message) {
    json.open('{').key("sv").value(message.swedish).key("en").value(message.english).close('}');
}

class Writer {
public:
    explicit Writer(const Comparison& comparison) : comparison_(comparison) {}

    std::string write() {
        json_.open('{').line().key("format").value("planscribe.compare/2");
        json_.line().key("base_year").value(comparison_.base_year);
        json_.line().key("documents").open('[');
        for (const Source& source : comparison_.sources) write(source);
        json_.close(']').line().key("questions").open('[');
        for (const Answer& answer : comparison_.answers) write(answer);
        json_.close(']').line().close('}');
        return json_.take() + "\n";
    }

private:
    void write(const Source& source) {
        json_.line().open('{').key("id").value(source.sha256.substr(0, 12));
        json_.key("sha256").value(source.sha256).key("file").value(source.file);
        json_.key("association").value(source.association).key("year");
        if (source.year)
            json_.value(*source.year);
        else
            json_.null();
        json_.close('}');
    }

    void write(const Answer& answer) {
        json_.line().open('{');
        write_answer(
            json_, answer, [&](const Message& message) { compare::write(json_, message); },
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
            case Cell::Kind::text:
            case Cell::Kind::word:
                write_text(cell);
                return;
            case Cell::Kind::money:
            case Cell::Kind::percent:
                break;
        }
        json_.open('{');
        if (cell.unknown) {
            json_.key("value").null();
        } else if (cell.low == cell.high) {
            json_.key("value").raw(plain_low(cell));
        } else {
            json_.key("low").raw(plain_low(cell)).key("high").raw(plain_high(cell));
        }
        if (cell.status) json_.key("status").value(name_of(*cell.status));
        write(cell.places);
        json_.close('}');
    }

    void write_text(const Cell& cell) {
        if (cell.places.empty() && cell.english.empty()) {
            json_.value(cell.text);
            return;
        }
        json_.open('{').key("text").value(cell.text);
        if (!cell.english.empty()) json_.key("text_en").value(cell.english);
        write(cell.places);
        json_.close('}');
    }

    void write(const std::vector<Place>& places) {
        if (places.empty()) return;
        json_.key("at").open('[');
        for (const Place& place : places) {
            json_.open('{').key("document").value(id_of(comparison_, place));
            const auto add = [&](const char* name, int number) {
                if (number > 0) json_.key(name).value(number);
            };
            add("page", place.page);
            add("table", place.table);
            add("row", place.row);
            add("column", place.column);
            add("line", place.line);
            if (const Box& box = place.box; !box.empty())
                json_.key("box")
                    .open('[')
                    .value(box.x)
                    .value(box.y)
                    .value(box.width)
                    .value(box.height)
                    .close(']');
            if (place.doubtful) json_.key("to_settle").raw("true");
            json_.close('}');
        }
        json_.close(']');
    }

    const Comparison& comparison_;
    JsonWriter json_;
};

}  // namespace

void write_json(std::ostream& out, const Comparison& comparison) {
    out << Writer(comparison).write();
}

}  // namespace planscribe::compare
