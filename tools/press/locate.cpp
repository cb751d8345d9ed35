#include <algorithm>
#include <string_view>

#include "base/text.h"
#include "piece.h"
#include "print.h"

namespace planscribe::press {
namespace {

constexpr std::string_view before = "(\"", after = ".,;:)\"";

std::string_view bare(std::string_view word) {
    while (!word.empty() && before.find(word.front()) != before.npos) word.remove_prefix(1);
    while (!word.empty() && after.find(word.back()) != after.npos) word.remove_suffix(1);
    return word;
}

std::string with_comma(std::int64_t value, int decimals) {
    std::string digits = std::to_string(std::abs(value));
    while (digits.size() <= static_cast<std::size_t>(decimals)) digits.insert(0, "0");
    digits.insert(digits.size() - static_cast<std::size_t>(decimals), ",");
    return (value < 0 ? "-" : "") + digits;
}

/// How the prose may print an amount, apart from its unit.
std::vector<std::string> prints(Amount amount) {
    std::vector<std::string> list{print_units(amount.ore / one(Unit::kr).ore),
                                  std::to_string(amount.ore / one(Unit::kr).ore)};
    for (const Unit unit : {Unit::tkr, Unit::mkr}) {
        if (amount.ore % one(unit).ore == 0)
            list.push_back(print_units(amount.ore / one(unit).ore));
        std::int64_t step = one(unit).ore;
        for (int decimals = 1; decimals <= 3; ++decimals)
            if (step /= 10; amount.ore % step == 0)
                list.push_back(with_comma(amount.ore / step, decimals));
    }
    return list;
}

std::vector<std::string> words_of(const Said& said) {
    std::vector<std::string> words;
    for (const SetLine& line : said.setting.lines)
        for (const SetWord& word : line) words.push_back(word.text);
    return words;
}

bool is_unit(std::string_view word) {
    const std::string low = lower(bare(word));
    for (const char* unit : {"kr", "kronor", "tkr", "mkr", "mnkr", "miljoner", "miljon"})
        if (low == unit) return true;
    return false;
}

}  // namespace

void locate(std::vector<Statement>& statements, const Said& said) {
    const std::vector<std::string> words = words_of(said);
    auto from = words.begin();
    for (Statement& statement : statements) {
        auto best = words.end();
        std::ptrdiff_t length = 0;
        for (const std::string& print : prints(statement.amount)) {
            const std::vector<std::string> wanted = split_blanks(print);
            const auto found =
                std::search(from, words.end(), wanted.begin(), wanted.end(),
                            [](const auto& a, const auto& b) { return bare(a) == bare(b); });
            if (found >= best) continue;
            best = found;
            length = static_cast<std::ptrdiff_t>(wanted.size());
        }
        statement.ink.clear();
        if (best == words.end()) continue;
        from = best + length;
        const auto to = from != words.end() && is_unit(*from) ? from + 1 : from;
        statement.ink =
            Ink(said.ink.begin() + (best - words.begin()), said.ink.begin() + (to - words.begin()));
    }
}

}  // namespace planscribe::press
