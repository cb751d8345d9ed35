#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>

#include "base/error.h"
#include "base/text.h"
#include "scan/image_file.h"
#include "scan/ocr_file.h"
#include "scan/ocr_text.h"
#include "scan/pdf.h"
#include "scan/source.h"

namespace planscribe::scan {
namespace {

using namespace std::string_view_literals;

struct Extension {
    std::string_view ending;
    std::string_view kind;
};

// Names that promise something else than plain text.
constexpr std::array extensions = {
    Extension{".pdf", "PDF"},       Extension{".tif", "TIFF"},
    Extension{".tiff", "TIFF"},     Extension{".png", "PNG"},
    Extension{".jpg", "JPEG"},      Extension{".jpeg", "JPEG"},
    Extension{".jp2", "JPEG 2000"}, Extension{".j2k", "JPEG 2000"},
    Extension{".jpx", "JPEG 2000"}, Extension{".jpf", "JPEG 2000"},
    Extension{".html", "hOCR"},     Extension{".htm", "hOCR"},
    Extension{".hocr", "hOCR"},     Extension{".xml", "ALTO or PAGE XML"},
    Extension{".json", ""},         Extension{".csv", ""},
    Extension{".yaml", ""},         Extension{".yml", ""},
    Extension{".rtf", ""},          Extension{".doc", ""},
    Extension{".docx", ""},         Extension{".odt", ""},
    Extension{".xls", ""},          Extension{".xlsx", ""},
    Extension{".zip", ""},          Extension{".gz", ""},
    Extension{".gif", ""},          Extension{".bmp", ""},
    Extension{".webp", ""},         Extension{".heic", ""},
};

std::optional<ImageKind> image_kind(std::string_view head) {
    for (const std::string_view mark : {"II*\0"sv, "MM\0*"sv, "II+\0"sv, "MM\0+"sv})
        if (head.starts_with(mark)) return ImageKind::tiff;
    if (head.starts_with("\x89PNG\r\n\x1a\n"sv)) return ImageKind::png;
    if (head.starts_with("\xff\xd8\xff"sv)) return ImageKind::jpeg;
    if (head.starts_with("\0\0\0\x0cjP  \r\n\x87\n"sv) || head.starts_with("\xff\x4f\xff\x51"sv))
        return ImageKind::jpeg2000;
    return std::nullopt;
}

std::string read_head(const std::filesystem::path& file) {
    std::error_code problem;
    const std::filesystem::file_status status = std::filesystem::status(file, problem);
    if (!std::filesystem::exists(status))
        throw Error(ErrorCode::input, file.string(), "does not exist");
    if (std::filesystem::is_directory(status))
        throw Error(ErrorCode::input, file.string(),
                    "is a folder with no file to read (PDF, TIFF, PNG, JPEG, JPEG 2000, OCR text, "
                    "hOCR, ALTO, PAGE XML)");
    if (!std::filesystem::is_regular_file(status))
        throw Error(ErrorCode::input, file.string(), "is not a file");
    std::ifstream in(file, std::ios::binary);
    if (!in)
        throw Error(ErrorCode::input, file.string(),
                    std::string("cannot be read: ") + std::strerror(errno));
    std::string head(1024, '\0');
    in.read(head.data(), static_cast<std::streamsize>(head.size()));
    if (in.bad()) throw Error(ErrorCode::input, file.string(), "cannot be read");
    head.resize(static_cast<std::size_t>(in.gcount()));
    if (head.empty()) throw Error(ErrorCode::input, file.string(), "is empty");
    return head;
}

void refuse_text_named_otherwise(const std::filesystem::path& file, const std::string& ending) {
    const auto* const known = std::ranges::find(extensions, ending, &Extension::ending);
    if (known == extensions.end()) return;
    throw Error(ErrorCode::input, file.string(),
                known->kind.empty()
                    ? "is of no known kind (PDF, TIFF, PNG, JPEG, JPEG 2000, OCR text, hOCR, ALTO, "
                      "PAGE XML)"
                    : "is named " + ending + " but is not a " + std::string(known->kind));
}

}  // namespace

std::unique_ptr<Source> open(const std::filesystem::path& file) {
    const std::string head = read_head(file);
    const std::string ending = lower(file.extension().string());
    const std::size_t pdf = head.find("%PDF-");
    if (pdf == 0 || (pdf != std::string::npos && ending == ".pdf")) return open_pdf(file);
    if (const std::optional<ImageKind> kind = image_kind(head)) return open_image(file, *kind);
    if (looks_like_markup(head)) return open_ocr_file(file);
    refuse_text_named_otherwise(file, ending);
    return open_ocr_text(file);
}

}  // namespace planscribe::scan
