#include "extract/board_rules.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "extract/prose_facts.h"

namespace planscribe::extract {
namespace {

constexpr std::size_t reach_of_count = 3;  ///< words between a count and what it counts
constexpr int most_seats = 60, most_years = 8;

/// The count before the first word that begins with one of `nouns`.
std::optional<int> count_before(Tokens tokens, std::initializer_list<std::string_view> nouns,
                                bool one_counts, const Vocabulary& vocabulary) {
    Stems stems;
    for (const std::string_view noun : nouns)
        stems.push_back({skeleton(noun, vocabulary.lookalikes)});
    for (std::size_t i = 1; i < tokens.size(); ++i) {
        if (!find_stem(tokens.subspan(i, 1), stems)) continue;
        for (std::size_t back = 1; back <= std::min(i, reach_of_count); ++back) {
            const auto count = count_of(tokens[i - back], vocabulary);
            if (count && *count <= most_seats && *count > (one_counts ? 0 : 1)) return count;
            if (count || ends_with_any(tokens[i - back].text, ",;:")) break;
        }
    }
    return std::nullopt;
}

/// "fyra år", or the years of "vart fjärde år".
std::optional<int> years_of(Tokens tokens, const Vocabulary& vocabulary) {
    for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
        const auto count = count_of(tokens[i], vocabulary);
        if (count && *count > 1 && *count <= most_years && tokens[i + 1].skeleton == "ar")
            return count;
    }
    const auto frequency = find_frequency(tokens, vocabulary);
    constexpr std::array<std::pair<std::string_view, int>, 3> spans{
        {{"two_years", 2}, {"three_years", 3}, {"four_years", 4}}};
    for (const auto& [per, years] : spans)
        if (frequency && frequency->per == per) return years;
    return std::nullopt;
}

std::optional<std::string> begin_of(Tokens tokens, const Vocabulary& vocabulary) {
    const auto date = find_yearless_date(tokens, vocabulary);
    if (!date || !date->day) return std::nullopt;
    std::array<char, 8> text{};
    std::snprintf(text.data(), text.size(), "%02d-%02d", date->month, *date->day);
    return std::string(text.data());
}

std::optional<QuorumRule> rule_of(const Remark& remark) {
    constexpr std::array<std::pair<Topic, QuorumRule>, 4> rules{
        {{Topic::quorum_more_than_half, QuorumRule::more_than_half},
         {Topic::quorum_two_thirds, QuorumRule::two_thirds},
         {Topic::quorum_half, QuorumRule::half},
         {Topic::quorum_all, QuorumRule::all}}};
    for (const auto& [topic, rule] : rules)
        if (remark.says(topic)) return rule;
    return std::nullopt;
}

}  // namespace

std::vector<BoardSize> read_board_sizes(const Prose& prose) {
    std::vector<BoardSize> sizes;
    for (const Remark& remark : prose.remarks) {
        if (remark.initiative || !remark.says(Topic::board_size)) continue;
        const Tokens tokens = remark.tokens();
        BoardSize size;
        size.for_each_member = remark.says(Topic::board_each);
        size.ordinary = count_before(tokens, {"ledamot", "ledamöter", "styrelseledam", "medlemmar"},
                                     size.for_each_member, prose.known);
        size.substitutes =
            count_before(tokens, {"ersättare", "suppleant"}, size.for_each_member, prose.known);
        size.ink = ink_of(tokens);
        if (size.ordinary && (size.substitutes || !size.for_each_member)) sizes.push_back(size);
    }
    return sizes;
}

std::vector<TermOfOffice> read_terms(const Prose& prose) {
    std::vector<TermOfOffice> terms;
    for (const Remark& remark : prose.remarks) {
        if (remark.initiative || !remark.says(Topic::term)) continue;
        TermOfOffice term{years_of(remark.tokens(), prose.known),
                          begin_of(remark.tokens(), prose.known), ink_of(remark.tokens())};
        if (term.years || term.begins) terms.push_back(std::move(term));
    }
    return terms;
}

std::vector<Quorum> read_quorums(const Prose& prose) {
    std::vector<Quorum> quorums;
    for (const Remark& remark : prose.remarks)
        if (remark.says(Topic::quorum))
            if (const auto rule = rule_of(remark))
                quorums.push_back({*rule, ink_of(remark.tokens())});
    return quorums;
}

}  // namespace planscribe::extract
