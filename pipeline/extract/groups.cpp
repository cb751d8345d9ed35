#include "extract/groups.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "extract/organisations.h"
#include "model/names.h"

namespace planscribe::extract {
namespace {

constexpr std::size_t shortest_bracketed = 8;  ///< letters of a word and its brackets

std::optional<GroupLevel> level_of(const std::set<Topic>& topics) {
    const bool managers = topics.contains(Topic::managers);
    const bool workers = topics.contains(Topic::case_workers);
    if (managers == workers) return std::nullopt;
    return managers ? GroupLevel::managers : GroupLevel::case_workers;
}

/// "fchefsgruppen)": the first letter of a word that only closes a bracket is the one that opens
/// it.
std::vector<Token> with_brackets_opened(Tokens tokens, const Vocabulary& vocabulary) {
    std::vector<Token> opened(tokens.begin(), tokens.end());
    for (Token& token : opened) {
        if (!token.text.ends_with(')') && !token.text.ends_with("),")) continue;
        if (token.text.find('(') != std::string::npos || has_digit(token.text)) continue;
        const auto letters = graphemes(token.text);
        if (letters.size() < shortest_bracketed) continue;
        token.text = "(" + token.text.substr(letters.front().size());
        token.skeleton = skeleton(token.text, vocabulary.lookalikes);
    }
    return opened;
}

void add(Ink& ink, const Ink& more) {
    for (const WordId word : more)
        if (std::ranges::find(ink, word) == ink.end()) ink.push_back(word);
}

/// Takes what a sentence about those who sit in the group tells.
void take(Group& group, const Remark& remark, const Vocabulary& vocabulary) {
    if (!remark.says(Topic::participates)) return;
    bool told = false;
    if (const auto level = level_of(remark.topics); level && !group.level) {
        group.level = level;
        told = true;
    }
    for (const auto& mention : find_organisations(remark.tokens(), vocabulary)) {
        const std::string& name = mention.organisation.name;
        if (std::ranges::find(group.parties, name) != group.parties.end()) continue;
        group.parties.push_back(name);
        told = true;
    }
    if (remark.says(Topic::all_parties) && !group.all_parties) told = group.all_parties = true;
    if (told) add(group.ink, ink_of(remark.tokens()));
}

class GroupReader {
public:
    explicit GroupReader(const Prose& prose) : prose_(prose) {}

    std::vector<Group> run() {
        for (std::size_t i = 0; i < prose_.sections.size(); ++i) with_heading(i);
        for (const Remark& remark : prose_.remarks) mentioned(remark);
        return std::move(groups_);
    }

private:
    void with_heading(std::size_t section) {
        const Tokens heading = prose_.heading(section);
        const auto hits = find_things(heading, ThingList::group, prose_.known);
        if (hits.empty() || hits.front().begin > 1 || in_initiative(section)) return;
        headed_.push_back(section);
        Group group = start(*hits.front().thing, ink_of(heading));
        if (known(group)) return;
        for (const Remark& remark : prose_.remarks)
            if (remark.section == section) take(group, remark, prose_.known);
        if (!group.level) level_beside_name(group, section);
        groups_.push_back(std::move(group));
    }

    void mentioned(const Remark& remark) {
        if (remark.initiative || !remark.says(Topic::participates) || is_headed(remark)) return;
        for (const ThingHit& hit : find_things(remark.tokens(), ThingList::group, prose_.known)) {
            Group group = start(*hit.thing, ink_of(remark.tokens()));
            if (known(group)) continue;
            take(group, remark, prose_.known);
            groups_.push_back(std::move(group));
        }
    }

    /// "utvecklingsgruppen (chefsgruppen)": the level stands beside the name.
    void level_beside_name(Group& group, std::size_t section) const {
        for (const Remark& remark : prose_.remarks) {
            if (remark.section != section || group.level) continue;
            if (find_things(remark.tokens(), ThingList::group, prose_.known).empty()) continue;
            const auto opened = with_brackets_opened(remark.tokens(), prose_.known);
            group.level = level_of(topics_of(opened, prose_.known));
            if (group.level) add(group.ink, ink_of(remark.tokens()));
        }
    }

    static Group start(const Thing& thing, Ink ink) {
        Group group;
        group.name = thing.name;
        group.kind = named<GroupKind>(thing.kind).value_or(GroupKind::other);
        group.ink = std::move(ink);
        return group;
    }

    /// Two names of one kind are two words for one group, as "Loksam" and "samverkansgruppen".
    bool known(const Group& group) const {
        return std::ranges::any_of(groups_, [&](const Group& other) {
            return other.name == group.name ||
                   (group.kind != GroupKind::other && other.kind == group.kind);
        });
    }

    bool in_initiative(std::size_t section) const {
        return std::ranges::any_of(prose_.remarks, [&](const Remark& remark) {
            return remark.section == section && remark.initiative;
        });
    }

    bool is_headed(const Remark& remark) const {
        return remark.section && std::ranges::find(headed_, *remark.section) != headed_.end();
    }

    const Prose& prose_;
    std::vector<Group> groups_;
    std::vector<std::size_t> headed_;
};

}  // namespace

std::vector<Group> read_groups(const Prose& prose) {
    return GroupReader(prose).run();
}

}  // namespace planscribe::extract
