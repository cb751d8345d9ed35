#include "review/answers.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace planscribe::review {
namespace {

std::int64_t undone_by(const store::Correction& correction) {
    std::int64_t number = 0;
    const std::string& text = correction.answer;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// Numbers of what was undone. An undoing that was undone itself undoes nothing.
std::set<std::int64_t> undone(const std::vector<store::Correction>& log) {
    std::set<std::int64_t> numbers;
    for (auto entry = log.rbegin(); entry != log.rend(); ++entry)
        if (about_of(*entry) == About::undo && !numbers.contains(entry->number))
            numbers.insert(undone_by(*entry));
    return numbers;
}

}  // namespace

std::optional<About> about_of(const store::Correction& correction) {
    return named<About>(correction.about);
}

std::vector<store::Correction> standing(const std::vector<store::Correction>& log) {
    const std::set<std::int64_t> gone = undone(log);
    std::vector<store::Correction> held;
    std::ranges::copy_if(log, std::back_inserter(held), [&](const store::Correction& entry) {
        return !gone.contains(entry.number) && about_of(entry) != About::undo;
    });
    return held;
}

std::int64_t last_of(const std::vector<store::Correction>& log, const std::string& who) {
    const auto held = standing(log);
    const auto mine = std::find_if(held.rbegin(), held.rend(), [&](const store::Correction& entry) {
        return entry.who == who;
    });
    return mine == held.rend() ? 0 : mine->number;
}

std::string printed(Amount amount, std::optional<Unit> unit) {
    const std::int64_t ore_of_one = one(unit.value_or(Unit::kr)).ore;
    const std::uint64_t ore = static_cast<std::uint64_t>(magnitude(amount).ore);
    std::string text = format_kronor(Amount::kronor(static_cast<std::int64_t>(ore) / ore_of_one));
    if (std::uint64_t rest = ore % static_cast<std::uint64_t>(ore_of_one); rest > 0) {
        text += ',';
        for (std::int64_t place = ore_of_one / 10; rest > 0; place /= 10) {
            text += static_cast<char>('0' + rest / static_cast<std::uint64_t>(place));
            rest %= static_cast<std::uint64_t>(place);
        }
    }
    return amount.ore < 0 ? "-" + text : text;
}

}  // namespace planscribe::review
