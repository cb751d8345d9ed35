#include "extract/member_shares.h"

#include <algorithm>
#include <charconv>
#include <numeric>

#include "base/text.h"

namespace planscribe::extract {
namespace {

constexpr std::size_t shortest_place = 3;
constexpr int municipalities_pay_one_in = 4;  ///< 5 § lagen (2003:1210)

std::optional<int> number(std::string_view text) {
    int value = 0;
    if (!all_digits(text) || text.size() > 4) return std::nullopt;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::string reduced(int top, int bottom) {
    const int common = std::gcd(top, bottom);
    return std::to_string(top / common) + "/" + std::to_string(bottom / common);
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
    return reduced(*top, bottom);
}

/// "3/5", as a share of the `part`th part of the whole.
std::optional<std::string> printed_fraction(std::string_view text, int part = 1) {
    const std::size_t stroke = text.find('/');
    if (stroke == std::string_view::npos) return std::nullopt;
    const auto top = number(text.substr(0, stroke));
    const auto bottom = number(text.substr(stroke + 1));
    if (!top || !bottom || *top <= 0 || *top >= *bottom) return std::nullopt;
    return reduced(*top, part * *bottom);
}

class ShareReader {
public:
    ShareReader(std::vector<Member>& members, const Vocabulary& vocabulary)
        : members_(members), known_(vocabulary) {}

    void read(Tokens tokens) {
        if (!find_cue(tokens, Cue::pays, known_)) return;
        if (const auto part = find_cue(tokens, Cue::their_part, known_))
            return read_split(tokens, *part);
        const auto mentions = find_organisations(tokens, known_);
        for (std::size_t i = 0; i < mentions.size(); ++i)
            if (const auto share = share_behind(tokens, mentions, i, known_))
                give(mentions[i].organisation.name, *share);
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            if (i + 3 < tokens.size() && tokens[i + 2].text == "på")
                give_place(tokens[i + 3], share_at(tokens, i, known_));
            const auto says = [&](Cue cue) {
                return cue_at_start(tokens.subspan(i, 1), cue, known_) > 0;
            };
            if (mentions.empty() && says(Cue::the_region))
                give_only(PartyKind::region, tokens.subspan(i));
            if (says(Cue::the_municipality)) give_only(PartyKind::municipality, tokens.subspan(i));
        }
    }

private:
    /// "Av kommunernas fjärdedel betalar X kommun 3/5": the words at `part` state no share.
    void read_split(Tokens tokens, std::size_t part) {
        std::vector<Token> others(tokens.begin(), tokens.end());
        const auto from = others.begin() + static_cast<std::ptrdiff_t>(part);
        others.erase(from, from + static_cast<std::ptrdiff_t>(
                                      cue_at_start(tokens.subspan(part), Cue::their_part, known_)));
        const auto mentions = find_organisations(others, known_);
        for (std::size_t i = 0; i < mentions.size(); ++i) {
            if (mentions[i].organisation.kind != PartyKind::municipality) continue;
            const auto share = share_behind(others, mentions, i, known_);
            const auto whole =
                share ? printed_fraction(*share, municipalities_pay_one_in) : std::nullopt;
            if (whole) give(mentions[i].organisation.name, *whole);
        }
    }

    static void set(Member& member, const std::string& share) {
        if (!member.share && member.kind != PartyKind::state) member.share = share;
    }

    void give(const std::string& name, const std::string& share) {
        for (Member& member : members_)
            if (member.name == name) set(member, share);
    }

    /// "på X" means the municipality whose name begins so.
    void give_place(const Token& place, const std::optional<std::string>& share) {
        const std::string_view word = core(place.text);
        if (!share || word.size() < shortest_place || !starts_upper(word)) return;
        for (Member& member : members_)
            if (member.kind == PartyKind::municipality && member.name.starts_with(word))
                set(member, *share);
    }

    /// The first share behind "regionen" or "kommunen", where there is one member of that kind.
    void give_only(PartyKind kind, Tokens tokens) {
        const auto is_meant = [kind](const Member& member) { return member.kind == kind; };
        if (std::count_if(members_.begin(), members_.end(), is_meant) != 1) return;
        for (std::size_t i = 0; i < tokens.size(); ++i)
            if (const auto share = share_at(tokens, i, known_)) {
                set(*std::find_if(members_.begin(), members_.end(), is_meant), *share);
                return;
            }
    }

    std::vector<Member>& members_;
    const Vocabulary& known_;
};

}  // namespace

std::optional<std::string> share_at(Tokens tokens, std::size_t at, const Vocabulary& vocabulary) {
    const std::string_view text = core(tokens[at].text);
    if (text.ends_with('%')) return fraction(text.substr(0, text.size() - 1));
    if (const auto share = printed_fraction(text)) return share;
    for (const auto& [share, stem] : vocabulary.fractions)
        if (tokens[at].skeleton.starts_with(stem)) return share;
    if (at + 1 >= tokens.size()) return std::nullopt;
    const std::string next = lower(core(tokens[at + 1].text));
    return next == "%" || next == "procent" ? fraction(text) : std::nullopt;
}

std::optional<std::string> share_behind(Tokens tokens,
                                        const std::vector<OrganisationMention>& mentions,
                                        std::size_t which, const Vocabulary& vocabulary) {
    const std::size_t end = which + 1 < mentions.size() ? mentions[which + 1].begin : tokens.size();
    for (std::size_t i = mentions[which].end; i < end; ++i) {
        if (ends_with_any(tokens[i - 1].text, ".!?")) break;
        if (const auto share = share_at(tokens, i, vocabulary)) return share;
    }
    return std::nullopt;
}

void add_stated_shares(std::vector<Member>& members, const std::vector<Sentence>& sentences,
                       const Vocabulary& vocabulary) {
    ShareReader reader(members, vocabulary);
    for (const Sentence& sentence : sentences) reader.read(sentence.tokens);
}

}  // namespace planscribe::extract
