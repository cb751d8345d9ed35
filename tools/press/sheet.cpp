#include "sheet.h"

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#include <cmath>

#include "base/error.h"
#include "chance.h"

namespace planscribe::press {
namespace {

template <auto release>
struct Release {
    template <class Thing>
    void operator()(Thing* thing) const {
        release(thing);
    }
};
using Surface = std::unique_ptr<cairo_surface_t, Release<cairo_surface_destroy>>;
using Context = std::unique_ptr<cairo_t, Release<cairo_destroy>>;
using Layout = std::unique_ptr<PangoLayout, Release<g_object_unref>>;
using Description = std::unique_ptr<PangoFontDescription, Release<pango_font_description_free>>;
using LineWalk = std::unique_ptr<PangoLayoutIter, Release<pango_layout_iter_free>>;

Surface recording(double width, double height) {
    const cairo_rectangle_t page{0, 0, width, height};
    return Surface(cairo_recording_surface_create(CAIRO_CONTENT_COLOR_ALPHA, &page));
}

Description describe(const Face& face) {
    Description description(pango_font_description_new());
    pango_font_description_set_family(description.get(), face.font.c_str());
    pango_font_description_set_absolute_size(description.get(), face.size * PANGO_SCALE);
    if (face.bold) pango_font_description_set_weight(description.get(), PANGO_WEIGHT_BOLD);
    return description;
}

Layout new_layout(cairo_t* context) {
    Layout layout(pango_cairo_create_layout(context));
    const std::unique_ptr<cairo_font_options_t, Release<cairo_font_options_destroy>> options(
        cairo_font_options_create());
    cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
    PangoContext* pango = pango_layout_get_context(layout.get());
    pango_cairo_context_set_font_options(pango, options.get());
    pango_context_set_round_glyph_positions(pango, FALSE);
    return layout;
}

void require_font(PangoLayout* layout, const PangoFontDescription* wanted) {
    PangoFont* font = pango_context_load_font(pango_layout_get_context(layout), wanted);
    if (!font) throw Error(ErrorCode::environment, "", "no font can be loaded");
    const Description found(pango_font_describe(font));
    g_object_unref(font);
    const std::string family = pango_font_description_get_family(wanted);
    if (family != pango_font_description_get_family(found.get()))
        throw Error(ErrorCode::environment, family, "font is not installed");
}

void embolden(PangoLayout* layout, const Spans& spans) {
    PangoAttrList* attributes = pango_attr_list_new();
    std::size_t at = 0;
    for (const Span& span : spans) {
        if (span.bold) {
            PangoAttribute* bold = pango_attr_weight_new(PANGO_WEIGHT_BOLD);
            bold->start_index = static_cast<guint>(at);
            bold->end_index = static_cast<guint>(at + span.text.size());
            pango_attr_list_insert(attributes, bold);
        }
        at += span.text.size();
    }
    pango_layout_set_attributes(layout, attributes);
    pango_attr_list_unref(attributes);
}

bool is_blank(gunichar letter) {
    return letter == ' ' || letter == 0xA0 || letter == 0x202F || letter == 0x2009;
}

/// Where words begin and end in the text of a line, as offsets into the whole text.
std::vector<std::pair<const char*, const char*>> word_ranges(const char* at, const char* end) {
    std::vector<std::pair<const char*, const char*>> ranges;
    bool inside = false;
    for (; at < end; at = g_utf8_next_char(at)) {
        const bool blank = is_blank(g_utf8_get_char(at));
        if (!blank && !inside) ranges.emplace_back(at, at);
        if (!blank) ranges.back().second = g_utf8_next_char(at);
        inside = !blank;
    }
    return ranges;
}

/// The words of a line whose text begins at `x` and stands on `baseline`.
SetLine set_words(PangoLayout* layout, PangoLayoutLine* line, double x, double baseline,
                  double size) {
    constexpr double above = 0.97, below = 0.28;  // of the size: Å, and g
    const char* const text = pango_layout_get_text(layout);
    const char* const begin = text + line->start_index;
    SetLine words;
    for (const auto& [from, to] : word_ranges(begin, begin + line->length)) {
        int left = 0, right = 0;
        pango_layout_line_index_to_x(line, static_cast<int>(from - text), FALSE, &left);
        pango_layout_line_index_to_x(line, static_cast<int>(g_utf8_prev_char(to) - text), TRUE,
                                     &right);
        words.push_back({std::string(from, to),
                         {x + left / double(PANGO_SCALE), baseline - above * size,
                          (right - left) / double(PANGO_SCALE), (above + below) * size}});
    }
    return words;
}

}  // namespace

std::string line_text(const SetLine& line) {
    std::string text;
    for (const SetWord& word : line) text += (text.empty() ? "" : " ") + word.text;
    return text;
}

struct Sheet::Drawing {
    Drawing(double width, double height, const Form& form)
        : surface(recording(width, height)),
          context(cairo_create(surface.get())),
          typewriter(form.typewriter),
          chance(form.seed) {}

