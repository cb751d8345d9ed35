#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "model/image.h"

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

/// What setting a text came to.
struct Setting {
    double height = 0;
    double width = 0;                ///< of the longest line
    std::vector<std::string> lines;  ///< as broken on paper, without blanks at the ends
};

/// A clean page of A4: what is drawn on it, and what it says in order of reading. Drawing
/// and saying are apart, since a table is drawn cell by cell and read row by row.
/// Pango and Cairo live in sheet.cpp.
class Sheet {
public:
    /// `typewriter` strikes each letter by itself, a little off its line and unevenly inked;
    /// `seed` decides how.
    explicit Sheet(bool typewriter, std::uint32_t seed);
    Sheet(Sheet&&) noexcept;
    Sheet& operator=(Sheet&&) noexcept;
    ~Sheet();

    /// Draws text. Throws Error(environment) when the font is not installed.
    Setting set(const Spans& text, const Face& face, const Place& place);
    void rule(double x1, double y1, double x2, double y2, double thickness);

    void say(std::string line) { lines_.push_back(std::move(line)); }
    void say(const std::vector<std::string>& lines);
    const std::vector<std::string>& lines() const { return lines_; }

    /// The page in grey, at most smoothed at the edges of letters.
    Image picture(int dpi) const;

    /// The pages as a PDF with text, without a date, so that equal pages are equal bytes.
    static void write_pdf(const std::vector<Sheet>& sheets, const std::filesystem::path& file);

private:
    struct Drawing;
    std::unique_ptr<Drawing> drawing_;
    std::vector<std::string> lines_;
};

}  // namespace planscribe::press
