#include "extract/staff.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "extract/organisations.h"
#include "extract/prose_facts.h"

namespace planscribe::extract {
namespace {

constexpr std::size_t reach_of_share = 8;     ///< words between a per cent and its "tjänst"
constexpr std::size_t reach_of_employer = 6;  ///< words between "anställd" and who employs
constexpr std::size_t longest_post = 6;       ///< words of "personal från …"

bool has_stem(Tokens tokens, const Vocabulary& vocabulary,
              std::initializer_list<std::string_view> stems) {
    for (const Token& token : tokens)
        for (const std::string_view stem : stems)
            if (token.skeleton.starts_with(skeleton(stem, vocabulary.lookalikes))) return true;
    return false;
}

Tokens around(Tokens tokens, std::size_t at, std::size_t reach) {
    const std::size_t begin = at > reach ? at - reach : 0;
    return tokens.subspan(begin, std::min(tokens.size(), at + reach) - begin);
}

std::optional<Decimal> share_of_full_time(Tokens tokens, const Vocabulary& vocabulary) {
    std::optional<Decimal> share;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const auto percent = percentage(tokens, i);
        if (!percent) continue;
        if (share) return std::nullopt;
        const Tokens near = around(tokens, i, reach_of_share);
        if (!has_stem(near, vocabulary, {"tjänst", "heltid", "anställ", "sysselsättningsgrad"}))
            return std::nullopt;
        share = as_share(*percent);
    }
    if (share) return share;
    if (has_stem(tokens, vocabulary, {"heltid"})) return Decimal{"1"};
    if (has_stem(tokens, vocabulary, {"halvtid"})) return Decimal{"0.5"};
    return std::nullopt;
}

std::optional<std::string> employer(Tokens tokens, const Vocabulary& vocabulary) {
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!has_stem(tokens.subspan(i, 1), vocabulary, {"anställd"})) continue;
        for (const auto& mention : find_organisations(tokens.subspan(i), vocabulary))
            if (mention.begin <= reach_of_employer) return mention.organisation.name;
    }
    return std::nullopt;
}

/// The one post that the tokens name.
const Thing* only_post(Tokens tokens, const Vocabulary& vocabulary) {
    const Thing* post = nullptr;
    for (const ThingHit& hit : find_things(tokens, ThingList::post, vocabulary)) {
        if (post && post != hit.thing) return nullptr;
        post = hit.thing;
    }
    return post;
}

void merge(std::vector<Post>& posts, Post post) {
    const auto known = std::ranges::find(posts, post.name, &Post::name);
    if (known == posts.end()) {
        posts.push_back(std::move(post));
        return;
    }
    if (!known->share_of_full_time) known->share_of_full_time = post.share_of_full_time;
    if (!known->employer) known->employer = post.employer;
    known->service_bought = known->service_bought || post.service_bought;
    known->ink.insert(known->ink.end(), post.ink.begin(), post.ink.end());
}

/// "personal från öppenvården": up to a comma, a joining word or a number.
Tokens whole_post(Tokens tokens, std::size_t at) {
    std::size_t end = at + 1;
    while (end < tokens.size() && end < at + longest_post) {
        if (ends_with_any(tokens[end - 1].text, ",.;:") || has_digit(tokens[end].text)) break;
        const std::string word = lower(core(tokens[end].text));
        if (word == "samt" || word == "och") break;
        ++end;
    }
    return tokens.subspan(at, end - at);
}

