#pragma once

#include <vector>

#include "budget/sheet.h"

namespace planscribe::budget {

/// What a relation states.
enum class Law {
    sum,           ///< a printed sum is the sum of its rows
    result,        ///< income less cost is the result
    balance,       ///< assets are equity and debts
    equity,        ///< opening equity and the result are closing equity
    roll_forward,  ///< closing equity opens the next year
    equity_use,    ///< use of equity covers a negative result
};

struct Term {
    int row = 0;  ///< of the sheet
    int sign = 1;
};

/// Rows of a sheet that hang together in every column: total = sum of sign * term.
struct Relation {
    Law law = Law::sum;
    int total = 0;
    std::vector<Term> terms;
    /// No other structure of the table, together with one misread number, could explain the
    /// columns in which this one holds. Only then it proves anything.
    bool firm = false;
    /// Likely enough to call its rows doubtful in a column where it does not hold.
    bool believed = false;
    bool opposite = false;  ///< the total is printed with the other sign than its rows
};

Equation equation_of(const Sheet& sheet, int total, const std::vector<Term>& terms, int column);

}  // namespace planscribe::budget
