#include "compare/questions/each.h"
#include "model/names.h"

namespace planscribe::compare {

Rows board(const Panel& panel) {
    Rows rows;
    each_plan(panel, [&](int a, int year, const std::vector<int>& documents) {
        for (const int document : documents)
            for (const facts::SeatFact& seat : panel.document(document).facts.board)
                rows.push_back({name_cell(panel, a), number(year),
                                text(seat.name, at(seat.place, document)), text(seat.organization),
                                word(name_of(seat.seat)), word(name_of(seat.role))});
    });
    return rows;
}

}  // namespace planscribe::compare