std::optional<Decimal> share_before(Tokens tokens, std::size_t post) {
    for (std::size_t back = 1; back <= 3 && back <= post; ++back) {
        const auto percent = percentage(tokens, post - back);
        if (!percent) continue;
        const std::string between = lower(core(tokens[post - 1].text));
        const bool beside = back == 1 || percentage(tokens, post - back + 1) || between == "%" ||
                            between == "procent" || between == "av" || between == "en";
        return beside ? as_share(*percent) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<int> count_before(Tokens tokens, std::size_t post, const Vocabulary& vocabulary) {
    for (std::size_t back = 1; back <= 2 && back <= post; ++back) {
        const auto count = count_of(tokens[post - back], vocabulary);
        if (count) return *count > 0 && *count <= 100 ? count : std::nullopt;
        if (has_digit(tokens[post - back].text)) return std::nullopt;
    }
    return std::nullopt;
}

std::optional<Post> paid_post(const Remark& remark, const ThingHit& hit, bool funded,
                              const Vocabulary& vocabulary) {
    const Tokens tokens = remark.tokens();
    Post post;
    post.share_of_full_time = share_before(tokens, hit.begin);
    post.count =
        post.share_of_full_time ? std::nullopt : count_before(tokens, hit.begin, vocabulary);
    const bool told = post.share_of_full_time || (post.count && *post.count > 1) || funded;
    if (!told) return std::nullopt;
    const Tokens words = whole_post(tokens, hit.begin);
    const bool named = hit.thing->kind != "staff";
    post.name = named ? hit.thing->name : std::string(core(text_of(words)));
    const std::size_t begin = hit.begin > 3 ? hit.begin - 3 : 0;
    post.ink = ink_of(tokens.subspan(begin, hit.begin + words.size() - begin));
    return post;
}

}  // namespace

std::vector<Post> read_staff(const Prose& prose) {
    std::vector<Post> posts;
    for (const Remark& remark : prose.remarks) {
        if (remark.initiative || (!remark.says(Topic::staff) && !remark.says(Topic::staff_bought)))
            continue;
        const Tokens tokens = remark.tokens();
        const bool names_post = !find_things(tokens, ThingList::post, prose.known).empty();
        const Thing* thing = only_post(tokens, prose.known);
        Ink ink;
        if (!names_post && remark.section) {
            thing = only_post(prose.heading(*remark.section), prose.known);
            ink = ink_of(prose.heading(*remark.section));
        }
        if (!thing) continue;
        Post post{thing->name,
                  share_of_full_time(tokens, prose.known),
                  {},
                  employer(tokens, prose.known),
                  remark.says(Topic::staff_bought),
                  std::move(ink)};
        if (!post.share_of_full_time && !post.employer && !post.service_bought) continue;
        const Ink said = ink_of(tokens);
        post.ink.insert(post.ink.end(), said.begin(), said.end());
        merge(posts, std::move(post));
    }
    return posts;
}

std::vector<Post> staff_of_initiative(const Prose& prose, std::size_t initiative) {
    std::vector<Post> posts;
    for (const Remark& remark : prose.remarks) {
        if (remark.initiative != initiative) continue;
        const Tokens tokens = remark.tokens();
        const bool funded = find_cue(tokens, Cue::applied, prose.known).has_value();
        for (const ThingHit& hit : find_things(tokens, ThingList::project_post, prose.known))
            if (auto post = paid_post(remark, hit, funded, prose.known))
                posts.push_back(std::move(*post));
    }
    return posts;
}

std::vector<ServiceContract> read_service_contracts(const Prose& prose) {
    std::vector<ServiceContract> contracts;
    for (const Remark& remark : prose.remarks) {
        if (remark.initiative || !remark.says(Topic::service_contract)) continue;
        const Tokens tokens = remark.tokens();
        for (const ThingHit& hit : find_things(tokens, ThingList::service, prose.known)) {
            ServiceContract contract{hit.thing->name, std::nullopt, ink_of(tokens)};
            const auto sellers = find_organisations(tokens, prose.known);
            if (sellers.size() == 1) contract.supplier = sellers.front().organisation.name;
            const bool known = std::ranges::any_of(contracts, [&](const ServiceContract& other) {
                return other.service == contract.service;
            });
            if (!known) contracts.push_back(std::move(contract));
        }
    }
    return contracts;
}

}  // namespace planscribe::extract
