#pragma once

#include <optional>
#include <string>
#include <vector>

#include "budget/exact.h"
#include "model/finding.h"
#include "model/plan.h"

/// What the findings of this room say, in both languages. Nothing here decides anything.
namespace planscribe::budget::wording {

/// A text of the plan as it is quoted: on one line, and not longer than a line.
std::string quoted(const std::string& text);

/// " för 2025", or " i kolumnen 'Budget'"; empty where the column has no name.
Message column(const Column& column);

/// What a contradiction in the arithmetic of a table is about.
struct Mismatch {
    std::string label;  ///< of the total
    Message column;
    Amount printed;
    Amount given;                ///< what its rows give
    int blanks = 0;              ///< blank cells that were counted as 0
    bool typed = false;          ///< by hand, so that there is no paper
    bool understood = true;      ///< the rows of the total are known
    std::optional<Cause> cause;  ///< nothing where it cannot be told
    struct Remedy {
        std::string label;
        std::optional<Amount> is;  ///< nothing where the paper is blank
        Amount would_be;
    };
    std::optional<Remedy> remedy;  ///< the only number that would explain it
};

Message sum(const Mismatch& mismatch);
Message result(const Mismatch& mismatch);
Message balance(const Mismatch& mismatch);
Message equity(const Mismatch& mismatch);
Message roll_forward(const Mismatch& mismatch);
Message equity_use(const Mismatch& mismatch);

Message opposite_sign(const std::string& label);
Message mixed_signs(const Message& column);
Message too_large(std::size_t rows, std::size_t columns);
Message without_unit();

/// `state` and `others` are what the state and the other members pay.
Message state_share(const Message& column, Amount state, Amount others);
Message quarters(const Message& column, Amount region, Amount municipalities);
Message equity_cap(int year, Amount closing, Amount income);
/// `reasons`: that a person gave for it.
Message deficit(int year, Amount result, const std::optional<std::string>& reasons);

/// The title and the rows of what a plan leaves to decide on (room.h).
Message room();
Message room_of_year();
Message room_with_equity();
Message room_cap();
Message room_below_cap();

/// What the prose calls the thing, a year, and how often it says so.
struct Claim {
    Message what;
    int year = 0;
    Amount amount;
    std::size_t times = 1;
};

Message prose_vs_table(const Claim& claim, const std::string& row, std::optional<Amount> amount);
/// `first` and `last`: of the rows that add up to the amount.
Message prose_vs_rows(const Claim& claim, const std::string& first, const std::string& last,
                      Amount amount);
Message row_swap(const Claim& claim, const std::string& row, std::optional<Amount> amount,
                 const std::string& other_row);
Message other_name(const Claim& claim, const std::string& row);
Message not_twice_the_state(int year, Amount total, Amount state);

/// "medlemmarnas bidrag", "the members' contributions".
Message name_of(Concept about);

}  // namespace planscribe::budget::wording
