#include "plan_comparison.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/text.h"

namespace planscribe::measure {
namespace {

using Json = nlohmann::json;

std::vector<Json> all_rows(const Json& plan) {
    std::vector<Json> rows;
    for (const Json& table : plan.at("tables"))
        for (const Json& row : table.at("rows"))
            if (row.at("kind") != "heading") rows.push_back(row);
    return rows;
}

/// How alike two labels are, from 0 to 1; 0 for less than half.
double likeness(const Json& a, const Json& b) {
    const std::string x = fold(a.at("label").get<std::string>());
    const std::string y = fold(b.at("label").get<std::string>());
    const double longest = static_cast<double>(std::max(x.size(), y.size()));
    if (longest == 0) return 1;
    const auto limit = static_cast<std::size_t>(longest / 2);
    const std::size_t edits = edit_distance(x, y, limit);
    return edits > limit ? 0 : 1 - static_cast<double>(edits) / longest;
}

using Pairs = std::vector<std::pair<const Json*, const Json*>>;

/// Pairs rows in order so that the sum of likeness is largest; what has no partner is paired
/// with null.
Pairs align(const std::vector<Json>& truth, const std::vector<Json>& output) {
    const std::size_t n = truth.size(), m = output.size();
    std::vector<std::vector<double>> best(n + 1, std::vector<double>(m + 1));
    for (std::size_t i = n; i-- > 0;)
        for (std::size_t j = m; j-- > 0;)
            best[i][j] = std::max({best[i + 1][j], best[i][j + 1],
                                   best[i + 1][j + 1] + likeness(truth[i], output[j])});
    Pairs pairs;
    std::size_t i = 0, j = 0;
    while (i < n || j < m) {
        if (i < n && (j == m || best[i][j] == best[i + 1][j]))
            pairs.emplace_back(&truth[i++], nullptr);
        else if (i == n || best[i][j] == best[i][j + 1])
            pairs.emplace_back(nullptr, &output[j++]);
        else
            pairs.emplace_back(&truth[i++], &output[j++]);
    }
    return pairs;
}

Json cell_at(const Json* row, std::size_t index) {
    if (!row || index >= row->at("cells").size()) return nullptr;
    return row->at("cells")[index];
}

Json amount_of(const Json& cell) {
    return cell.is_null() ? Json() : cell.at("amount");
}

void compare_cell(const Json& truth, const Json& output, const std::string& place, bool row_found,
                  CellCount& count) {
    const Json wanted = amount_of(truth), got = amount_of(output);
    if (wanted == got) {
        if (!wanted.is_null()) ++count.right;
        return;
    }
    if (wanted.is_null())
        ++count.extra;
    else
        ++(row_found ? count.wrong : count.missing);
    const bool proved = !output.is_null() && output.at("status") == "proved";
    if (proved) ++count.wrong_and_proved;
    count.problems.push_back(place + ": " + wanted.dump() + " on paper, " + got.dump() + " read" +
                             (proved ? " and proved" : ""));
}

std::vector<Json> all_columns(const Json& plan) {
    std::vector<Json> columns;
    for (const Json& table : plan.at("tables"))
        for (const Json& column : table.at("columns"))
            columns.push_back({column.at("year"), column.at("stage")});
    return columns;
}

Json seat_of(const Json& member) {
    return {member.at("name"), member.at("organization"), member.at("seat"), member.at("role")};
}

}  // namespace

CellCount compare_cells(const Json& truth, const Json& output) {
    const std::vector<Json> wanted = all_rows(truth), got = all_rows(output);
    CellCount count;
    for (const auto& [paper, read] : align(wanted, got)) {
        const std::size_t width =
            std::max(paper ? paper->at("cells").size() : 0, read ? read->at("cells").size() : 0);
        const auto label = (paper ? paper : read)->at("label").get<std::string>();
        for (std::size_t i = 0; i < width; ++i)
            compare_cell(cell_at(paper, i), cell_at(read, i),
                         label + ", column " + std::to_string(i + 1), read != nullptr, count);
    }
    return count;
}

HeaderCount compare_headers(const Json& truth, const Json& output) {
    const std::vector<Json> wanted = all_columns(truth), got = all_columns(output);
    HeaderCount count{0, static_cast<int>(wanted.size())};
    for (std::size_t i = 0; i < std::min(wanted.size(), got.size()); ++i)
        count.right += wanted[i] == got[i];
    return count;
}

SeatCount compare_board(const Json& truth, const Json& output) {
    SeatCount count;
    std::vector<Json> left;
    for (const Json& member : output.at("board")) left.push_back(seat_of(member));
    for (const Json& member : truth.at("board")) {
        const Json wanted = seat_of(member);
        ++count.all;
        const auto found = std::find_if(left.begin(), left.end(),
                                        [&](const Json& seat) { return seat[0] == wanted[0]; });
        const Json got = found == left.end() ? Json() : *found;
        if (found != left.end()) left.erase(found);
        if (got == wanted)
            ++count.right;
        else
            count.problems.push_back(wanted.dump() + " on paper, " + got.dump() + " read");
    }
    count.extra = static_cast<int>(left.size());
    for (const Json& seat : left) count.problems.push_back(seat.dump() + " is not on paper");
    return count;
}

}  // namespace planscribe::measure
