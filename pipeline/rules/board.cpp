#include <algorithm>
#include <map>

#include "base/text.h"
#include "rules/book.h"

namespace planscribe::rules {
namespace {

constexpr int lawful_years = 4;

/// Seats that one member has taken.
struct Seats {
    int ordinary = 0;
    int substitutes = 0;
    std::vector<Ink> places;
};

/// By member, in the order of the list; nothing where a seat is of nobody.
std::optional<std::map<std::string, Seats>> seats_of(const Plan& plan) {
    std::map<std::string, Seats> seats;
    for (const BoardMember& member : plan.board) {
        if (!member.organization) return std::nullopt;
        Seats& taken = seats[*member.organization];
        ++(member.seat == Seat::ordinary ? taken.ordinary : taken.substitutes);
        taken.places.push_back(member.ink);
    }
    return seats;
}

int count(const Plan& plan, Seat seat) {
    return static_cast<int>(
        std::ranges::count_if(plan.board, [&](const auto& m) { return m.seat == seat; }));
}

/// A list without substitutes says nothing of them.
void members(Findings& findings, const Plan& plan, const Book& book) {
    const auto seats = seats_of(plan);
    if (!seats || count(plan, Seat::substitute) == 0) return;
    for (const auto& [name, taken] : *seats) {
        if (taken.ordinary > 0 && taken.substitutes > 0) continue;
        const bool substitutes = taken.ordinary > 0;
        findings.push_back(
            book.finding("board_members",
                         {"I listan över styrelsen har " + name +
                              (substitutes ? " ingen ersättare." : " ingen ordinarie ledamot."),
                          "In the list of the board " + name +
                              (substitutes ? " has no substitute." : " has no ordinary member.")},
                         taken.places));
    }
}

/// The list is shorter or longer than the prose says.
void size(Findings& findings, const Plan& plan, const Book& book) {
    if (!seats_of(plan) || plan.board.empty()) return;
    const int parties = static_cast<int>(plan.members.size());
    for (const BoardSize& size : plan.board_sizes) {
        if (size.for_each_member && parties == 0) continue;
        const int factor = size.for_each_member ? parties : 1;
        const auto differs = [&](const std::optional<int>& said, Seat seat) {
            const int listed = count(plan, seat);
            return said && listed > 0 && *said * factor != listed;
        };
        for (const Seat seat : {Seat::ordinary, Seat::substitute}) {
            const bool ordinary = seat == Seat::ordinary;
            const auto& said = ordinary ? size.ordinary : size.substitutes;
            if (!differs(said, seat)) continue;
            const std::string wanted = std::to_string(*said * factor);
            const std::string listed = std::to_string(count(plan, seat));
            findings.push_back(
                book.finding("board_size",
                             {"Texten säger " + wanted + (ordinary ? " ledamöter" : " ersättare") +
                                  ", listan har " + listed + ".",
                              "The text says " + wanted + (ordinary ? " members" : " substitutes") +
                                  ", the list has " + listed + "."},
                             {size.ink}));
        }
    }
}

void chair(Findings& findings, const Plan& plan, const Book& book) {
    std::vector<Ink> chairs;
    for (const BoardMember& member : plan.board)
        if (member.role == Role::chair && member.seat == Seat::ordinary)
            chairs.push_back(member.ink);
    if (chairs.size() < 2) return;
    const std::string number = std::to_string(chairs.size());
    findings.push_back(book.finding("board_chair",
                                    {"Styrelsen har " + number + " ordförande; den ska ha en.",
                                     "The board has " + number + " chairs; it should have one."},
                                    chairs));
}

void terms(Findings& findings, const Plan& plan, const Book& book) {
    for (const TermOfOffice& term : plan.terms_of_office) {
        if (!term.years || *term.years == lawful_years) continue;
        const std::string years = std::to_string(*term.years);
        findings.push_back(
            book.finding("board_term",
                         {"Styrelsen väljs för " + years +
                              " år; fyra år gäller om förbundsordningen inte säger annat.",
                          "The board is elected for " + years +
                              " years; four years hold unless the statutes say otherwise."},
                         {term.ink}));
    }
    for (const Quorum& quorum : plan.quorums)
        if (quorum.rule == QuorumRule::half)
            findings.push_back(book.finding(
                "quorum",
                {"Styrelsen sägs vara beslutsför med hälften av ledamöterna; mer än hälften krävs.",
                 "The board is said to have a quorum with half of its members; more than half is "
                 "required."},
                {quorum.ink}));
}

}  // namespace

void check_board(Findings& findings, const Plan& plan, const Book& book) {
    members(findings, plan, book);
    size(findings, plan, book);
    chair(findings, plan, book);
    terms(findings, plan, book);
}

}  // namespace planscribe::rules
