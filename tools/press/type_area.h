#pragma once

#include "manuscript.h"
#include "sheet.h"

namespace planscribe::press {

/// The type area of a page, filled from the top. Each call sets something below what
/// stands there, and says it.
class TypeArea {
public:
    TypeArea(const Style& style, Sheet& sheet) : style_(style), sheet_(sheet), y_(style.top) {}

    const Style& style() const { return style_; }
    Sheet& sheet() { return sheet_; }
    double left() const { return style_.left; }
    double width() const { return a4_width - style_.left - style_.right; }
    double y() const { return y_; }

    void skip(double points) { y_ += points; }
    Face face() const { return {style_.font, style_.size, style_.leading, false, false}; }

    /// A paragraph, `indent` points in from the left.
    Setting paragraph(const Spans& text, double indent = 0);
    void heading(const Heading& heading);
    /// A line in bold, above a list or a card.
    void label(const std::string& text);

private:
    const Style& style_;
    Sheet& sheet_;
    double y_;
};

/// Sets a table of amounts, or a board in columns.
void set_table(TypeArea& area, const TableBlock& block);
void set_board(TypeArea& area, const Board& board);

}  // namespace planscribe::press
