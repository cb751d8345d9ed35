#include "extract/members.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "extract/member_shares.h"
#include "extract/organisations.h"
#include "extract/sections.h"
#include "extract/sentences.h"

namespace planscribe::extract {
namespace {

constexpr std::size_t fewest_members = 3;
constexpr int member_words_count = 2;  ///< organisations that talk of members is worth

struct List {
    std::vector<Member> members;
    int score = 0;
    bool told = false;  ///< the words speak of members
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
            if (!again)
                list.members.push_back({organisation.name, organisation.kind,
                                        share_behind(tokens_, mentions_, i, known_),
                                        ink_of(words_of(mentions_[i]))});
        }
        list.score = static_cast<int>(list.members.size());
        list.told = find_cue(tokens_, Cue::member_list, known_).has_value();
        if (list.told) list.score += member_words_count;
        share_by_each(list);
        return list;
    }

private:
    /// "25 % vardera" counts for all, where it is the only share.
    void share_by_each(List& list) const {
        if (!find_cue(tokens_, Cue::each, known_)) return;
        std::optional<std::string> only;
        for (std::size_t i = 0; i < tokens_.size(); ++i)
            if (auto share = share_at(tokens_, i, known_)) {
                if (only && only != share) return;
                only = std::move(share);
            }
        if (!only) return;
        for (Member& member : list.members) member.share = only;
    }

    Tokens words_of(const OrganisationMention& mention) const {
        return tokens_.subspan(mention.begin, mention.end - mention.begin);
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

/// "kommunerna A och B" does not tell whether it is "A kommun" or "As kommun"; the text does.
void take_genitives(std::vector<Member>& members, const std::vector<Sentence>& sentences,
                    const Vocabulary& vocabulary) {
    constexpr std::string_view word = " kommun";
    std::set<std::string> named;
    for (const Sentence& sentence : sentences)
        for (const auto& mention : find_organisations(sentence.tokens, vocabulary))
            named.insert(mention.organisation.name);
    for (Member& member : members) {
        if (!member.name.ends_with(word)) continue;
        const std::string genitive =
            member.name.substr(0, member.name.size() - word.size()) + "s" + std::string(word);
        if (named.contains(genitive)) member.name = genitive;
    }
}

/// The organisation that a name is; nothing where it names none, or more than one.
std::optional<Member> member_named(const std::string& name, const Vocabulary& vocabulary) {
    std::vector<Token> tokens;
    for (const std::string& word : split_blanks(name))
        tokens.push_back({word, skeleton(word, vocabulary.lookalikes), {}, {}, false, false});
    const auto members = ListReader(tokens, vocabulary).read().members;
    if (members.size() != 1) return std::nullopt;
    return Member{members.front().name, members.front().kind, std::nullopt, {}};
}

void add_once(std::vector<Member>& members, std::optional<Member> member, const Ink& ink) {
    if (!member || std::ranges::count(members, member->name, &Member::name) > 0) return;
    member->ink = ink;
    members.push_back(std::move(*member));
}

/// Each that sends someone to the board is a member (10 § lagen 2003:1210).
std::vector<Member> members_of(const std::vector<BoardMember>& board,
                               const Vocabulary& vocabulary) {
    std::vector<Member> members;
    for (const BoardMember& seat : board)
        if (seat.organization)
            add_once(members, member_named(*seat.organization, vocabulary), seat.ink);
    return members;
}

}  // namespace

std::vector<Member> read_members(const TextLines& lines, const std::vector<BoardMember>& board,
                                 const Vocabulary& vocabulary) {
    const std::vector<Sentence> sentences = find_sentences(lines, vocabulary);
    List best;
    const auto consider = [&](Tokens tokens, int bonus) {
        List list = ListReader(tokens, vocabulary).read();
        list.score += bonus;
        list.told = list.told || bonus > 0;
        if (list.members.size() >= fewest_members && of_two_kinds(list) && list.score > best.score)
            best = std::move(list);
    };
    for (const Section& section : find_sections(lines, vocabulary))
        if (section.label == Label::members)
            consider(member_section(lines, section), member_words_count);
    for (const Sentence& sentence : sentences) consider(sentence.tokens, 0);
    auto on_board = members_of(board, vocabulary);
    if (best.members.empty() || (!best.told && on_board.size() > best.members.size()))
        best.members = std::move(on_board);
    take_genitives(best.members, sentences, vocabulary);
    add_stated_shares(best.members, sentences, vocabulary);
    return best.members;
}

std::vector<Member> members_that_pay(const std::vector<Table>& tables,
                                     const Vocabulary& vocabulary) {
    std::vector<Member> members;
    for (const Table& table : tables)
        for (const Row& row : table.rows)
            if (row.kind == RowKind::item && row.account && row.account->starts_with("30"))
                add_once(members, member_named(row.label, vocabulary), row.ink);
    List list{std::move(members), 0, true};
    if (list.members.size() < fewest_members || !of_two_kinds(list)) list.members.clear();
    return std::move(list.members);
}

}  // namespace planscribe::extract
