#include <nlohmann/json.hpp>

#include "model/alternative_text.h"
#include "model/json.h"
#include "model/names.h"

namespace planscribe {
namespace {

using Json = nlohmann::ordered_json;

Json word_json(const Word& word) {
    Json json;
    if (!word.box.empty()) json["box"] = {word.box.x, word.box.y, word.box.width, word.box.height};
    json["line"] = word.line;
    if (word.column > 0) json["column"] = word.column;
    json["raw"] = word.raw;
    json["text"] = word.text;
    json["confidence"] = word.confidence;
    if (word.incomplete) json["incomplete"] = true;
    for (const Alternative& alternative : word.alternatives)
        json["alternatives"].push_back(
            {alternative.symbol, text_of(alternative), alternative.percent});
    for (const Change& change : word.changes)
        json["changes"].push_back(
            {{"rule", change.rule}, {"from", change.from}, {"cost", change.cost}});
    for (const Guess& guess : word.guesses) json["guesses"].push_back({guess.text, guess.cost});
    return json;
}

}  // namespace

std::string page_json(const Page& page) {
    const Affine& map = page.to_paper;
    Json json;
    json["page"] = page.number;
    json["origin"] = name_of(page.origin);
    json["size"] = {page.width, page.height};
    json["dpi"] = page.dpi;
    json["to_paper"] = {map.a, map.b, map.c, map.d, map.e, map.f};
    json["cleaning"] = page.cleaning;
    json["words"] = Json::array();
    for (const Word& word : page.words) json["words"].push_back(word_json(word));
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace planscribe
