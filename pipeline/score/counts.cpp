#include "score/counts.h"

#include <cmath>
#include <numeric>

namespace planscribe::score {
namespace {

void add(ByStatus& to, const ByStatus& from) {
    for (std::size_t i = 0; i < status_count; ++i) to[i] += from[i];
}

}  // namespace

double ErrorCount::rate() const {
    if (length == 0) return edits == 0 ? 0 : 1;
    return static_cast<double>(edits) / static_cast<double>(length);
}

ErrorCount& ErrorCount::operator+=(const ErrorCount& other) {
    edits += other.edits;
    length += other.length;
    return *this;
}

Tally& Tally::operator+=(const Tally& other) {
    truth += other.truth;
    output += other.output;
    right += other.right;
    return *this;
}

const char* name_of(Status status) {
    constexpr std::array names = {"proved", "read", "doubtful", "confirmed"};
    return names[static_cast<std::size_t>(status)];
}

std::size_t sum(const ByStatus& counts) {
    return std::accumulate(counts.begin(), counts.end(), std::size_t{0});
}

std::size_t CellCount::false_though(Status status) const {
    const auto i = static_cast<std::size_t>(status);
    return wrong[i] + invented[i];
}

CellCount& CellCount::operator+=(const CellCount& other) {
    add(right, other.right);
    add(wrong, other.wrong);
    add(invented, other.invented);
    add(output, other.output);
    missing += other.missing;
    unread += other.unread;
    return *this;
}

WordFates& WordFates::operator+=(const WordFates& other) {
    kept += other.kept;
    mended += other.mended;
    left_wrong += other.left_wrong;
    miswritten += other.miswritten;
    broken += other.broken;
    numbers += other.numbers;
    return *this;
}

std::size_t Reliability::words() const {
    std::size_t all = 0;
    for (const Bin& bin : bins) all += bin.words;
    return all;
}

double Reliability::calibration_error() const {
    double gaps = 0;
    for (const Bin& bin : bins)
        gaps +=
            std::abs(static_cast<double>(bin.right) - static_cast<double>(bin.confidence) / 100);
    return words() == 0 ? 0 : gaps / static_cast<double>(words());
}

Reliability& Reliability::operator+=(const Reliability& other) {
    for (std::size_t i = 0; i < bins.size(); ++i) {
        bins[i].words += other.bins[i].words;
        bins[i].right += other.bins[i].right;
        bins[i].confidence += other.bins[i].confidence;
    }
    return *this;
}

}  // namespace planscribe::score
