#include <algorithm>
#include <cmath>
#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <string>

#include "scan/stored_picture.h"
#include "searchable/font.h"
#include "searchable/pages.h"
#include "searchable/text_layer.h"

namespace planscribe::searchable {
namespace {

using scan::StoredPicture;

constexpr double points_of_inch = 72, most_points = 14'400;
constexpr double a4_width = 595, a4_height = 842;

struct Size {
    double width = a4_width, height = a4_height;  ///< points
};

/// The size of the paper that a page was scanned from.
Size size_of(const Page& page) {
    const Affine& map = page.to_paper;
    const double scale = std::sqrt(std::abs(map.a * map.e - map.b * map.d));
    const double dpi = page.dpi * scale;
    if (page.paper_width <= 0 || page.paper_height <= 0 || dpi <= 0) return {};
    Size size{page.paper_width * points_of_inch / dpi, page.paper_height * points_of_inch / dpi};
    const double most = std::max(size.width, size.height);
    if (most > most_points) {
        size.width *= most_points / most;
        size.height *= most_points / most;
    }
    return size;
}

QPDFObjectHandle integer(int number) {
    return QPDFObjectHandle::newInteger(number);
}

QPDFObjectHandle colour_space(QPDF& pdf, const StoredPicture& picture) {
    if (picture.palette.empty())
        return QPDFObjectHandle::newName(picture.samples == 1   ? "/DeviceGray"
                                         : picture.samples == 3 ? "/DeviceRGB"
                                                                : "/DeviceCMYK");
    return QPDFObjectHandle::newArray({QPDFObjectHandle::newName("/Indexed"),
                                       QPDFObjectHandle::newName("/DeviceRGB"),
                                       integer(static_cast<int>(picture.palette.size() / 3) - 1),
                                       pdf.newStream(picture.palette)});
}

QPDFObjectHandle parameters(const StoredPicture& picture) {
    if (picture.parameters.empty()) return QPDFObjectHandle::newNull();
    QPDFObjectHandle dictionary = QPDFObjectHandle::newDictionary();
    for (const auto& [name, value] : picture.parameters)
        dictionary.replaceKey("/" + name, name == "BlackIs1" || name == "EndOfBlock"
                                              ? QPDFObjectHandle::newBool(value != 0)
                                              : integer(value));
    return dictionary;
}

/// A strip of a page picture, whose data are fetched when they are written.
QPDFObjectHandle image(QPDF& pdf, const std::filesystem::path& file, int number,
                       const StoredPicture& picture, std::size_t strip) {
    QPDFObjectHandle stream = pdf.newStream();
    QPDFObjectHandle dictionary = stream.getDict();
    dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Image"));
    dictionary.replaceKey("/Width", integer(picture.width));
    dictionary.replaceKey("/Height", integer(picture.strips[strip]));
    dictionary.replaceKey("/ColorSpace", colour_space(pdf, picture));
    dictionary.replaceKey("/BitsPerComponent", integer(picture.bits));
    if (picture.inverted) {
        QPDFObjectHandle decode = QPDFObjectHandle::newArray();
        for (int i = 0; i < picture.samples; ++i) {
            decode.appendItem(integer(1));
            decode.appendItem(integer(0));
        }
        dictionary.replaceKey("/Decode", decode);
    }
    stream.replaceStreamData(
        [file, number, strip](Pipeline* pipe) {
            const std::string data = scan::stored_data(file, number, strip);
            pipe->writeString(data);
            pipe->finish();
        },
        QPDFObjectHandle::newName("/" + picture.filter), parameters(picture));
    return stream;
}

/// Draws the strips of a picture over the whole page.
std::string draw(const StoredPicture& picture, const Size& size) {
    std::string operators;
    int above = 0, rows = 0;
    for (const int strip : picture.strips) rows += strip;
    for (std::size_t i = 0; i < picture.strips.size(); ++i) {
        const double height = size.height * picture.strips[i] / rows;
        above += picture.strips[i];
        const double bottom = size.height - size.height * above / rows;
        operators += "q " + pdf_number(size.width) + " 0 0 " + pdf_number(height) + " 0 " +
                     pdf_number(bottom) + " cm /Strip" + std::to_string(i) + " Do Q\n";
    }
    return operators;
}

Affine from_paper(const Page& page, const Size& size) {
    const double x = size.width / std::max(1, page.paper_width);
    const double y = size.height / std::max(1, page.paper_height);
    return {x, 0, 0, 0, -y, size.height};
}

QPDFObjectHandle page_of(QPDF& pdf, const Page& page, const std::filesystem::path& file,
                         const QPDFObjectHandle& font) {
    const Size size = size_of(page);
    QPDFObjectHandle object = QPDFObjectHandle::parse(
        "<< /Type /Page /MediaBox [0 0 " + pdf_number(size.width) + " " + pdf_number(size.height) +
        "] /Resources << /Font << >> /XObject << >> >> >>");
    QPDFObjectHandle resources = object.getKey("/Resources");
    resources.getKey("/Font").replaceKey(font_name, font);
    std::string content;
    if (page.paper_width > 0) {
        const StoredPicture picture = scan::stored_picture(file, page.number);
        for (std::size_t i = 0; i < picture.strips.size(); ++i)
            resources.getKey("/XObject")
                .replaceKey("/Strip" + std::to_string(i),
                            image(pdf, file, page.number, picture, i));
        content =
            draw(picture, size) + text_layer(page, then(page.to_paper, from_paper(page, size)));
    }
    object.replaceKey("/Contents", pdf.newStream(content));
    return pdf.makeIndirectObject(object);
}

}  // namespace

void add_pictures(QPDF& pdf, const Document& document, const std::filesystem::path& file) {
    const QPDFObjectHandle font = invisible_font(pdf);
    QPDFPageDocumentHelper pages(pdf);
    for (const Page& page : document.pages) pages.addPage(page_of(pdf, page, file, font), false);
}

}  // namespace planscribe::searchable
