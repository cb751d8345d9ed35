#include <nlohmann/json.hpp>

#include "compare/answers.h"
#include "model/names.h"

namespace planscribe::compare {
namespace {

using Json = nlohmann::ordered_json;

/// Whole kronor as an integer; öre as the nearest JSON number, as in plan.json.
Json kronor(Amount amount) {
    if (amount.ore % 100 == 0) return amount.ore / 100;
    return static_cast<double>(amount.ore) / 100;
}

Json range_json(const std::optional<Range>& range) {
    if (!range) return nullptr;
    return {{"low", kronor(range->low)}, {"high", kronor(range->high)}};
}

Json source_json(const Source& source) {
    Json json{{"id", store::short_id(source.sha256)},
              {"sha256", source.sha256},
              {"table", source.table},
              {"row", source.row},
              {"column", source.column}};
    if (source.page) json["page"] = *source.page;
    return json;
}

Json figure_json(const Figure& figure, const Figure* before) {
    Json json{{"year", figure.year},
              {"amount", range_json(figure.value)},
              {"change", before ? range_json(change(*before, figure)) : Json(nullptr)},
              {"status", name_of(figure.status)},
              {"sources", Json::array()}};
    for (const Source& source : figure.sources) json["sources"].push_back(source_json(source));
    return json;
}

Json series_json(const Series& series) {
    Json json{{"association", series.association}, {"figures", Json::array()}};
    const Figure* before = nullptr;
    for (const Figure& figure : series.figures) {
        json["figures"].push_back(figure_json(figure, before));
        before = &figure;
    }
    return json;
}

}  // namespace

std::string comparison_json(const Comparison& comparison) {
    Json json{{"format", "planscribe.compare/1"},
              {"state_grants", Json::array()},
              {"coverage", Json::array()}};
    for (const Series& series : comparison.state_grants)
        json["state_grants"].push_back(series_json(series));
    for (const Coverage& line : comparison.coverage)
        json["coverage"].push_back({{"association", line.association},
                                    {"years", line.years},
                                    {"missing", line.missing},
                                    {"without_table", line.without_table},
                                    {"without_grant", line.without_grant}});
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace planscribe::compare
