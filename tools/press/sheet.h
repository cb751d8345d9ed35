#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "model/image.h"
#include "model/ink.h"

namespace planscribe::press {

constexpr double a4_width = 595.28, a4_height = 841.89;  ///< points

struct Face {
    std::string font;
    double size = 11;
    double leading = 1.2;
    bool bold = false;
    bool justify = false;
};

/// A piece of text in one weight; a paragraph is some of these after another.
struct Span {
    std::string text;
    bool bold = false;
};
using Spans = std::vector<Span>;

enum class Align { left, right, center };

/// Where and how wide text is set, points from the top left.
struct Place {
    double x = 0, y = 0, width = 0;
    Align align = Align::left;
};

/// A dot on a page, points or pixels from the top left.
struct Dot {
    double x = 0, y = 0;
};

/// Points from the top left.
struct Extent {
    double x = 0, y = 0, width = 0, height = 0;
};

/// A word and the room that its letters may fill, a little more than they do.
struct SetWord {
    std::string text;
    Extent extent;
};
using SetLine = std::vector<SetWord>;

/// The words with a blank between.
std::string line_text(const SetLine& line);

/// What setting a text came to.
struct Setting {
    double height = 0;
    double width = 0;            ///< of the longest line
    std::vector<SetLine> lines;  ///< as broken on paper
};

/// A clean page of A4: what is drawn on it, and what it says in order of reading. Drawing
/// and saying are apart, since a table is drawn cell by cell and read row by row.
/// Pango and Cairo live in sheet.cpp and sheet_drawing.cpp.
class Sheet {
public:
    struct Form {
        int index = 0;            ///< of the page, from 0
        bool lying = false;       ///< landscape
        bool typewriter = false;  ///< strikes each letter by itself, a little off its line and
                                  ///< unevenly inked
        std::uint32_t seed = 0;   ///< decides how it strikes
    };

    explicit Sheet(const Form& form);
    Sheet(Sheet&&) noexcept;
    Sheet& operator=(Sheet&&) noexcept;
    ~Sheet();

    double width() const { return form_.lying ? a4_height : a4_width; }
    double height() const { return form_.lying ? a4_width : a4_height; }

    /// Draws text. Throws Error(environment) when the font is not installed.
    Setting set(const Spans& text, const Face& face, const Place& place);
    /// What setting the text would come to; draws nothing.
    Setting measure(const Spans& text, const Face& face, const Place& place) const;
    void rule(double x1, double y1, double x2, double y2, double thickness);
    /// A grey ground, 0 black and 1 white, to be laid before what stands on it.
    void shade(const Extent& extent, double grey);
    /// A stroke of a pen through the dots: each third one is passed, those between bend it.
    void stroke(const std::vector<Dot>& dots, double thickness, double grey);
    /// Text in a frame, turned by `degrees` around its middle. It is a mark: not said.
    void stamp(const std::string& text, const Face& face, Dot middle, double degrees, double grey);

    /// Adds a line to what the page says. Returns its words.
    Ink say(const SetLine& line);
    Ink say(const std::vector<SetLine>& lines);
    const std::vector<SetLine>& lines() const { return lines_; }

    /// The page in grey, at most smoothed at the edges of letters.
    Image picture(int dpi) const;

    /// The pages as a PDF with text, without a date, so that equal pages are equal bytes.
    static void write_pdf(const std::vector<Sheet>& sheets, const std::filesystem::path& file);

private:
    struct Drawing;
    Setting lay(const Spans& text, const Face& face, const Place& place, bool drawn) const;

    Form form_;
    std::unique_ptr<Drawing> drawing_;
    std::vector<SetLine> lines_;
    int words_ = 0;
};

}  // namespace planscribe::press
