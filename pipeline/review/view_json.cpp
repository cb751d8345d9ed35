#include "review/view.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "model/json.h"
#include "review/answers.h"
#include "review/spots.h"

namespace planscribe::review {
namespace {

using Json = nlohmann::ordered_json;

std::size_t at(int index) {
    return static_cast<std::size_t>(index);
}

template <typename T>
Json or_null(const std::optional<T>& value) {
    return value ? Json(*value) : Json(nullptr);
}

std::string text_of(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

class View {
public:
    explicit View(const Case& opened) : opened_(opened), document_(opened.proved) {
        for (const store::Frame& frame : opened.reading.pages)
            upright_.push_back(inverse(frame.to_paper));
    }

    Json table(int t) const {
        const Table& table = document_.plan.tables[at(t)];
        Json json{{"title", or_null(table.title)}, {"kind", name_of(table.kind)}};
        json["unit"] = table.unit ? Json(name_of(*table.unit)) : Json(nullptr);
        json["place"] = place(spot_of_table(document_, t));
        json["columns"] = Json::array();
        for (int c = 0; c < std::ssize(table.columns); ++c) {
            const Column& column = table.columns[at(c)];
            json["columns"].push_back(
                {{"label", column.label},
                 {"year", or_null(column.year)},
                 {"stage", column.stage ? Json(name_of(*column.stage)) : Json(nullptr)},
                 {"place", place(spot_of_column(document_, t, c))}});
        }
        json["rows"] = Json::array();
        for (int r = 0; r < std::ssize(table.rows); ++r) json["rows"].push_back(row(table, t, r));
        return json;
    }

    Json board() const {
        Json json = Json::array();
        for (const BoardMember& member : document_.plan.board)
            json.push_back({{"name", member.name},
                            {"organization", or_null(member.organization)},
                            {"seat", name_of(member.seat)},
                            {"role", name_of(member.role)},
                            {"place", place(spot_of(document_, member.ink))}});
        return json;
    }

    Json findings() const {
        Json json = Json::array();
        for (const Finding& finding : document_.findings) {
            Json where = finding.where.empty() ? Json(nullptr)
                                               : place(spot_of(document_, finding.where.front()));
            if (where.is_null() && finding.page > 0) where = {{"page", finding.page}};
            json.push_back(
                {{"rule", finding.rule},
                 {"severity", name_of(finding.severity)},
                 {"cause", finding.cause ? Json(name_of(*finding.cause)) : Json(nullptr)},
                 {"sv", finding.message.swedish},
                 {"en", finding.message.english},
                 {"place", where}});
        }
        return json;
    }

    Json pages() const {
        Json json = Json::array();
        for (const store::Frame& page : opened_.reading.pages)
            json.push_back({{"number", page.number},
                            {"width", page.width},
                            {"height", page.height},
                            {"picture", page.picture}});
        return json;
    }

    Json doubt(const Doubt& doubt) const {
        const Table& table = document_.plan.tables[at(doubt.place.table)];
        const Message words = words_of(doubt, table.unit);
        Json json{{"cell", id_of(doubt.place)},
                  {"settles", doubt.candidates.empty() ? 0 : doubt.candidates.front().settles},
                  {"sv", words.swedish},
                  {"en", words.english}};
        json["candidates"] = Json::array();
        for (const Candidate& candidate : doubt.candidates)
            json["candidates"].push_back(this->candidate(candidate, table.unit));
        return json;
    }

    Json log() const {
        Json json = Json::array();
        for (const store::Correction& entry : standing(opened_.reading.corrections))
            json.push_back({{"number", entry.number},
                            {"about", entry.about},
                            {"answer", entry.answer},
                            {"raw", entry.raw},
                            {"who", entry.who},
                            {"when", entry.when},
                            {"place", place({entry.page, entry.box, entry.raw})}});
        return json;
    }

private:
    Json place(const Spot& spot) const {
        if (spot.page == 0) return nullptr;
        Json json{{"page", spot.page}};
        const auto page = at(spot.page - 1);
        if (!spot.box.empty() && page < upright_.size()) {
            const Box box = planscribe::apply(upright_[page], spot.box);
            json["box"] = {box.x, box.y, box.width, box.height};
        } else if (spot.box.y > 0) {
            json["line"] = spot.box.y;
            json["column"] = spot.box.x;
        }
        return json;
    }

    Json row(const Table& table, int t, int r) const {
        const Row& row = table.rows[at(r)];
        Json json{{"label", row.label},
                  {"kind", name_of(row.kind)},
                  {"part", row.part},
                  {"account", or_null(row.account)},
                  {"place", place(spot_of_row(document_, t, r))}};
        json["cells"] = Json::array();
        for (int c = 0; c < std::ssize(row.cells); ++c)
            json["cells"].push_back(cell(row.cells[at(c)], {t, r, c}, table.unit));
        return json;
    }

    Json cell(const std::optional<Cell>& cell, Place where, std::optional<Unit> unit) const {
        if (!cell) return nullptr;
        Json json;
        json["text"] = cell->amount ? Json(printed(*cell->amount, unit)) : Json(nullptr);
        json["raw"] = raw_text(document_.pages, cell->ink);
        json["status"] = name_of(cell->status);
        if (cell->repaired) json["repaired"] = true;
        if (cell->misprint) json["misprint"] = true;
        if (cell->computed) json["computed"] = true;
        json["sums"] = cell->identities.size();
        json["place"] = place(spot_of_cell(document_, where));
        return json;
    }

    static Json candidate(const Candidate& candidate, std::optional<Unit> unit) {
        constexpr std::array from = {"reading", "rival", "sum", "sign"};
        Json json{{"text", printed(candidate.amount, unit)},
                  {"from", from.at(static_cast<std::size_t>(candidate.from))},
                  {"cost", candidate.cost},
                  {"holds", candidate.holding()},
                  {"settles", candidate.settles}};
        json["sums"] = Json::array();
        for (const SumSaid& sum : candidate.sums)
            json["sums"].push_back({{"label", sum.label},
                                    {"column", sum.column},
                                    {"terms", sum.terms},
                                    {"given", sum.given},
                                    {"total", sum.total},
                                    {"holds", sum.holds}});
        return json;
    }

    const Case& opened_;
    const Document& document_;
    std::vector<Affine> upright_;
};

}  // namespace

std::string list_json(const std::vector<store::Entry>& entries) {
    std::vector<const store::Entry*> order;
    for (const store::Entry& entry : entries) order.push_back(&entry);
    std::ranges::stable_sort(order, {},
                             [](const store::Entry* entry) { return entry->doubtful == 0; });
    Json json{{"format", "planscribe.review/1"}};
    json["documents"] = Json::array();
    for (const store::Entry* entry : order)
        json["documents"].push_back({{"id", store::short_id(entry->sha256)},
                                     {"sha256", entry->sha256},
                                     {"file", entry->file},
                                     {"kind", entry->kind},
                                     {"association", or_null(entry->association)},
                                     {"year", or_null(entry->year)},
                                     {"pages", entry->pages},
                                     {"tables", entry->tables},
                                     {"doubtful", entry->doubtful},
                                     {"corrections", entry->corrections}});
    return text_of(json);
}

std::string id_of(budget::Place place) {
    return "t" + std::to_string(place.table) + "r" + std::to_string(place.row) + "c" +
           std::to_string(place.column);
}

std::string case_json(const Case& opened, const std::vector<Doubt>& doubts,
                      const std::vector<bool>* changed) {
    const View view(opened);
    const Plan& plan = opened.proved.plan;
    const std::string& sha256 = opened.reading.sha256;
    Json json{{"format", "planscribe.review/1"},
              {"id", store::short_id(sha256)},
              {"sha256", sha256},
              {"file", opened.reading.file},
              {"mark", mark_of(opened.reading)},
              {"association", or_null(plan.association)},
              {"year", or_null(plan.year)},
              {"kind", name_of(plan.type)}};
    json["tables"] = Json::array();
    for (std::size_t t = 0; t < plan.tables.size(); ++t)
        json["tables"].push_back(!changed || changed->at(t) ? view.table(static_cast<int>(t))
                                                            : Json(nullptr));
    json["queue"] = Json::array();
    for (const Doubt& doubt : doubts) json["queue"].push_back(view.doubt(doubt));
    json["board"] = view.board();
    json["findings"] = view.findings();
    if (!changed) json["pages"] = view.pages();
    json["log"] = view.log();
    return text_of(json);
}

}  // namespace planscribe::review
