#include "extract/rivals.h"

#include <algorithm>
#include <queue>

#include "extract/torn_numbers.h"

namespace planscribe::extract {
namespace {

constexpr std::size_t most_edits = 48;
constexpr std::size_t most_together = 3;
constexpr int most_tries = 240;
constexpr int most_cost = 10'000;

/// Some edits at once, as indices in ascending order.
struct Reading {
    int cost = 0;
    std::vector<std::size_t> edits;
    friend auto operator<=>(const Reading&, const Reading&) = default;
};

/// All sets of edits, cheapest first.
class Readings {
public:
    explicit Readings(const std::vector<Edit>& edits) : edits_(edits) {
        if (!edits.empty()) queue_.push({edits[0].cost, {0}});
    }

    std::optional<Reading> next() {
        if (queue_.empty()) return std::nullopt;
        Reading reading = queue_.top();
        queue_.pop();
        const std::size_t last = reading.edits.back(), after = last + 1;
        if (after < std::min(edits_.size(), most_edits)) {
            Reading other = reading;
            other.edits.back() = after;
            other.cost += edits_[after].cost - edits_[last].cost;
            queue_.push(other);
            if (reading.edits.size() < most_together) {
                other = reading;
                other.edits.push_back(after);
                other.cost += edits_[after].cost;
                queue_.push(std::move(other));
            }
        }
        return reading;
    }

private:
    const std::vector<Edit>& edits_;
    std::priority_queue<Reading, std::vector<Reading>, std::greater<>> queue_;
};

/// The text with the edits made; nothing where two of them meet.
std::optional<std::string> edited(const std::vector<Symbol>& symbols,
                                  const std::vector<Edit>& edits, const Reading& reading) {
    std::vector<const Edit*> here;
    for (const std::size_t edit : reading.edits) here.push_back(&edits[edit]);
    std::ranges::sort(here, {},
                      [](const Edit* edit) { return std::pair(edit->from, edit->count); });
    std::string text;
    std::size_t at = 0;
    const auto copy_to = [&](std::size_t end) {
        for (; at < end; ++at) text += symbols[at].text;
    };
    for (const Edit* edit : here) {
        if (edit->from < at || (edit != here.front() && edit->from == at && edit->count == 0))
            return std::nullopt;
        copy_to(edit->from);
        text += edit->text;
        at += edit->count;
    }
    copy_to(symbols.size());
    return text;
}

/// With the blanks that a first group needs which lost those behind its thousands, as "11040 000".
std::string grouped(std::string text) {
    constexpr std::size_t group = 3;
    const std::size_t first = std::min(text.find_first_of("0123456789"), text.size());
    const std::size_t end = text.find_first_not_of("0123456789", first);
    if (end == std::string::npos || text[end] != ' ' || end - first <= group) return text;
    for (std::size_t at = end - group; at > first; at -= std::min(group, at - first))
        text.insert(at, " ");
    return text;
}

bool machine_read(const std::vector<Page>& pages, const Ink& ink) {
    return std::ranges::all_of(
        ink, [&](WordId id) { return is_machine_read(pages[static_cast<std::size_t>(id.page)]); });
}

}  // namespace

std::vector<Rival> RivalReader::rivals(const Ink& ink, Unit unit, std::optional<Amount> read,
                                       CellPlace place) const {
    std::vector<Rival> rivals;
    if (ink.empty() || !machine_read(pages_, ink) || is_torn(pages_, ink)) return rivals;
    const std::vector<Symbol> symbols = symbols_of(pages_, ink);
    const std::vector<Edit> edits = edits_of(symbols, confusions_, {read.has_value(), place});
    Readings readings(edits);
    for (int tries = 0; tries < most_tries && rivals.size() < most_rivals; ++tries) {
        const auto reading = readings.next();
        if (!reading || reading->cost > most_cost) break;
        const auto text = edited(symbols, edits, *reading);
        const auto printed = text ? parse_amount(grouped(*text), unit) : std::nullopt;
        if (!printed || printed->amount == read) continue;
        if (std::ranges::find(rivals, printed->amount, &Rival::amount) == rivals.end())
            rivals.push_back({printed->amount, reading->cost});
    }
    return rivals;
}

}  // namespace planscribe::extract
