#include <algorithm>

#include "grid.h"
#include "piece.h"

namespace planscribe::press {
namespace {

/// Those who hold one seat, one after another.
using Turn = std::vector<Seating*>;

std::vector<Turn> turns(Board& board) {
    std::vector<Turn> list;
    for (Seating& seating : board.seats) {
        if (list.empty() || !seating.shares_seat) list.emplace_back();
        list.back().push_back(&seating);
    }
    return list;
}

Seat seat_of(const Turn& turn) {
    return turn.front()->member.seat;
}

std::string organization(const Turn& turn) {
    return turn.front()->member.organization.value_or("");
}

std::string names(const Turn& turn, bool with_party) {
    std::string text;
    for (const Seating* seating : turn) {
        text += (text.empty() ? "" : "/") + seating->member.name;
        if (with_party && !seating->party.empty()) text += " (" + seating->party + ")";
    }
    return text;
}

std::string with_role(const std::string& who, const Turn& turn, BoardForm form) {
    const std::string& role = turn.front()->role_words;
    if (role.empty()) return who;
    if (form == BoardForm::columns || form == BoardForm::party_table) return who + ", " + role;
    return form == BoardForm::parties ? who + " - " + role : who + " (" + role + ")";
}

std::string seat_line(const Turn& turn, BoardForm form) {
    const std::string from = organization(turn);
    return with_role(names(turn, true) + (from.empty() ? "" : ", " + from), turn, form);
}

void note(const Turn& turn, const Ink& ink) {
    for (Seating* seating : turn) seating->member.ink = ink;
}

Ink both(Ink first, const Ink& second) {
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

void set_seat(TypeArea& area, const Turn& turn, BoardForm form) {
    const bool bullets = form == BoardForm::bullets;
    const std::string line = seat_line(turn, form);
    note(turn, area.paragraph({{bullets ? area.style().bullet + ' ' + line : line}},
                              bullets && !area.style().typewriter ? 12 : 0)
                   .ink);
}

Columns board_columns(const TypeArea& area, const Board& board, const std::vector<double>& shares) {
    Columns columns;
    for (const double share : shares) columns.edges.push_back(area.left() + share * area.width());
    columns.edges.push_back(area.left() + area.width());
    columns.aligned.assign(shares.size(), Align::left);
    columns.padding = board.ruled ? 3 : 1.5;
    columns.ruled = board.ruled;
    columns.face = area.face();
    columns.face.leading = 1.0;
    return columns;
}

/// Those of an organisation side by side; one of them may be missing.
struct Side {
    Turn ordinary, substitute;
};

std::vector<Side> sides(Board& board) {
    std::vector<Side> rows;
    for (const Turn& turn : turns(board)) {
        const bool first = seat_of(turn) == Seat::ordinary;
        const bool beside = !first && !rows.empty() && rows.back().substitute.empty() &&
                            organization(rows.back().ordinary) == organization(turn);
        if (!beside) rows.emplace_back();
        (first ? rows.back().ordinary : rows.back().substitute) = turn;
    }
    return rows;
}

void set_side(TypeArea& area, const Board& board, const Side& side) {
    const auto who = [&](const Turn& turn) {
        return turn.empty() ? "" : with_role(names(turn, false), turn, board.form);
    };
    const std::string from = organization(side.ordinary.empty() ? side.substitute : side.ordinary);
    Look look;
    look.low = false;
    const auto inks = set_row(area, board_columns(area, board, {0, 0.30, 0.68}),
                              {from, who(side.ordinary), who(side.substitute)}, look);
    note(side.ordinary, both(inks[0], inks[1]));
    note(side.substitute, both(inks[0], inks[2]));
}

void set_columns_header(TypeArea& area, const Board& board) {
    set_row(area, board_columns(area, board, {0, 0.30, 0.68}),
            {"Organisation", board.ordinary_label, board.substitute_label}, {true});
}

Pieces side_pieces(Board& board) {
    Pieces pieces{{[&board](TypeArea& area) { set_columns_header(area, board); }, true}};
    for (const Side& side : sides(board))
        pieces.push_back({[&board, side](TypeArea& area) { set_side(area, board, side); }});
    return pieces;
}

void set_seat_row(TypeArea& area, const Board& board, const Turn& turn) {
    Look look;
    look.low = false;
    if (board.form == BoardForm::party_table) {
        const auto inks =
            set_row(area, board_columns(area, board, {0, 0.55}),
                    {with_role(names(turn, true), turn, board.form), organization(turn)}, look);
        return note(turn, both(inks[0], inks[1]));
    }
    const auto inks =
        set_row(area, board_columns(area, board, {0, 0.36, 0.70}),
                {names(turn, true), organization(turn), turn.front()->role_words}, look);
    note(turn, both(both(inks[0], inks[1]), inks[2]));
}

bool is_table(BoardForm form) {
    return form == BoardForm::party_table || form == BoardForm::name_table;
}

void append_seats(Pieces& pieces, Board& board, Seat seat, const std::string& label) {
    std::vector<Turn> list = turns(board);
    std::erase_if(list, [&](const Turn& turn) { return seat_of(turn) != seat; });
    if (list.empty()) return;
    pieces.push_back({[&board, label](TypeArea& area) {
                          area.label(label);
                          if (board.form == BoardForm::name_table)
                              set_row(area, board_columns(area, board, {0, 0.36, 0.70}),
                                      {"Namn", "Organisation", "Roll"}, {true});
                      },
                      true});
    for (const Turn& turn : list)
        pieces.push_back({[&board, turn](TypeArea& area) {
            is_table(board.form) ? set_seat_row(area, board, turn)
                                 : set_seat(area, turn, board.form);
        }});
    pieces.back().set = [set = pieces.back().set](TypeArea& area) {
        set(area);
        area.skip(area.style().size * 0.6);
    };
}

}  // namespace

Pieces pieces_of(Board& board) {
    Pieces pieces;
    if (board.form == BoardForm::columns) {
        pieces = side_pieces(board);
        pieces.back().set = [set = pieces.back().set](TypeArea& area) {
            set(area);
            area.skip(area.style().size * 0.6);
        };
        return pieces;
    }
    append_seats(pieces, board, Seat::ordinary, board.ordinary_label);
    append_seats(pieces, board, Seat::substitute, board.substitute_label);
    return pieces;
}

}  // namespace planscribe::press
