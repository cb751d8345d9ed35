#include "budget/reach.h"

#include <algorithm>
#include <string>

namespace planscribe::budget {
namespace {

std::string digits(std::int64_t ore, std::int64_t grain) {
    return std::to_string((ore < 0 ? -ore : ore) / grain);
}

bool one_edit_apart(const std::string& a, const std::string& b) {
    if (a.size() > b.size()) return one_edit_apart(b, a);
    if (b.size() - a.size() > 1) return false;
    const auto [in_a, in_b] = std::mismatch(a.begin(), a.end(), b.begin());
    const bool same_length = a.size() == b.size();
    return std::equal(in_a + (same_length && in_a != a.end() ? 1 : 0), a.end(),
                      in_b + (in_b != b.end() ? 1 : 0), b.end());
}

}  // namespace

bool within_reach(std::int64_t a, std::int64_t b, std::int64_t grain) {
    if (a == b || a == -b) return true;
    const bool signs_differ = (a < 0) != (b < 0) && a != 0 && b != 0;
    if (signs_differ) return false;
    if (a % grain != 0 || b % grain != 0) grain = 1;
    return one_edit_apart(digits(a, grain), digits(b, grain));
}

bool slip_apart(std::int64_t a, std::int64_t b) {
    std::string one = digits(a, 1);
    const std::string other = digits(b, 1);
    if (a == b || (a < 0) != (b < 0) || one.size() != other.size()) return false;
    if (one_edit_apart(one, other)) return true;
    const auto [at, there] = std::ranges::mismatch(one, other);
    if (at + 1 == one.end()) return false;
    std::iter_swap(at, at + 1);
    return one == other;
}

}  // namespace planscribe::budget
