#include <algorithm>

#include "base/text.h"
#include "compare/questions/each.h"
#include "model/names.h"

namespace planscribe::compare {
namespace {

/// Who sat in the plan before, and since the plan of which year.
struct Sitting {
    const facts::SeatFact* seat = nullptr;
    int since = 0;
};

bool alike(const facts::SeatFact& one, const facts::SeatFact& other) {
    return planscribe::alike(one.name, other.name) &&
           planscribe::alike(one.organization, other.organization);
}

int since(const std::vector<Sitting>& before, const facts::SeatFact& seat, int year) {
    const auto same = [&](const Sitting& sitting) {  // nearly all of them, and cheaper to see
        return sitting.seat->name == seat.name && sitting.seat->organization == seat.organization;
    };
    auto known = std::ranges::find_if(before, same);
    if (known == before.end())
        known = std::ranges::find_if(
            before, [&](const Sitting& sitting) { return alike(*sitting.seat, seat); });
    return known == before.end() ? year : known->since;
}

}  // namespace

Rows board(const Panel& panel) {
    Rows rows;
    for (int a = 0; a < std::ssize(panel.associations()); ++a) {
        std::vector<Sitting> before;
        each_plan_of(panel, a, [&](int year, const std::vector<int>& documents) {
            std::vector<Sitting> now;
            for (const int document : documents)
                for (const facts::SeatFact& seat : panel.document(document).facts.board) {
                    now.push_back({&seat, since(before, seat, year)});
                    rows.push_back({name_cell(panel, a), number(year),
                                    text(seat.name, at(seat.place, document)),
                                    text(seat.organization), word(name_of(seat.seat)),
                                    word(name_of(seat.role)), number(now.back().since)});
                }
            if (!now.empty()) before = std::move(now);  // a report often names no board
        });
    }
    return rows;
}

}  // namespace planscribe::compare
