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

Surface recording() {
    const cairo_rectangle_t page{0, 0, a4_width, a4_height};
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

std::string line_text(PangoLayout* layout, const PangoLayoutLine* line) {
    std::string text(pango_layout_get_text(layout) + line->start_index,
                     static_cast<std::size_t>(line->length));
    while (!text.empty() && text.back() == ' ') text.pop_back();
    return text.substr(std::min(text.find_first_not_of(' '), text.size()));
}

}  // namespace

struct Sheet::Drawing {
    Surface surface = recording();
    Context context{cairo_create(surface.get())};
    bool typewriter = false;
    Chance chance{0};

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

Sheet::Sheet(bool typewriter, std::uint32_t seed) : drawing_(std::make_unique<Drawing>()) {
    drawing_->typewriter = typewriter;
    drawing_->chance = Chance(seed);
}
Sheet::Sheet(Sheet&&) noexcept = default;
Sheet& Sheet::operator=(Sheet&&) noexcept = default;
Sheet::~Sheet() = default;

void Sheet::say(const std::vector<std::string>& lines) {
    for (const std::string& line : lines) say(line);
}

Setting Sheet::set(const Spans& text, const Face& face, const Place& place) {
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
        const int baseline = pango_layout_iter_get_baseline(walk.get());
        drawing_->draw_line(layout.get(), line, place.x + extent.x / double(PANGO_SCALE),
                            place.y + baseline / double(PANGO_SCALE));
        setting.lines.push_back(line_text(layout.get(), line));
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

Image Sheet::picture(int dpi) const {
    Image image;
    image.dpi = dpi;
    image.width = static_cast<int>(std::lround(a4_width / 72 * dpi));
    image.height = static_cast<int>(std::lround(a4_height / 72 * dpi));
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
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATE_DATE,
                                   "2024-01-01T00:00:00Z");
    const Context context(cairo_create(surface.get()));
    for (const Sheet& sheet : sheets) {
        cairo_set_source_surface(context.get(), sheet.drawing_->surface.get(), 0, 0);
        cairo_paint(context.get());
        cairo_show_page(context.get());
    }
    cairo_surface_finish(surface.get());
    if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS)
        throw Error(ErrorCode::output, file.string(), "cannot be written");
}

}  // namespace planscribe::press
