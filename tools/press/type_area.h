#pragma once

#include "manuscript.h"
#include "sheet.h"

namespace planscribe::press {

/// Text that was set and said.
struct Said {
    Setting setting;
    Ink ink;
};

/// The type area of a page, filled from the top. Each call sets something below what
/// stands there, and says it.
class TypeArea {
public:
    TypeArea(const Style& style, Sheet& sheet)
        : style_(style),
          sheet_(sheet),
          left_(style.left),
          width_(sheet.width() - style.left - style.right),
          y_(style.top) {}

    const Style& style() const { return style_; }
    Sheet& sheet() { return sheet_; }
    double left() const { return left_; }
    double width() const { return width_; }
    double y() const { return y_; }
    double bottom() const { return style_.bottom - (a4_height - sheet_.height()); }
    bool begun() const { return y_ > style_.top; }

    void skip(double points) { y_ += points; }
    Face face() const { return {style_.font, style_.size, style_.leading, false, false}; }
    /// A part of this area, from where it is filled.
    TypeArea part(double left, double width) const;

    /// What setting the text within `width` points would come to.
    Setting measure(const Spans& text, const Face& face, double width = 10000) const {
        return sheet_.measure(text, face, {0, 0, width, Align::left});
    }

    /// A paragraph, `indent` points in from the left.
    Said paragraph(const Spans& text, double indent = 0);
    void heading(const Heading& heading);
    /// A line in bold, above a list or a card.
    Said label(const std::string& text);

private:
    const Style& style_;
    Sheet& sheet_;
    double left_, width_;
    double y_;
};

}  // namespace planscribe::press
