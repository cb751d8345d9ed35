#include "author/people.h"

#include "author/grammar.h"
#include "base/dictionary.h"
#include "base/text.h"

namespace planscribe::author {
namespace {

void append(std::vector<std::string>& list, const std::vector<std::string>& more) {
    list.insert(list.end(), more.begin(), more.end());
}

/// Swedish writes no letter three times: Hall + lind is Hallind.
std::string joined(const std::string& head, const std::string& tail) {
    const std::size_t size = head.size();
    const bool thrice =
        size > 1 && head[size - 1] == head[size - 2] && head[size - 1] == tail.front();
    return head + (thrice ? tail.substr(1) : tail);
}

}  // namespace

People::People(Dice& dice) : dice_(dice) {
    for (const Fields& row : read_dictionary(author_folder() / "words" / "names.tsv", 2)) {
        const auto names = split(row[1], '|');
        if (row[0] == "woman" || row[0] == "man") append(forenames_, names);
        if (row[0].starts_with("foreign_") && row[0] != "foreign_surname")
            append(foreign_forenames_, names);
        if (row[0] == "surname") append(surnames_, names);
        if (row[0] == "surname_head") append(heads_, names);
        if (row[0] == "surname_tail") append(tails_, names);
        if (row[0] == "foreign_surname") append(foreign_surnames_, names);
        if (row[0] == "particle") append(particles_, names);
    }
}

std::string People::name() {
    for (;;) {
        const bool foreign = dice_.happens(0.14);
        const bool mixed = foreign && dice_.happens(0.3);
        std::string whole = forename(foreign) + " ";
        whole += surname(foreign != mixed);
        if (given_.insert(whole).second) return whole;
    }
}

std::string People::forename(bool foreign) {
    return dice_.pick(foreign ? foreign_forenames_ : forenames_);
}

std::string People::compound() {
    const std::string& head = dice_.pick(heads_);
    const std::string& tail = dice_.pick(tails_);
    return joined(head, lower(head) == tail ? "man" : tail);
}

std::string People::surname(bool foreign) {
    if (foreign) return dice_.pick(foreign_surnames_);
    const std::string name = dice_.happens(0.3) ? compound() : dice_.pick(surnames_);
    switch (dice_.weighted({84, 6, 5, 2})) {
        case 1:
            return name + " " + dice_.pick(surnames_);
        case 2:
            return name + "-" + dice_.pick(surnames_);
        case 3:
            return dice_.pick(particles_) + " " + name;
        default:
            return name;
    }
}

}  // namespace planscribe::author
