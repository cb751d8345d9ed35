#include "extract/figures.h"

#include <algorithm>
#include <set>

#include "extract/prose_facts.h"

namespace planscribe::extract {
namespace {

constexpr std::size_t group_of_thousands = 3;

/// The number that ends before `end`, its thousands parted by blanks; where it begins.
struct Count {
    std::string digits;
    std::size_t begin = 0;
};

std::optional<Count> count_before(Tokens tokens, std::size_t end) {
    Count count{"", end};
    while (count.begin > 0 && all_digits(core(tokens[count.begin - 1].text))) {
        const std::string_view part = core(tokens[count.begin - 1].text);
        const bool joined = count.digits.empty() || count.digits.size() % group_of_thousands == 0;
        if (!joined || count.digits.size() + part.size() > 7) return std::nullopt;
        count.digits.insert(0, part);
        --count.begin;
        if (part.size() != group_of_thousands) break;
    }
    if (count.digits.empty() || count.digits.front() == '0') return std::nullopt;
    return count;
}

bool is_rough(Tokens tokens, std::size_t at, const Vocabulary& vocabulary) {
    return at > 0 && cue_at_start(tokens.subspan(at - 1, 1), Cue::roughly, vocabulary) > 0;
}

class FigureReader {
public:
    FigureReader(const Prose& prose, const std::vector<Ink>& taken) : prose_(prose) {
        for (const Ink& ink : taken) taken_.insert(ink.begin(), ink.end());
    }

    std::vector<Figure> run() {
        for (const Remark& remark : prose_.remarks) {
            const bool other = remark.says(Topic::equity_cap) || remark.says(Topic::staff) ||
                               find_cue(remark.tokens(), Cue::each, prose_.known) ||
                               find_cue(remark.tokens(), Cue::pays, prose_.known);
            if (!other) read(remark.tokens());
        }
        return std::move(found_);
    }

private:
    void read(Tokens tokens) {
        for (std::size_t i = 0; i < tokens.size(); ++i)
            if (const auto percent = percentage(tokens, i))
                add(tokens, *percent, "percent", i, i + 1);
        for (const ThingHit& hit : find_things(tokens, ThingList::counted, prose_.known))
            if (const auto count = count_before(tokens, hit.begin))
                add(tokens, count->digits, hit.thing->name, count->begin, hit.end);
    }

    void add(Tokens tokens, const std::string& value, const std::string& unit, std::size_t begin,
             std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            if (taken_.contains(tokens[i].word)) return;
        found_.push_back({text_of(tokens),
                          {value},
                          unit,
                          is_rough(tokens, begin, prose_.known),
                          ink_of(tokens)});
    }

    const Prose& prose_;
    std::set<WordId> taken_;
    std::vector<Figure> found_;
};

}  // namespace

std::vector<Figure> read_figures(const Prose& prose, const std::vector<Ink>& taken) {
    return FigureReader(prose, taken).run();
}

}  // namespace planscribe::extract
