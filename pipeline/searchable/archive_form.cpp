#include "searchable/archive_form.h"

#include <algorithm>
#include <array>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <string>

#include "base/text.h"
#include "searchable/embedded.h"
#include "searchable/unpacking.h"

namespace planscribe::searchable {
namespace {

std::string name_at(QPDFObjectHandle& dictionary, const char* key) {
    QPDFObjectHandle value = dictionary.getKey(key);
    return value.isName() ? value.getName() : "";
}

bool is_embedded(QPDFObjectHandle& font) {
    QPDFObjectHandle descriptor = font.getKey("/FontDescriptor");
    if (!descriptor.isDictionary()) return false;
    return descriptor.hasKey("/FontFile") || descriptor.hasKey("/FontFile2") ||
           descriptor.hasKey("/FontFile3");
}

/// Whether PDF/A-2b has no place for this dictionary.
bool forbidden(QPDFObjectHandle& dictionary) {
    constexpr std::array actions = {"/JavaScript", "/Launch",     "/Sound",     "/Movie",
                                    "/ResetForm",  "/ImportData", "/Hide",      "/SetOCGState",
                                    "/Rendition",  "/Trans",      "/GoTo3DView"};
    constexpr std::array keys = {"/AA",  "/EmbeddedFiles", "/JavaScript", "/XFA",
                                 "/OPI", "/Alternates",    "/PS"};
    const std::string action = name_at(dictionary, "/S");
    if (std::ranges::find(actions, action) != actions.end()) return true;
    if (std::ranges::any_of(keys, [&](const char* key) { return dictionary.hasKey(key); }))
        return true;
    if (name_at(dictionary, "/ColorSpace") == "/DeviceCMYK") return true;
    QPDFObjectHandle smooth = dictionary.getKey("/Interpolate");
    if (smooth.isBool() && smooth.getBoolValue()) return true;
    if (name_at(dictionary, "/Type") != "/Font") return false;
    const std::string kind = name_at(dictionary, "/Subtype");
    return kind != "/Type0" && kind != "/Type3" && !is_embedded(dictionary);
}

bool keeps_archive_rules(QPDF& pdf, const Document& document) {
    const bool scans = std::ranges::all_of(
        document.pages, [](const Page& page) { return page.origin == PageOrigin::scan; });
    if (!scans) return false;
    for (QPDFObjectHandle& object : pdf.getAllObjects()) {
        QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
        if (dictionary.isDictionary() && forbidden(dictionary)) return false;
    }
    return true;
}

std::string escaped(const std::string& text) {
    std::string out;
    for (const char c : normalize(text)) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else
            out += static_cast<unsigned char>(c) < ' ' ? ' ' : c;
    }
    return out;
}

std::string info_text(QPDF& pdf, const char* key) {
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    if (!info.isDictionary() || !info.getKey(key).isString()) return "";
    return info.getKey(key).getUTF8Value();
}

std::string metadata(QPDF& pdf, const Document& document, bool archive) {
    std::string title = info_text(pdf, "/Title");
    if (title.empty()) title = document.source.file;
    const std::string author = info_text(pdf, "/Author");
    std::string xmp =
        "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
        "xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"
        "<dc:format>application/pdf</dc:format>\n<dc:title><rdf:Alt><rdf:li "
        "xml:lang=\"x-default\">" +
        escaped(title) + "</rdf:li></rdf:Alt></dc:title>\n";
    if (!author.empty())
        xmp += "<dc:creator><rdf:Seq><rdf:li>" + escaped(author) +
               "</rdf:li></rdf:Seq></dc:creator>\n";
    if (archive)
        xmp += "<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>B</pdfaid:conformance>\n";
    return xmp + "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>\n";
}

bool says_archive(QPDFObjectHandle& metadata) {
    if (!metadata.isStream()) return false;
    std::size_t left = most_unpacked;
    count_unpacked(metadata, left);
    const auto data = metadata.getStreamData(qpdf_dl_generalized);
    const std::string_view text(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
    return text.find("pdfaid:part") != std::string_view::npos;
}

void add_intent(QPDF& pdf, QPDFObjectHandle& root) {
    QPDFObjectHandle profile = pdf.newStream(std::string(colour_file));
    profile.getDict().replaceKey("/N", QPDFObjectHandle::newInteger(3));
    QPDFObjectHandle intent = QPDFObjectHandle::parse(
        "<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /Info (sRGB) >>");
    intent.replaceKey("/DestOutputProfile", profile);
    root.replaceKey("/OutputIntents", QPDFObjectHandle::newArray({pdf.makeIndirectObject(intent)}));
}

}  // namespace

void make_archive_form(QPDF& pdf, const Document& document) {
    QPDFObjectHandle root = pdf.getRoot();
    if (!root.getKey("/OutputIntents").isArray()) add_intent(pdf, root);
    QPDFObjectHandle own = root.getKey("/Metadata");
    if (says_archive(own)) return;
    const std::string xmp = metadata(pdf, document, keeps_archive_rules(pdf, document));
    QPDFObjectHandle stream = pdf.newStream(xmp);
    stream.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    root.replaceKey("/Metadata", stream);
    pdf.getTrailer().removeKey("/Info");  // the metadata say it all; both would have to agree
}

}  // namespace planscribe::searchable
