#include "author/board.h"

#include <algorithm>

#include "author/grammar.h"

namespace planscribe::author {
namespace {

using press::BoardForm;
using press::Seating;

const std::vector<std::string> parties = {"S", "S", "S", "M", "M", "C", "L", "KD", "V", "SD", "MP"};

bool is_state(const Association& association, const std::string& office) {
    return office == association.insurance_agency || office == association.employment_agency;
}

Seating seated(const std::string& office, Seat seat, const Association& association, BoardForm form,
               People& people, Dice& dice) {
    Seating seating;
    seating.member.name = people.name();
    seating.member.organization = office;
    seating.member.seat = seat;
    const bool partisan = form == BoardForm::parties || form == BoardForm::party_table;
    if (partisan) seating.party = is_state(association, office) ? "-" : dice.pick(parties);
    return seating;
}

struct RoleWords {
    std::string chair;
    std::vector<std::string> vice;
};

RoleWords role_words(bool two, Dice& dice) {
    const bool brief = dice.happens(0.35);
    const std::string chair = brief ? "ordf." : "ordförande";
    const std::string vice = brief ? "vice ordf." : "vice ordförande";
    if (!two) return {chair, {vice}};
    const bool e = dice.happens(0.5);
    return {chair, {(e ? "1:e " : "1:a ") + vice, (e ? "2:e " : "2:a ") + vice}};
}

void give_roles(std::vector<Seating>& ordinary, Dice& dice) {
    const bool two = ordinary.size() > 4 && dice.happens(0.3);
    const RoleWords words = role_words(two, dice);
    ordinary[0].member.role = Role::chair;
    ordinary[0].role_words = words.chair;
    for (std::size_t i = 0; i < words.vice.size(); ++i) {
        ordinary[i + 1].member.role = Role::vice_chair;
        ordinary[i + 1].role_words = words.vice[i];
    }
}

/// The seats of an office side by side, as a table with a row for each office needs them.
void gather(std::vector<Seating>& seats) {
    std::vector<Seating> gathered;
    for (const Seating& seat : seats) {
        const bool known = std::any_of(gathered.begin(), gathered.end(), [&](const Seating& other) {
            return other.member.organization == seat.member.organization;
        });
        if (known) continue;
        for (const Seating& other : seats)
            if (other.member.organization == seat.member.organization) gathered.push_back(other);
    }
    seats = std::move(gathered);
}

}  // namespace

press::Board invented_board(const Association& association, People& people, Dice& dice) {
    press::Board board;
    board.form = static_cast<BoardForm>(dice.weighted({4, 2, 2, 3, 2, 2}));
    board.ordinary_label = dice.pick<std::string>(
        {"Ordinarie ledamöter", "Ledamöter", "Ordinarie", "Ordinarie ledamöter:", "Ledamöter:"});
    board.substitute_label = board.ordinary_label.ends_with(":") ? "Ersättare:" : "Ersättare";
    const bool cells = board.form == BoardForm::columns;
    if (cells) board.ordinary_label = "Ledamöter", board.substitute_label = "Ersättare";
    std::vector<std::string> offices = association.offices();
    if (!cells && dice.happens(0.6)) dice.shuffle(offices);
    const bool equal = dice.happens(0.75);
    std::vector<Seating> ordinary, substitutes;
    for (const std::string& office : offices) {
        const int seats = offices.size() < 6 && dice.happens(0.12) ? 2 : 1;
        for (int i = 0; i < seats; ++i)
            ordinary.push_back(
                seated(office, Seat::ordinary, association, board.form, people, dice));
        const int others = equal ? seats : dice.between(1, 2);
        for (int i = 0; i < others; ++i)
            substitutes.push_back(
                seated(office, Seat::substitute, association, board.form, people, dice));
    }
    if (!cells && dice.happens(0.08)) {
        Seating turn = seated(*substitutes.back().member.organization, Seat::substitute,
                              association, board.form, people, dice);
        turn.shares_seat = true;
        substitutes.push_back(turn);
    }
    give_roles(ordinary, dice);
    board.seats = ordinary;
    board.seats.insert(board.seats.end(), substitutes.begin(), substitutes.end());
    if (cells) gather(board.seats);
    return board;
}

press::Signatures signatures_of(const press::Board& board, const std::string& place_and_date,
                                Dice& dice) {
    press::Signatures signatures;
    signatures.place_and_date = place_and_date;
    signatures.two_a_line = dice.happens(0.5);
    const bool all = dice.happens(0.4);
    for (const Seating& seat : board.seats) {
        if (seat.member.seat == Seat::substitute) continue;
        if (!all && seat.member.role == Role::member) continue;
        Signatory signatory;
        signatory.name = seat.member.name;
        if (seat.member.role == Role::chair) signatory.role = "Ordförande";
        if (seat.member.role == Role::vice_chair) signatory.role = "Vice ordförande";
        if (seat.member.role == Role::member && dice.happens(0.7)) signatory.role = "Ledamot";
        signatures.names.push_back(signatory);
    }
    return signatures;
}

}  // namespace planscribe::author
