#include "extract/members.h"

#include <algorithm>
#include <charconv>
#include <numeric>

#include "base/text.h"
#include "extract/organisations.h"
#include "extract/sections.h"
#include "extract/sentences.h"

namespace planscribe::extract {
namespace {

constexpr std::size_t fewest_members = 3;
constexpr int member_words_count = 2;  ///< organisations that talk of members is worth

std::optional<int> number(std::string_view text) {
    int value = 0;
    if (!all_digits(text) || text.size() > 4) return std::nullopt;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// "25" or "12,5" per cent as an exact fraction of the whole.
std::optional<std::string> fraction(std::string_view percent) {
    const std::size_t comma = percent.find(',');
    auto top = number(percent.substr(0, comma));
    if (!top) return std::nullopt;
    int bottom = 100;
    if (comma != std::string_view::npos) {
        const std::string_view decimals = percent.substr(comma + 1);
        const auto part = number(decimals);
        if (!part || decimals.size() > 2) return std::nullopt;
        const int scale = decimals.size() == 1 ? 10 : 100;
        top = *top * scale + *part;
        bottom *= scale;
    }
    if (*top <= 0 || *top >= bottom) return std::nullopt;
    const int common = std::gcd(*top, bottom);
    return std::to_string(*top / common) + "/" + std::to_string(bottom / common);
}

/// The share that "25 %", "25%" or "25 procent" states at `at`.
std::optional<std::string> share_at(Tokens tokens, std::size_t at) {
    const std::string_view text = core(tokens[at].text);
    if (text.ends_with('%')) return fraction(text.substr(0, text.size() - 1));
    if (at + 1 >= tokens.size()) return std::nullopt;
    const std::string next = lower(core(tokens[at + 1].text));
    return next == "%" || next == "procent" ? fraction(text) : std::nullopt;
}

struct List {
    std::vector<Member> members;
    int score = 0;
};

class ListReader {
public:
    ListReader(Tokens tokens, const Vocabulary& vocabulary)
        : tokens_(tokens), known_(vocabulary), mentions_(find_organisations(tokens, vocabulary)) {}

    List read() const {
        List list;
        for (std::size_t i = 0; i < mentions_.size(); ++i) {
            const Organisation& organisation = mentions_[i].organisation;
            const bool again =
                std::any_of(list.members.begin(), list.members.end(),
                            [&](const Member& member) { return member.name == organisation.name; });
            if (!again) list.members.push_back({organisation.name, organisation.kind, share(i)});
        }
        list.score = static_cast<int>(list.members.size());
        if (find_cue(tokens_, Cue::member_list, known_)) list.score += member_words_count;
        share_by_each(list);
        return list;
    }

private:
    /// The per cent between this organisation and the next.
    std::optional<std::string> share(std::size_t which) const {
        const std::size_t end =
            which + 1 < mentions_.size() ? mentions_[which + 1].begin : tokens_.size();
        for (std::size_t i = mentions_[which].end; i < end; ++i)
            if (const auto share = share_at(tokens_, i)) return share;
        return std::nullopt;
    }

    /// "25 % vardera" counts for all.
    void share_by_each(List& list) const {
        if (!find_cue(tokens_, Cue::each, known_)) return;
        for (std::size_t i = 0; i < tokens_.size(); ++i)
            if (const auto share = share_at(tokens_, i)) {
                for (Member& member : list.members) member.share = share;
                return;
            }
    }

    Tokens tokens_;
    const Vocabulary& known_;
    std::vector<OrganisationMention> mentions_;
};

/// The lines of a section on the members, as one list.
std::vector<Token> member_section(const TextLines& lines, const Section& section) {
    return tokens_of(
        std::span(lines).subspan(section.heading + 1, section.end - section.heading - 1));
}

bool of_two_kinds(const List& list) {
    return std::any_of(list.members.begin(), list.members.end(), [&](const Member& member) {
        return member.kind != list.members.front().kind;
    });
}

std::vector<Member> members_of(const std::vector<BoardMember>& board,
                               const Vocabulary& vocabulary) {
    std::vector<Token> tokens;
    for (const BoardMember& seat : board) {
        if (!seat.organization) continue;
        for (const std::string& word : split_blanks(*seat.organization))
            tokens.push_back({word, skeleton(word, vocabulary.lookalikes), {}, {}, false, false});
        tokens.back().text += ',';
    }
    return ListReader(tokens, vocabulary).read().members;
}

}  // namespace

std::vector<Member> read_members(const TextLines& lines, const std::vector<BoardMember>& board,
                                 const Vocabulary& vocabulary) {
    List best;
    const auto consider = [&](Tokens tokens, int bonus) {
        List list = ListReader(tokens, vocabulary).read();
        list.score += bonus;
        if (list.members.size() >= fewest_members && of_two_kinds(list) && list.score > best.score)
            best = std::move(list);
    };
    for (const Section& section : find_sections(lines, vocabulary))
        if (section.label == Label::members)
            consider(member_section(lines, section), member_words_count);
    for (const Sentence& sentence : find_sentences(lines, vocabulary)) consider(sentence.tokens, 0);
    return best.members.empty() ? members_of(board, vocabulary) : best.members;
}

}  // namespace planscribe::extract