    Surface surface;
    Context context;
    bool typewriter;
    Chance chance;

    double toss() { return chance.even(-1, 1); }

    void strike(std::string_view letter, const PangoFontDescription* face, double x, double y) {
        const Layout single = new_layout(context.get());
        pango_layout_set_font_description(single.get(), face);
        pango_layout_set_text(single.get(), letter.data(), static_cast<int>(letter.size()));
        const double worn = std::sin(static_cast<unsigned char>(letter.back()) * 1.7);
        const double ink = 0.12 + 0.12 * toss();
        cairo_save(context.get());
        cairo_translate(context.get(), x + 0.18 * toss(), y + 0.22 * toss() + 0.3 * worn);
        cairo_rotate(context.get(), 0.008 * toss());
        cairo_move_to(context.get(), 0,
                      -pango_layout_get_baseline(single.get()) / double(PANGO_SCALE));
        pango_cairo_layout_path(context.get(), single.get());
        cairo_set_source_rgb(context.get(), ink, ink, ink);
        cairo_fill_preserve(context.get());
        cairo_set_line_width(context.get(), 0.14 + 0.12 * toss());
        cairo_stroke(context.get());
        cairo_restore(context.get());
    }

    void strike_line(PangoLayout* layout, PangoLayoutLine* line, double x, double y) {
        const char* text = pango_layout_get_text(layout);
        const PangoFontDescription* face = pango_layout_get_font_description(layout);
        const char* const end = text + line->start_index + line->length;
        for (const char* at = text + line->start_index; at < end;) {
            const char* const next = g_utf8_next_char(at);
            int offset = 0;
            pango_layout_line_index_to_x(line, static_cast<int>(at - text), FALSE, &offset);
            if (*at != ' ')
                strike({at, static_cast<std::size_t>(next - at)}, face,
                       x + offset / double(PANGO_SCALE), y);
            at = next;
        }
    }

