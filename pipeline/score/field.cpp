#include "score/field.h"

namespace planscribe::score {
namespace {

constexpr std::array names = {
    "association",
    "org_number",
    "founded",
    "year",
    "decision_date",
    "decision_place",
    "member",
    "member_share",
    "board_name",
    "board_organization",
    "board_seat",
    "board_role",
    "signatory",
    "initiative",
    "initiative_owner",
    "initiative_partner",
    "initiative_financing",
    "initiative_goal",
    "initiative_goal_target",
    "goal",
    "goal_target",
    "statement",
    "target_ages",
    "group_level",
    "quorum",
    "term_begins",
    "activity_week",
    "follow_up_system",
    "table",
    "table_order",
    "table_title",
    "table_kind",
    "table_unit",
    "column",
    "column_year",
    "column_stage",
    "row",
    "row_order",
    "row_label",
    "row_kind",
    "row_part",
    "row_account",
    "finding",
};
static_assert(names.size() == field_count);
static_assert(static_cast<std::size_t>(Field::finding) + 1 == field_count);

}  // namespace

const char* name_of(Field field) {
    return names[static_cast<std::size_t>(field)];
}

}  // namespace planscribe::score
