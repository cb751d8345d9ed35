#include "compare/answers.h"

#include <cstdlib>

#include "base/text_table.h"
#include "model/names.h"

namespace planscribe::compare {
namespace {

std::string from_to(const std::string& low, const std::string& high) {
    return low == high ? low : low + "–" + high;
}

std::string kronor(const std::optional<Range>& range) {
    return range ? from_to(format_kronor(range->low), format_kronor(range->high)) : "?";
}

std::string percent(std::int64_t tenths) {
    const std::int64_t size = std::abs(tenths);
    return (tenths < 0 ? "-" : "") + std::to_string(size / 10) + "," + std::to_string(size % 10);
}

std::string place(const Source& source) {
    return store::short_id(source.sha256) + " table " + std::to_string(source.table) + ", row " +
           std::to_string(source.row) + ", column " + std::to_string(source.column) +
           (source.page ? ", page " + std::to_string(*source.page) : "");
}

std::string places(const std::vector<Source>& sources) {
    const std::string first = place(sources.front());
    return sources.size() == 1 ? first
                               : first + " and " + std::to_string(sources.size() - 1) + " more";
}

void add_lines(std::vector<Cells>& lines, const Series& series) {
    const Figure* before = nullptr;
    for (const Figure& figure : series.figures) {
        const auto difference = before ? change(*before, figure) : std::nullopt;
        const auto tenths = before ? change_in_tenths(*before, figure) : std::nullopt;
        lines.push_back({before ? "" : series.association, std::to_string(figure.year),
                         kronor(figure.value), difference ? kronor(difference) : "",
                         tenths ? from_to(percent(tenths->first), percent(tenths->second)) : "",
                         name_of(figure.status), places(figure.sources)});
        before = &figure;
    }
}

std::string years(const std::vector<int>& years) {
    std::string text;
    for (const int year : years) text.append(text.empty() ? "" : ", ").append(std::to_string(year));
    return text;
}

}  // namespace

std::string comparison_text(const Comparison& comparison) {
    std::vector<Cells> grants = {
        {"State grant, kr", "year", "budget", "change", "%", "status", "where"}};
    for (const Series& series : comparison.state_grants) add_lines(grants, series);
    std::vector<Cells> coverage = {
        {"Plans", "years", "missing", "without table", "without state grant"}};
    for (const Coverage& line : comparison.coverage)
        coverage.push_back({line.association, years(line.years), years(line.missing),
                            years(line.without_table), years(line.without_grant)});
    return laid_out(grants) + "\n" + laid_out(coverage);
}

}  // namespace planscribe::compare