    void draw_line(PangoLayout* layout, PangoLayoutLine* line, double x, double y) {
        if (typewriter) return strike_line(layout, line, x, y);
        cairo_set_source_rgb(context.get(), 0, 0, 0);
        cairo_move_to(context.get(), x, y);
        pango_cairo_show_layout_line(context.get(), line);
    }
};

Sheet::Sheet(const Form& form)
    : form_(form), drawing_(std::make_unique<Drawing>(width(), height(), form)) {}
Sheet::Sheet(Sheet&&) noexcept = default;
Sheet& Sheet::operator=(Sheet&&) noexcept = default;
Sheet::~Sheet() = default;

Ink Sheet::say(const SetLine& line) {
    if (line.empty()) return {};
    Ink ink;
    for (std::size_t i = 0; i < line.size(); ++i) ink.push_back({form_.index, words_++});
    lines_.push_back(line);
    return ink;
}

Ink Sheet::say(const std::vector<SetLine>& lines) {
    Ink ink;
    for (const SetLine& line : lines) {
        const Ink said = say(line);
        ink.insert(ink.end(), said.begin(), said.end());
    }
    return ink;
}

Setting Sheet::set(const Spans& text, const Face& face, const Place& place) {
    return lay(text, face, place, true);
}

Setting Sheet::measure(const Spans& text, const Face& face, const Place& place) const {
    return lay(text, face, place, false);
}

Setting Sheet::lay(const Spans& text, const Face& face, const Place& place, bool drawn) const {
    const Layout layout = new_layout(drawing_->context.get());
    const Description description = describe(face);
    require_font(layout.get(), description.get());
    std::string joined;
    for (const Span& span : text) joined += span.text;
    pango_layout_set_font_description(layout.get(), description.get());
    pango_layout_set_text(layout.get(), joined.c_str(), static_cast<int>(joined.size()));
    embolden(layout.get(), text);
    pango_layout_set_width(layout.get(), static_cast<int>(place.width * PANGO_SCALE));
    pango_layout_set_line_spacing(layout.get(), static_cast<float>(face.leading));
    pango_layout_set_justify(layout.get(), face.justify);
    pango_layout_set_alignment(layout.get(), place.align == Align::left    ? PANGO_ALIGN_LEFT
                                             : place.align == Align::right ? PANGO_ALIGN_RIGHT
                                                                           : PANGO_ALIGN_CENTER);
    Setting setting;
    PangoRectangle extent{};
    const LineWalk walk(pango_layout_get_iter(layout.get()));
    do {
        PangoLayoutLine* line = pango_layout_iter_get_line(walk.get());
        pango_layout_iter_get_line_extents(walk.get(), nullptr, &extent);
        const double x = place.x + extent.x / double(PANGO_SCALE);
        const double baseline =
            place.y + pango_layout_iter_get_baseline(walk.get()) / double(PANGO_SCALE);
        if (drawn) drawing_->draw_line(layout.get(), line, x, baseline);
        setting.lines.push_back(set_words(layout.get(), line, x, baseline, face.size));
    } while (pango_layout_iter_next_line(walk.get()));
    const int last_line = extent.height;
    pango_layout_get_extents(layout.get(), nullptr, &extent);
    setting.height = (extent.height + (face.leading - 1) * last_line) / PANGO_SCALE;
    setting.width = extent.width / double(PANGO_SCALE);
    return setting;
}

void Sheet::rule(double x1, double y1, double x2, double y2, double thickness) {
    cairo_t* context = drawing_->context.get();
    cairo_set_source_rgb(context, 0, 0, 0);
    cairo_set_line_width(context, thickness);
    cairo_move_to(context, x1, y1);
    cairo_line_to(context, x2, y2);
    cairo_stroke(context);
}

void Sheet::shade(const Extent& extent, double grey) {
    cairo_t* context = drawing_->context.get();
    cairo_set_source_rgb(context, grey, grey, grey);
    cairo_rectangle(context, extent.x, extent.y, extent.width, extent.height);
    cairo_fill(context);
}

void Sheet::stroke(const std::vector<Dot>& dots, double thickness, double grey) {
    cairo_t* context = drawing_->context.get();
    cairo_save(context);
    cairo_set_source_rgb(context, grey, grey, grey);
    cairo_set_line_width(context, thickness);
    cairo_set_line_cap(context, CAIRO_LINE_CAP_ROUND);
    cairo_set_line_join(context, CAIRO_LINE_JOIN_ROUND);
    cairo_move_to(context, dots.front().x, dots.front().y);
    for (std::size_t i = 3; i < dots.size(); i += 3)
        cairo_curve_to(context, dots[i - 2].x, dots[i - 2].y, dots[i - 1].x, dots[i - 1].y,
                       dots[i].x, dots[i].y);
    cairo_stroke(context);
    cairo_restore(context);
}

void Sheet::stamp(const std::string& text, const Face& face, Dot middle, double degrees,
                  double grey) {
    cairo_t* context = drawing_->context.get();
    const Layout layout = new_layout(context);
    const Description description = describe(face);
    require_font(layout.get(), description.get());
    pango_layout_set_font_description(layout.get(), description.get());
    pango_layout_set_text(layout.get(), text.c_str(), static_cast<int>(text.size()));
    pango_layout_set_alignment(layout.get(), PANGO_ALIGN_CENTER);
    PangoRectangle extent{};
    pango_layout_get_extents(layout.get(), nullptr, &extent);
    const double width = extent.width / double(PANGO_SCALE),
                 height = extent.height / double(PANGO_SCALE), padding = 6;
    cairo_save(context);
    cairo_translate(context, middle.x, middle.y);
    cairo_rotate(context, degrees * 3.14159265358979 / 180);
    cairo_set_source_rgb(context, grey, grey, grey);
    cairo_set_line_width(context, 1.5);
    cairo_rectangle(context, -width / 2 - padding, -height / 2 - padding, width + 2 * padding,
                    height + 2 * padding);
    cairo_stroke(context);
    cairo_move_to(context, -width / 2, -height / 2);
    pango_cairo_show_layout(context, layout.get());
    cairo_restore(context);
}

Image Sheet::picture(int dpi) const {
    Image image;
    image.dpi = dpi;
    image.width = static_cast<int>(std::lround(width() / 72 * dpi));
    image.height = static_cast<int>(std::lround(height() / 72 * dpi));
    const Surface surface(
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, image.width, image.height));
    const Context context(cairo_create(surface.get()));
    cairo_set_source_rgb(context.get(), 1, 1, 1);
    cairo_paint(context.get());
    cairo_scale(context.get(), dpi / 72.0, dpi / 72.0);
    cairo_set_source_surface(context.get(), drawing_->surface.get(), 0, 0);
    cairo_paint(context.get());
    cairo_surface_flush(surface.get());

    const unsigned char* row = cairo_image_surface_get_data(surface.get());
    const int stride = cairo_image_surface_get_stride(surface.get());
    image.pixels.reserve(static_cast<std::size_t>(image.width) * image.height);
    for (int y = 0; y < image.height; ++y, row += stride)
        for (int x = 0; x < image.width; ++x) image.pixels.push_back(row[4 * x + 1]);
    return image;
}

void Sheet::write_pdf(const std::vector<Sheet>& sheets, const std::filesystem::path& file) {
    const Surface surface(cairo_pdf_surface_create(file.c_str(), a4_width, a4_height));
    bool lying = false;
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATE_DATE,
                                   "2024-01-01T00:00:00Z");
    const Context context(cairo_create(surface.get()));
    for (const Sheet& sheet : sheets) {
        if (sheet.form_.lying != lying)
            cairo_pdf_surface_set_size(surface.get(), sheet.width(), sheet.height());
        lying = sheet.form_.lying;
        cairo_set_source_surface(context.get(), sheet.drawing_->surface.get(), 0, 0);
        cairo_paint(context.get());
        cairo_show_page(context.get());
    }
    cairo_surface_finish(surface.get());
    if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS)
        throw Error(ErrorCode::output, file.string(), "cannot be written");
}

}  // namespace planscribe::press
