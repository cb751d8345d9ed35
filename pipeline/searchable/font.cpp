#include "searchable/font.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include "searchable/embedded.h"

namespace planscribe::searchable {
namespace {

constexpr std::size_t codes = 0x10000;

/// Every code shows glyph 1.
std::string glyph_of_codes() {
    std::string map;
    map.reserve(2 * codes);
    for (std::size_t i = 0; i < codes; ++i) map += std::string_view("\0\1", 2);
    return map;
}

constexpr const char* to_unicode =
    "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo\n"
    "<< /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n/CMapName /Adobe-Identify-UCS def\n"
    "/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
    "1 beginbfrange\n<0000> <FFFF> <0000>\nendbfrange\nendcmap\n"
    "CMapName currentdict /CMap defineresource pop\nend\nend\n";

QPDFObjectHandle parse(const std::string& text) {
    return QPDFObjectHandle::parse(text);
}

}  // namespace

QPDFObjectHandle invisible_font(QPDF& pdf) {
    QPDFObjectHandle file = pdf.newStream(std::string(font_file));
    file.getDict().replaceKey(
        "/Length1", QPDFObjectHandle::newInteger(static_cast<long long>(font_file.size())));
    QPDFObjectHandle descriptor = pdf.makeIndirectObject(
        parse("<< /Type /FontDescriptor /FontName /GlyphLessFont /Flags 5 /FontBBox [0 0 500 1000] "
              "/ItalicAngle 0 /Ascent 1000 /Descent -1 /CapHeight 1000 /StemV 80 >>"));
    descriptor.replaceKey("/FontFile2", file);
    QPDFObjectHandle glyphs = pdf.makeIndirectObject(
        parse("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /GlyphLessFont /DW 500 "
              "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>"));
    glyphs.replaceKey("/FontDescriptor", descriptor);
    glyphs.replaceKey("/CIDToGIDMap", pdf.newStream(glyph_of_codes()));
    QPDFObjectHandle font = pdf.makeIndirectObject(
        parse("<< /Type /Font /Subtype /Type0 /BaseFont /GlyphLessFont /Encoding /Identity-H >>"));
    font.replaceKey("/DescendantFonts", QPDFObjectHandle::newArray({glyphs}));
    font.replaceKey("/ToUnicode", pdf.newStream(to_unicode));
    return font;
}

}  // namespace planscribe::searchable
