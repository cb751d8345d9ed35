#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/page.h"

/// The parts of ocr_file.cpp: hocr.cpp, alto.cpp, page_xml.cpp, a file each.
namespace pugi {  // NOLINT(readability-identifier-naming): it is named by others
class xml_node;
}

namespace planscribe::scan {

/// A rectangle in whatever unit a file counts in.
struct Area {
    double left = 0, top = 0, right = 0, bottom = 0;
    bool empty() const { return right <= left || bottom <= top; }
};

/// A page of an OCR file while it is put together.
class OcrPage {
public:
    /// `scale`: pixels for one unit of the file.
    explicit OcrPage(double scale) : scale_(scale) {}

    /// What the file says of its size; words that reach further make it larger where it says none.
    void set_size(double width, double height) {
        width_ = width;
        height_ = height;
    }
    void set_dpi(double dpi) { dpi_ = dpi; }

    void begin_line() { ++line_; }

    /// Words of the line that was begun last, apart by blanks, which share the area by their
    /// letters. Nothing without an area.
    void add(std::string_view text, const Area& area, int confidence);

    /// Another reading of what was added last, where it differs in single letters.
    void add_reading(std::string_view text, int percent);

    /// More letters of the word that was added last, as a hyphen.
    void append(std::string_view text, const Area& area);

    bool has_words() const { return !words_.empty(); }

    /// The page with its words, in pixels.
    Page take(int number);

private:
    struct Placed {
        Word word;
        Area area;
    };

    double scale_;
    double width_ = 0, height_ = 0, dpi_ = 0;
    int line_ = 0;
    std::size_t last_ = 0;  ///< how many words were added last
    std::vector<Placed> words_;
};

/// A number of a file that is not trusted: finite and of sensible size, else 0.
double number_in(const char* text);

/// Everything below `node`, itself first, in order of the file. `visit` says whether to go into it.
template <typename Node, typename Visit>
void walk(const Node& node, Visit visit) {
    Node at = node;
    bool down = true;
    while (at) {
        if (down && visit(at) && at.first_child()) {
            at = at.first_child();
        } else if (at == node) {
            return;
        } else if (at.next_sibling()) {
            at = at.next_sibling();
            down = true;
        } else {
            at = at.parent();
            down = false;
        }
    }
}

/// The name of an element or attribute without its prefix.
std::string_view plain_name(const char* name);

/// The pages of a root element. None where it is of another kind.
std::vector<Page> read_hocr(const pugi::xml_node& root);
std::vector<Page> read_alto(const pugi::xml_node& root);
std::vector<Page> read_page_xml(const pugi::xml_node& root);

/// HTML of any kind as well-formed XML. Empty where nothing can be made of it.
std::string well_formed(std::string_view html);

}  // namespace planscribe::scan
