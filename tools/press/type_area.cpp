#include "type_area.h"

namespace planscribe::press {

TypeArea TypeArea::part(double left, double width) const {
    TypeArea area = *this;
    area.left_ = left;
    area.width_ = width;
    return area;
}

Said TypeArea::paragraph(const Spans& text, double indent) {
    Face face = this->face();
    face.justify = style_.justify;
    Setting setting = sheet_.set(text, face, {left() + indent, y_, width() - indent, Align::left});
    Ink ink = sheet_.say(setting.lines);
    y_ += setting.height;
    return {std::move(setting), std::move(ink)};
}

Said TypeArea::label(const std::string& text) {
    Said said = paragraph({{text, !style_.typewriter}});
    if (style_.typewriter) sheet_.rule(left(), y_, left() + said.setting.width, y_, 0.8);
    skip(2);
    return said;
}

void TypeArea::heading(const Heading& heading) {
    constexpr double scales[] = {1.9, 1.3, 1.12};
    if (begun()) skip(style_.size * 0.7);
    if (style_.typewriter) {
        label(heading.text);
        return;
    }
    const double scale = scales[std::min(heading.level, 2)];
    const Face face{style_.heading_font, style_.size * scale, 1.0, true, false};
    const Setting setting = sheet_.set({{heading.text, true}}, face, {left(), y_, width()});
    sheet_.say(setting.lines);
    y_ += setting.height + 2;
    if (style_.heading_rule && heading.level < 2)
        sheet_.rule(left(), y_, left() + width(), y_, 0.6);
    skip(style_.size * (heading.level == 0 ? 0.8 : 0.4));
}

}  // namespace planscribe::press
