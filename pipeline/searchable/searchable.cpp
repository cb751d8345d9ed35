#include "searchable/searchable.h"

#include <algorithm>
#include <fstream>
#include <qpdf/Pl_OStream.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFWriter.hh>
#include <stdexcept>

#include "base/error.h"
#include "publish/whole_file.h"
#include "searchable/archive_form.h"
#include "searchable/pages.h"
#include "searchable/unpacking.h"

namespace planscribe::searchable {
namespace fs = std::filesystem;

namespace {

bool is_pdf(const fs::path& file) {
    constexpr std::size_t most_before = 1024;
    std::ifstream in(file, std::ios::binary);
    std::string head(most_before, '\0');
    in.read(head.data(), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<std::size_t>(in.gcount()));
    return head.find("%PDF-") != std::string::npos;
}

bool all_come_from(const Document& document, PageOrigin origin) {
    return std::ranges::all_of(document.pages,
                               [=](const Page& page) { return page.origin == origin; });
}

[[noreturn]] void refuse(ErrorCode code, const fs::path& source, const std::string& why) {
    throw Error(code, source.string(), "no searchable.pdf can be made of it: " + why);
}

void copy_whole(const fs::path& source, const fs::path& file) {
    publish::write_whole(file, [&](std::ostream& out) {
        std::ifstream in(source, std::ios::binary);
        out << in.rdbuf();
    });
}

void write(QPDF& pdf, std::ostream& out) {
    Pl_OStream pipe("searchable.pdf", out);
    QPDFWriter writer(pdf);
    writer.setOutputPipeline(&pipe);
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setPreserveEncryption(false);
    writer.setDeterministicID(true);
    writer.write();
}

void make(const Document& document, const fs::path& source, bool from_pdf, std::ostream& out) {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    if (from_pdf) {
        try_within_limits(source);
        pdf.processFile(source.c_str());
        add_text(pdf, document);
    } else {
        pdf.emptyPDF();
        add_pictures(pdf, document, source);
    }
    make_archive_form(pdf, document);
    write(pdf, out);
}

}  // namespace

void publish(const Document& document, const fs::path& source, const fs::path& folder) {
    const fs::path file = folder / "searchable.pdf";
    std::error_code ignored;
    fs::remove(file, ignored);  // of an earlier run
    if (all_come_from(document, PageOrigin::ocr_text)) return;
    if (all_come_from(document, PageOrigin::text_layer)) return copy_whole(source, file);
    const bool from_pdf = is_pdf(source);
    publish::write_whole(file, [&](std::ostream& out) {
        try {
            make(document, source, from_pdf, out);
        } catch (const Error&) {
            throw;
        } catch (const std::ios_base::failure&) {
            throw;
        } catch (const QPDFExc& failure) {
            refuse(ErrorCode::input, source, failure.getMessageDetail());
        } catch (const std::length_error& failure) {
            refuse(ErrorCode::limit, source, failure.what());
        } catch (const std::exception& failure) {  // objects of a wrong type, no memory
            refuse(ErrorCode::input, source, failure.what());
        }
    });
}

}  // namespace planscribe::searchable
