#pragma once

#include "model/document.h"

class QPDF;

namespace planscribe::searchable {

/// Gives a PDF what PDF/A-2b asks for beside its pages: an output intent with the profile of sRGB,
/// and metadata (XMP), which say that it is PDF/A only where nothing in it speaks against that: all
/// pages are scans, fonts are embedded, no script, action, attached file or CMYK colour was seen. A
/// PDF that has such metadata or an output intent keeps its own.
void make_archive_form(QPDF& pdf, const Document& document);

}  // namespace planscribe::searchable
