#pragma once

class QPDF;
class QPDFObjectHandle;

namespace planscribe::searchable {

/// A font for text that is not to be seen: its glyphs are blank and half as wide as high, each code
/// is a code unit of UTF-16 and says so (ToUnicode). It is the one that Tesseract sets its PDF
/// with, embedded.
QPDFObjectHandle invisible_font(QPDF& pdf);

}  // namespace planscribe::searchable
