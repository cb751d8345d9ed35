#pragma once

#include <array>
#include <cstddef>

#include "score/counts.h"

namespace planscribe::score {

/// What is counted of the records, each by a Tally. Things (an association, a seat, a row) count
/// wherever they stand. Properties count on matched things only, and only where the truth or
/// the output has a value, so that a lost thing is counted once, as lost.
enum class Field {
    association,
    org_number,
    founded,
    year,
    decision_date,
    decision_place,
    member,  ///< name and kind
    member_share,
    board_name,
    board_organization,
    board_seat,
    board_role,
    signatory,
    initiative,  ///< its name
    initiative_owner,
    initiative_partner,
    initiative_financing,    ///< year and amount
    initiative_goal,         ///< text, nearly
    initiative_goal_target,  ///< value, unit, at least or at most
    goal,
    goal_target,
    statement,         ///< concept, year and amount
    target_ages,       ///< of a target group, of the association or an initiative
    group_level,       ///< kind of a group, and who sits in it
    quorum,            ///< its rule
    term_begins,       ///< day and month
    activity_week,     ///< by number
    follow_up_system,  ///< its name
    table,
    table_order,
    table_title,
    table_kind,
    table_unit,
    column,
    column_year,
    column_stage,
    row,
    row_order,
    row_label,
    row_kind,
    row_part,
    row_account,  ///< where the truth has one
    finding,      ///< of what stands wrong in print
};
constexpr std::size_t field_count = 43;

/// Its name in tables and JSON; stable.
const char* name_of(Field field);

using Tallies = std::array<Tally, field_count>;
inline Tally& of(Tallies& tallies, Field field) {
    return tallies[static_cast<std::size_t>(field)];
}
inline const Tally& of(const Tallies& tallies, Field field) {
    return tallies[static_cast<std::size_t>(field)];
}

}  // namespace planscribe::score
