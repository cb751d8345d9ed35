#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/names.h"
#include "store/corrections.h"

namespace planscribe::review {

/// What a person may say, store::Correction::about. An answer is a text as it would be printed: a
/// number in the unit of its table, a label, or a name of the record format (names.h).
enum class About {
    number,        ///< this number stands in the cell
    misprint,      ///< it stands there, and the paper is wrong
    unreadable,    ///< a number that nobody can read
    blank,         ///< nothing stands there
    label,         ///< of a row
    kind,          ///< of a row
    account,       ///< of a row; empty for none
    part,          ///< "true" for a "varav" row
    row,           ///< a row that was missed; its label
    no_row,        ///< what was taken for a row is none
    header,        ///< of a column
    year,          ///< of a column; empty for none
    stage,         ///< of a column; empty for none
    unit,          ///< of a table; empty for none
    table_kind,    ///< of a table
    name,          ///< of a seat of the board
    organization,  ///< of a seat
    seat,          ///< of a seat
    role,          ///< of a seat
    no_seat,       ///< what was taken for a member is none
    member,        ///< a member of the board who was missed; the name
    text,          ///< of a page, line for line; `raw` is what the person saw there
    repair,        ///< "accepted", "refused" or neither: a rule that repaired words, in `raw`
    undo,          ///< the number of the correction that no longer holds
};

/// What an entry of the log is about; nothing for one of a newer program.
std::optional<About> about_of(const store::Correction& correction);

/// The corrections that hold: neither undone, nor what undoes another; the oldest first.
std::vector<store::Correction> standing(const std::vector<store::Correction>& log);

/// The correction that `who` would undo next; 0 where there is none left.
std::int64_t last_of(const std::vector<store::Correction>& log, const std::string& who);

/// A number as it is printed in a table of this unit, "1 388 000" or "-0,5", exact.
std::string printed(Amount amount, std::optional<Unit> unit);

}  // namespace planscribe::review

namespace planscribe {
template <>
inline constexpr auto names<review::About> = std::array{
    "number",       "misprint", "unreadable", "blank",   "label",  "kind", "account", "part",
    "row",          "no_row",   "header",     "year",    "stage",  "unit", "table",   "name",
    "organization", "seat",     "role",       "no_seat", "member", "text", "repair",  "undo"};
}
