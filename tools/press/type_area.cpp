#include "type_area.h"

namespace planscribe::press {

Setting TypeArea::paragraph(const Spans& text, double indent) {
    Face face = this->face();
    face.justify = style_.justify;
    const Setting setting =
        sheet_.set(text, face, {left() + indent, y_, width() - indent, Align::left});
    sheet_.say(setting.lines);
    y_ += setting.height;
    return setting;
}

void TypeArea::label(const std::string& text) {
    const Setting setting = paragraph({{text, !style_.typewriter}});
    if (style_.typewriter) sheet_.rule(left(), y_, left() + setting.width, y_, 0.8);
    skip(2);
}

void TypeArea::heading(const Heading& heading) {
    if (y_ > style_.top) skip(style_.size * 0.7);
    if (style_.typewriter) return label(heading.text);
    const Face face{style_.heading_font, style_.size * (heading.title ? 1.9 : 1.3), 1.0, true,
                    false};
    const Setting setting = sheet_.set({{heading.text, true}}, face, {left(), y_, width()});
    sheet_.say(setting.lines);
    y_ += setting.height + 2;
    if (style_.heading_rule) sheet_.rule(left(), y_, left() + width(), y_, 0.6);
    skip(style_.size * (heading.title ? 0.8 : 0.4));
}

}  // namespace planscribe::press
