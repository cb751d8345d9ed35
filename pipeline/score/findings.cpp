#include <algorithm>

#include "score/lists.h"

namespace planscribe::score {
namespace {

bool touch(const std::array<int, 4>& a, const std::array<int, 4>& b) {
    const auto overlap = [&](std::size_t side) {
        return a[side] <= b[side] + b[side + 2] && b[side] <= a[side] + a[side + 2];
    };
    return overlap(0) && overlap(1);
}

bool same_place(const Place& truth, const Place& output) {
    if (truth.page > 0 && output.page > 0 && truth.page != output.page) return false;
    if (truth.line > 0 && output.line > 0 && truth.line != output.line) return false;
    return !truth.box || !output.box || touch(*truth.box, *output.box);
}

bool same_finding(const FindingRecord& truth, const FindingRecord& output) {
    if (truth.rule != output.rule) return false;
    if (truth.where.empty()) return true;
    return std::any_of(truth.where.begin(), truth.where.end(), [&](const Place& place) {
        return std::any_of(output.where.begin(), output.where.end(),
                           [&](const Place& other) { return same_place(place, other); });
    });
}

std::string said(const FindingRecord& finding) {
    return finding.rule + ": " + finding.message;
}

std::string place_of(const FindingRecord& finding) {
    return finding.where.empty() ? "" : describe(finding.where.front());
}

}  // namespace

void compare_findings(const Records& truth, const Records& output, RecordScore& score) {
    if (!truth.findings) return;
    auto left = output.findings.value_or(std::vector<FindingRecord>{});
    std::stable_partition(left.begin(), left.end(),
                          [](const auto& finding) { return !finding.note; });
    for (const FindingRecord& finding : *truth.findings) {
        const auto found = std::find_if(left.begin(), left.end(), [&](const auto& other) {
            return same_finding(finding, other);
        });
        const bool reported = found != left.end();
        count(Field::finding, said(finding), reported ? std::optional(said(finding)) : std::nullopt,
              place_of(finding), score);
        if (reported) left.erase(found);
    }
    for (const FindingRecord& finding : left)
        if (!finding.note)
            count(Field::finding, std::nullopt, said(finding), place_of(finding), score);
}

}  // namespace planscribe::score
