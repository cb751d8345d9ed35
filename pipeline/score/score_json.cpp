#include <nlohmann/json.hpp>

#include "score/show.h"

namespace planscribe::score {
namespace {

using Json = nlohmann::ordered_json;

Json error_count(const ErrorCount& count) {
    return {{"edits", count.edits}, {"length", count.length}, {"rate", count.rate()}};
}

Json text(const std::optional<TextScore>& text) {
    if (!text) return nullptr;
    return {{"cer", error_count(text->characters)}, {"wer", error_count(text->words)}};
}

Json fates(const std::optional<WordFates>& fates) {
    if (!fates) return nullptr;
    return {{"truth", fates->all()},           {"kept", fates->kept},
            {"mended", fates->mended},         {"left_wrong", fates->left_wrong},
            {"miswritten", fates->miswritten}, {"broken", fates->broken},
            {"numbers", fates->numbers}};
}

Json curve(const std::optional<Reliability>& curve) {
    if (!curve) return nullptr;
    Json json{{"words", curve->words()},
              {"calibration_error", curve->calibration_error()},
              {"bins", Json::array()}};
    for (std::size_t i = 0; i < curve->bins.size(); ++i) {
        const Bin& bin = curve->bins[i];
        json["bins"].push_back({{"from", i * 10},
                                {"to", i == 9 ? 100 : i * 10 + 9},
                                {"words", bin.words},
                                {"right", bin.right},
                                {"confidence_sum", bin.confidence}});
    }
    return json;
}

Json tallies(const Tallies& tallies) {
    Json json;
    for (std::size_t i = 0; i < field_count; ++i)
        json[name_of(static_cast<Field>(i))] = {{"truth", tallies[i].truth},
                                                {"output", tallies[i].output},
                                                {"right", tallies[i].right}};
    return json;
}

Json by_status(const ByStatus& counts) {
    Json json;
    for (std::size_t i = 0; i < status_count; ++i)
        json[name_of(static_cast<Status>(i))] = counts[i];
    return json;
}

Json cells(const CellCount& cells) {
    return {{"truth", cells.truth()},
            {"right", by_status(cells.right)},
            {"wrong", by_status(cells.wrong)},
            {"invented", by_status(cells.invented)},
            {"missing", cells.missing},
            {"unread", cells.unread},
            {"output", by_status(cells.output)},
            {"false_though_proved", cells.false_though(Status::proved)},
            {"false_though_read", cells.false_though(Status::read)}};
}

Json score(const Score& score) {
    Json json;
    json["text"] = text(score.text);
    json["text_before"] = text(score.raw);
    json["words"] = fates(score.fates);
    json["reliability"] = curve(score.reliability);
    json["records"] = score.records ? tallies(score.tallies) : Json();
    json["cells"] = score.records ? cells(score.cells) : Json();
    json["statements_exact"] =
        score.records ? Json{{"documents", score.exact.truth}, {"right", score.exact.right}}
                      : Json();
    return json;
}

Json macro(const std::vector<Entry>& entries) {
    std::size_t documents = 0;
    double cer = 0, wer = 0;
    for (const Entry& entry : entries) {
        if (!entry.score || !entry.score->text) continue;
        ++documents;
        cer += entry.score->text->characters.rate();
        wer += entry.score->text->words.rate();
    }
    if (documents == 0) return nullptr;
    const auto count = static_cast<double>(documents);
    return {{"documents", documents}, {"cer", cer / count}, {"wer", wer / count}};
}

Json misses(const std::vector<Miss>& misses) {
    Json json = Json::array();
    for (const Miss& miss : misses)
        json.push_back({{"kind", miss.kind},
                        {"what", miss.what},
                        {"place", miss.place},
                        {"truth", miss.truth},
                        {"output", miss.output}});
    return json;
}

}  // namespace

std::string score_json(const std::vector<Entry>& entries, bool with_misses) {
    Json json{{"format", "planscribe.score/1"}, {"documents", Json::array()}};
    Json failed = Json::array();
    for (const Entry& entry : entries) {
        Json document{{"truth", entry.documents.truth.string()},
                      {"output", entry.documents.output.string()}};
        if (!entry.score) {
            document["reason"] = entry.reason;
            failed.push_back(std::move(document));
            continue;
        }
        document.update(score(*entry.score));
        if (with_misses) document["misses"] = misses(entry.score->misses);
        json["documents"].push_back(std::move(document));
    }
    json["total"] = score(total(entries));
    json["macro"] = macro(entries);
    json["failed"] = std::move(failed);
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace planscribe::score
