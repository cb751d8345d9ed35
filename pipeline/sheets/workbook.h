#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "model/amount.h"

namespace planscribe::sheets {

/// How the value of a cell is shown. money: kronor with thousands apart, öre only where there are
/// any, a minus in red; whole: a plain whole number, as a year; percent: of a share of 1;
/// wrapped: text over several lines. `bold` and `doubtful` (a coloured ground) may be added.
enum class Look { plain, money, whole, percent, decimal, wrapped };

/// What a cell holds: nothing, text, money, a whole number, or another number.
using Value = std::variant<std::monostate, std::string, Amount, std::int64_t, double>;

/// A cell of a sheet. Amounts look like money and whole numbers plain unless `look` says another.
struct Cell {
    Value value;
    Look look = Look::plain;
    bool bold = false;
    bool doubtful = false;
    std::string note{};  ///< a comment that opens at the cell, as where the number stands
    std::string link{};  ///< an address that the cell leads to; none where empty
};

struct SheetColumn {
    std::string title;
    double width = 12;  ///< in digits
};

/// An Excel workbook (XLSX) that is written row by row, so that memory does not grow with rows.
/// The same calls give the same bytes: there is no clock in it. Texts are made well-formed, and cut
/// off with "…" where a cell of Excel can hold no more (32 767 characters). Throws Error(limit)
/// above 1 048 575 rows in a sheet or 65 530 links, Error(output) when nothing can be written, as
/// on a full disk.
class Workbook {
public:
    explicit Workbook(const std::string& title);
    ~Workbook();
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    /// Begins a sheet. Its name is made one that Excel takes: at most 31 characters, without
    /// []:*?/\, unlike those before. Column titles stand in its first row, which stays in sight and
    /// has filters.
    void sheet(const std::string& name, const std::vector<SheetColumn>& columns);

    /// The next row of the sheet that was begun last.
    void row(const std::vector<Cell>& cells);

    /// The bytes of the whole; once, at the end.
    std::string bytes();

private:
    class Book;
    std::unique_ptr<Book> book_;
};

}  // namespace planscribe::sheets
