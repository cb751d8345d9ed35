#include "review/apply.h"

#include <algorithm>
#include <charconv>

#include "review/answers.h"
#include "review/apply_tables.h"
#include "review/new_ink.h"

namespace planscribe::review {
namespace {

Finding without_place(const store::Correction& entry) {
    Finding finding;
    finding.rule = "answer_without_place";
    finding.severity = Severity::warning;
    finding.page = entry.page;
    const std::string said = "\"" + entry.answer + "\" (" + entry.who + ", " + entry.when + ")";
    finding.message = {
        "Svaret " + said + " hör till en plats där inget sådant läses längre",
        "The answer " + said + " belongs to a place where no such thing is read now"};
    return finding;
}

/// Whether a place lies in a row that people took away, so that nothing is missed there.
bool stands_beside(const Spot& row, const Spot& spot) {
    if (row.page != spot.page) return false;
    if (row.box.empty()) return row.box.y == spot.box.y;
    return 2 * vertical_overlap(row.box, spot.box) > spot.box.height;
}

/// Units first, as numbers are said in them; then what was missed, so that the rest finds its
/// place.
int turn_of(About about) {
    switch (about) {
        case About::unit:
            return 0;
        case About::row:
        case About::no_row:
        case About::member:
            return 1;
        case About::no_seat:
            return 3;
        default:
            return 2;
    }
}

bool add_seat(Document& document, const Spot& spot, const std::string& name) {
    if (name.empty() || !has_page(document, spot)) return false;
    BoardMember member;
    member.name = name;
    member.ink = new_ink(document, spot, name);
    document.plan.board.push_back(std::move(member));
    return true;
}

bool change_seat(Document& document, const Spot& spot, About about, const std::string& answer) {
    const auto index = seat_at_spot(document, spot);
    if (!index) return false;
    std::vector<BoardMember>& board = document.plan.board;
    BoardMember& member = board[*index];
    const auto seat = named<Seat>(answer);
    const auto role = named<Role>(answer);
    if (about == About::name && !answer.empty())
        member.name = answer;
    else if (about == About::organization && answer.empty())
        member.organization.reset();
    else if (about == About::organization)
        member.organization = answer;
    else if (about == About::seat && seat)
        member.seat = *seat;
    else if (about == About::role && role)
        member.role = *role;
    else if (about == About::no_seat)
        board.erase(board.begin() + static_cast<std::ptrdiff_t>(*index));
    else
        return false;
    return true;
}

bool change(Document& document, const store::Correction& entry, About about) {
    const Spot spot{entry.page, entry.box, entry.raw};
    switch (about) {
        case About::number:
        case About::misprint:
        case About::unreadable:
        case About::blank:
            return change_cell(document, spot, about, entry.answer);
        case About::label:
        case About::kind:
        case About::account:
        case About::part:
        case About::no_row:
            return change_row(document, spot, about, entry.answer);
        case About::row:
            return add_row(document, spot, entry.answer);
        case About::header:
        case About::year:
        case About::stage:
            return change_column(document, spot, about, entry.answer);
        case About::unit:
        case About::table_kind:
            return change_table(document, spot, about, entry.answer);
        case About::name:
        case About::organization:
        case About::seat:
        case About::role:
        case About::no_seat:
            return change_seat(document, spot, about, entry.answer);
        case About::member:
            return add_seat(document, spot, entry.answer);
        case About::text:    // for the truth of it
        case About::repair:  // of words: for the next reading
        case About::undo:
            return true;
    }
    return false;
}

}  // namespace

Document apply(Document document, const std::vector<store::Correction>& log) {
    std::vector<store::Correction> entries = standing(log);
    std::erase_if(entries, [](const store::Correction& entry) { return !about_of(entry); });
    std::ranges::stable_sort(
        entries, {}, [](const store::Correction& entry) { return turn_of(*about_of(entry)); });
    std::vector<Spot> removed;
    for (const store::Correction& entry : entries) {
        const Spot spot{entry.page, entry.box, entry.raw};
        if (about_of(entry) == About::no_row)
            if (const auto row = row_at_spot(document, spot))
                removed.push_back(spot_of_whole_row(document, row->table, row->row));
        if (change(document, entry, *about_of(entry))) continue;
        const bool gone =
            std::ranges::any_of(removed, [&](const Spot& row) { return stands_beside(row, spot); });
        if (!gone) document.findings.push_back(without_place(entry));
    }
    return document;
}

}  // namespace planscribe::review
