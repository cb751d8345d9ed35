#include "typed/board.h"

#include "base/text.h"

namespace planscribe::typed {
namespace {

void take(BoardMember& member, const std::string& word, const Vocabulary& vocabulary) {
    if (word.empty()) return;
    if (vocabulary.is(word, "chair"))
        member.role = Role::chair;
    else if (vocabulary.is(word, "vice_chair"))
        member.role = Role::vice_chair;
    else if (vocabulary.is(word, "substitute"))
        member.seat = Seat::substitute;
    else
        member.organization = word;
}

}  // namespace

std::vector<BoardMember> read_board(const Entry& entry, const std::string& file, const Paper& paper,
                                    const Vocabulary& vocabulary) {
    if (entry.kind != Entry::Kind::list && entry.kind != Entry::Kind::map)
        refuse(file, entry.key_line, "the board is a list of names, or 'Name: organisation, role'");
    std::vector<BoardMember> board;
    for (const Entry& seat : entry.entries) {
        if (!seat.entries.empty() || (seat.key.empty() && trim(seat.text).empty()))
            refuse(file, seat.line, "is no member of the board; write 'Name: organisation, role'");
        std::vector<std::string> words = split(normalize(seat.text), ',');
        BoardMember member;
        member.name = normalize(trim(seat.key.empty() ? words.front() : seat.key));
        member.ink = seat.key.empty() ? paper.value(seat) : paper.label(seat);
        if (seat.key.empty()) words.erase(words.begin());
        for (const std::string& word : words) take(member, trim(word), vocabulary);
        board.push_back(std::move(member));
    }
    return board;
}

}  // namespace planscribe::typed
