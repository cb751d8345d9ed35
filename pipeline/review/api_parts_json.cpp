#include "review/api_parts.h"

#include <charconv>
#include <nlohmann/json.hpp>

#include "review/answers.h"
#include "review/spots.h"

namespace planscribe::review {
namespace {

using Json = nlohmann::ordered_json;

std::string text_of(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Response problem(int status, const std::string& why, const std::string& sv, const std::string& en) {
    return {status, json_type, text_of({{"why", why}, {"sv", sv}, {"en", en}})};
}

bool is_of_cell(About about) {
    return about == About::number || about == About::misprint || about == About::unreadable ||
           about == About::blank;
}

Json box_of(const Box& box) {
    return {box.x, box.y, box.width, box.height};
}

void append(Json& thing, const Word& word) {
    if (thing.is_null()) thing = Json::object();
    const std::string before = thing.value("text", "");
    thing["text"] = before.empty() ? word.raw : before + " " + word.raw;
    Box box = word.box;
    if (thing.contains("box"))
        box = unite(box, {thing["box"][0], thing["box"][1], thing["box"][2], thing["box"][3]});
    thing["box"] = box_of(box);
}

}  // namespace

Response not_found() {
    return problem(404, "not_found", "Det finns inte.", "There is no such thing.");
}

Response refused(const Error& error) {
    const bool theirs = error.code() == ErrorCode::input || error.code() == ErrorCode::usage;
    const bool missing = error.reason().find("has no document") != std::string::npos;
    const std::string what = error.what();
    return problem(missing ? 404 : theirs ? 400 : 500, "refused", what, what);
}

Response read_again() {
    return problem(409, "read_again", "Dokumentet har lästs om. Se det nya först.",
                   "The document was read again. Look at it first.");
}

Response answered_by_other(const store::Correction& other) {
    return problem(409, "answered", other.who + " svarade nyss: " + other.answer,
                   other.who + " just answered: " + other.answer);
}

Response says_nothing() {
    return problem(422, "says_nothing", "Det går inte att förstå som ett svar här.",
                   "That cannot be understood as an answer here.");
}

Response nothing_to_undo() {
    return problem(409, "nothing_to_undo", "Det finns inget mer att ångra.",
                   "There is nothing left to undo.");
}

Response original_is_gone() {
    return problem(410, "original_is_gone",
                   "Originalet ligger inte kvar där det lästes. Ladda upp filen igen.",
                   "The original is no longer where it was read. Upload the file again.");
}

Response not_a_plan() {
    return problem(415, "not_a_plan", "Filen är ingen PDF, bild eller text som kan läsas.",
                   "The file is no PDF, picture or text that can be read.");
}

Response busy() {
    return problem(503, "busy", "Andra svarar just nu. Försök igen.",
                   "Others are answering right now. Try again.");
}

std::string mark_json(const std::string& mark) {
    return text_of({{"mark", mark}});
}

std::string accounts_json(const std::vector<std::pair<std::string, std::string>>& accounts) {
    Json json{{"accounts", Json::array()}};
    for (const auto& [code, name] : accounts)
        json["accounts"].push_back({{"code", code}, {"name", name}});
    return text_of(json);
}

std::string words_json(const store::PageWords& words, const std::optional<std::string>& said) {
    return text_of({{"repaired", words.repaired},
                    {"as_read", words.as_read},
                    {"said", said ? Json(*said) : Json(nullptr)}});
}

std::string drawn_json(const Case& opened, int page, const Box& box,
                       const std::vector<Word>& words) {
    const Document& document = opened.proved;
    const auto& frame = opened.reading.pages.at(static_cast<std::size_t>(page - 1));
    const Spot drawn{page, planscribe::apply(frame.to_paper, box), ""};
    const auto table = table_at_spot(document, drawn);
    const auto row = row_at_spot(document, drawn);
    Json json{{"table", table ? Json(*table) : Json(nullptr)},
              {"row", row ? Json(row->row) : Json(nullptr)},
              {"label", {{"text", ""}}},
              {"cells", Json::array()}};
    std::vector<Json> cells(
        table ? document.plan.tables[static_cast<std::size_t>(*table)].columns.size() : 0);
    Json all{{"text", ""}};
    for (Word word : words) {
        std::erase(word.raw, '|');  // ruling lines stand in the picture
        if (word.raw.empty()) continue;
        append(all, word);
        const Box paper = planscribe::apply(frame.to_paper, word.box);
        std::size_t column = cells.size();
        for (std::size_t c = 0; c < cells.size(); ++c) {
            const Box there = spot_of_column(document, *table, static_cast<int>(c)).box;
            if (horizontal_overlap(there, paper) * 2 > paper.width) column = c;
        }
        append(column < cells.size() ? cells[column] : json["label"], word);
    }
    for (std::size_t c = 0; c < cells.size(); ++c)
        if (!cells[c].is_null()) {
            cells[c]["column"] = c;
            json["cells"].push_back(cells[c]);
        }
    json.update(all);
    return text_of(json);
}

int number_of(const std::string& text) {
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return std::max(number, 0);
}

bool is_about_the_same(const store::Correction& one, const store::Correction& other) {
    const auto a = about_of(one), b = about_of(other);
    if (!a || !b || *a == About::undo) return false;
    if (*a == About::repair || *b == About::repair) return *a == *b && one.raw == other.raw;
    if (!same_place({one.page, one.box, one.raw}, {other.page, other.box, other.raw})) return false;
    return *b == About::undo || *a == *b || (is_of_cell(*a) && is_of_cell(*b));
}

}  // namespace planscribe::review
