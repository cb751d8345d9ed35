#include "extract/initiative_parties.h"

#include <algorithm>
#include <optional>

#include "extract/organisations.h"

namespace planscribe::extract {
namespace {

using Mentions = std::vector<OrganisationMention>;

/// Nothing but "och" or a comma between two that are named.
bool adjoin(Tokens tokens, const OrganisationMention& a, const OrganisationMention& b) {
    if (b.begin == a.end) return true;
    const std::string_view between = core(tokens[a.end].text);
    return b.begin == a.end + 1 && (between == "och" || between == "samt");
}

/// Mentions `first` to `last` of a list: "X, Y och Z".
struct Chain {
    std::size_t first = 0;
    std::size_t last = 0;
};

Chain chain_behind(Tokens tokens, const Mentions& mentions, std::size_t first) {
    std::size_t last = first;
    while (last + 1 < mentions.size() && adjoin(tokens, mentions[last], mentions[last + 1])) ++last;
    return {first, last};
}

Chain chain_before(Tokens tokens, const Mentions& mentions, std::size_t last) {
    std::size_t first = last;
    while (first > 0 && adjoin(tokens, mentions[first - 1], mentions[first])) --first;
    return {first, last};
}

class PartyReader {
public:
    PartyReader(Tokens prose, const Vocabulary& vocabulary) : prose_(prose), known_(vocabulary) {}

    Parties run() {
        each_sentence([this](Tokens sentence) { return applied(sentence); });
        if (found_.owner.empty())
            each_sentence([this](Tokens sentence) { return driven(sentence); });
        return std::move(found_);
    }

private:
    template <typename Read>
    void each_sentence(Read read) {
        for (std::size_t begin = 0, end = 0; begin < prose_.size(); begin = end) {
            end = sentence_end(prose_, begin);
            if (read(prose_.subspan(begin, end - begin))) return;
        }
    }

    /// "X har tillsammans med Y ansökt om medel", "Ansökan har lämnats av X tillsammans med Y".
    bool applied(Tokens sentence) {
        const auto applied = find_cue(sentence, Cue::applied, known_);
        if (!applied) return false;
        const auto together = find_cue(sentence, Cue::together_with, known_);
        const Tokens before = sentence.first(together ? *together : sentence.size());
        const auto mentions = find_organisations(before, known_);
        for (std::size_t i = 0; i < mentions.size(); ++i) {
            if (mentions[i].end <= *applied)
                own(mentions, {i, i});
            else if (is_agent(before, mentions[i]))
                own(mentions, chain_behind(before, mentions, i));
        }
        if (found_.owner.empty() || !together) return !found_.owner.empty();
        const std::size_t from =
            *together + cue_at_start(sentence.subspan(*together), Cue::together_with, known_);
        const std::size_t to = *applied > *together ? *applied : sentence.size();
        found_.partners = listed_organisations(sentence.subspan(from, to - from), known_);
        return true;
    }

    /// "... av X".
    static bool is_agent(Tokens tokens, const OrganisationMention& mention) {
        return mention.begin > 0 && core(tokens[mention.begin - 1].text) == "av";
    }

    bool driven(Tokens sentence) {
        const auto mentions = find_organisations(sentence, known_);
        for (std::size_t i = 0; i < mentions.size(); ++i) {
            if (cue_at_start(sentence.subspan(mentions[i].end), Cue::owns, known_) > 0)
                own(mentions, chain_before(sentence, mentions, i));
            else if (is_driver(sentence, mentions[i]))
                own(mentions, chain_behind(sentence, mentions, i));
            if (found_.owner.empty()) continue;
            const auto together = find_cue(sentence, Cue::together_with, known_);
            together ? take_part(sentence.subspan(*together)) : take_part(prose_);
            return true;
        }
        return false;
    }

    /// "... drivs av X".
    bool is_driver(Tokens sentence, const OrganisationMention& mention) const {
        if (mention.begin < 2 || !is_agent(sentence, mention)) return false;
        return cue_at_start(sentence.subspan(mention.begin - 2, 2), Cue::owns, known_) == 2;
    }

    void own(const Mentions& mentions, Chain chain) {
        for (std::size_t i = chain.first; i <= chain.last; ++i)
            add(found_.owner, mentions[i].organisation.name);
    }

    void take_part(Tokens tokens) {
        for (const auto& mention : find_organisations(tokens, known_))
            if (std::ranges::count(found_.owner, mention.organisation.name) == 0)
                add(found_.partners, mention.organisation.name);
    }

    static void add(std::vector<std::string>& names, const std::string& name) {
        if (std::ranges::count(names, name) == 0) names.push_back(name);
    }

    Tokens prose_;
    const Vocabulary& known_;
    Parties found_;
};

}  // namespace

std::size_t sentence_end(Tokens tokens, std::size_t from) {
    while (from < tokens.size() && !ends_with_any(tokens[from].text, ".!?")) ++from;
    return std::min(from + 1, tokens.size());
}

Parties read_parties(Tokens prose, const Vocabulary& vocabulary) {
    return PartyReader(prose, vocabulary).run();
}

}  // namespace planscribe::extract
