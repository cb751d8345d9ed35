#include "extract/persons.h"

#include <algorithm>

#include "base/text.h"

namespace planscribe::extract {
namespace {

/// A part of a name this short has no letter to spare.
constexpr std::size_t shortest_tolerant_part = 5;

bool is_near(std::string_view a, std::string_view b) {
    if (a == b) return true;
    if (std::min(a.size(), b.size()) < shortest_tolerant_part) return false;
    return edit_distance(a, b, 1) <= 1;
}

bool may_be_one(std::string_view a, std::string_view b) {
    const auto first = split(person_id(a), '-'), second = split(person_id(b), '-');
    if (first.size() != second.size()) return false;
    for (std::size_t i = 0; i < first.size(); ++i)
        if (!is_near(first[i], second[i])) return false;
    return true;
}

std::vector<Person>::iterator known(std::vector<Person>& people, const std::string& name,
                                    bool misread) {
    const auto same = std::ranges::find(people, person_id(name), &Person::id);
    if (same != people.end() || !misread) return same;
    const auto near = [&](const Person& person) { return may_be_one(person.name, name); };
    if (std::ranges::count_if(people, near) != 1) return people.end();
    return std::ranges::find_if(people, near);
}

}  // namespace

std::string person_id(std::string_view name) {
    return join(letter_runs(fold(name)), "-");
}

std::vector<Person> find_persons(const std::vector<BoardMember>& board,
                                 const std::vector<Signatory>& signatories, bool misread) {
    std::vector<Person> people;
    for (const BoardMember& member : board) {
        const auto same = known(people, member.name, false);
        if (same == people.end())
            people.push_back({person_id(member.name), member.name, {}, {member.ink}});
        else if (same->places.front() != member.ink)
            same->places.push_back(member.ink);
    }
    for (const Signatory& signatory : signatories) {
        const auto same = known(people, signatory.name, misread);
        if (same == people.end()) {
            people.push_back({person_id(signatory.name), signatory.name, {}, {signatory.ink}});
            continue;
        }
        if (std::ranges::find(same->places, signatory.ink) == same->places.end())
            same->places.push_back(signatory.ink);
        const bool variant =
            same->name != signatory.name &&
            std::ranges::find(same->variants, signatory.name) == same->variants.end();
        if (variant) same->variants.push_back(signatory.name);
    }
    std::erase_if(people, [](const Person& person) { return person.id.empty(); });
    for (Person& person : people) std::erase(person.places, Ink{});
    return people;
}

}  // namespace planscribe::extract
