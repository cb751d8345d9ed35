#include "scan_pdf.h"

#include <array>
#include <cstdio>
#include <string_view>

namespace planscribe::press {
namespace {

/// Numbers objects from 1 in the order in which they are added, and lists where they begin.
class ObjectFile {
public:
    void add(const std::string& object) {
        offsets_.push_back(bytes_.size());
        bytes_ += std::to_string(offsets_.size()) + " 0 obj\n" + object + "\nendobj\n";
    }
    void add_stream(const std::string& dictionary, const std::string& stream) {
        add("<< " + dictionary + " /Length " + std::to_string(stream.size()) + " >>\nstream\n" +
            stream + "\nendstream");
    }
    /// Object 1 is the root.
    std::string finish() {
        const std::string count = std::to_string(offsets_.size() + 1);
        const std::string begin = std::to_string(bytes_.size());
        bytes_ += "xref\n0 " + count + "\n0000000000 65535 f \n";
        for (const std::size_t offset : offsets_) {
            std::array<char, 21> entry{};
            std::snprintf(entry.data(), entry.size(), "%010zu 00000 n \n", offset);
            bytes_ += entry.data();
        }
        return bytes_ + "trailer\n<< /Size " + count + " /Root 1 0 R >>\nstartxref\n" + begin +
               "\n%%EOF\n";
    }

private:
    std::string bytes_ = "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n";
    std::vector<std::size_t> offsets_;
};

constexpr const char* hidden_font =
    " /Font << /Hidden << /Type /Font /Subtype /Type1 /BaseFont /Helvetica"
    " /Encoding /WinAnsiEncoding >> >>";

std::string points(int pixels, int dpi) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.2f", pixels * 72.0 / dpi);
    return text.data();
}

std::string reference(std::size_t object) {
    return std::to_string(object) + " 0 R";
}

std::string latin1(const std::string& text) {
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte < 0x80) {
            if (byte == '(' || byte == ')' || byte == '\\') bytes += '\\';
            bytes += static_cast<char>(byte);
        } else if (byte == 0xC2 || byte == 0xC3) {
            bytes += static_cast<char>((byte == 0xC3 ? 0x40 : 0) |
                                       static_cast<unsigned char>(text[++i]));
        } else {
            while (i + 1 < text.size() && (text[i + 1] & 0xC0) == 0x80) ++i;
            bytes += '?';
        }
    }
    return bytes;
}

/// About the width of Helvetica's letters, in their size.
double natural_width(const std::string& latin) {
    const std::string_view narrow = "iljtfI.,;:'|!()[]{} -r", wide = "mwMW%&";
    double width = 0;
    for (const char letter : latin) {
        const bool upper = letter >= 'A' && letter <= 'Z';
        width += narrow.find(letter) != narrow.npos ? 0.27
                 : wide.find(letter) != wide.npos   ? 0.83
                 : upper                            ? 0.69
                                                    : 0.55;
    }
    return width;
}

/// Words that are not drawn (mode 3), each stretched to about its width.
std::string hidden_text(const EncodedImage& image) {
    const double scale = 72.0 / image.dpi;
    std::string text = "BT 3 Tr\n";
    for (const HiddenWord& word : image.hidden) {
        const std::string bytes = latin1(word.text);
        std::array<char, 160> place{};
        std::snprintf(place.data(), place.size(), "/Hidden %.2f Tf %.1f Tz 1 0 0 1 %.2f %.2f Tm (",
                      word.size * scale, 100 * word.width / (natural_width(bytes) * word.size),
                      word.x * scale, (image.height - word.baseline) * scale);
        text += place.data() + bytes + ") Tj\n";
    }
    return text + "ET";
}

/// Page, its drawing and its image, the first numbered `object`.
void add_page(ObjectFile& file, const EncodedImage& image, std::size_t object) {
    const std::string width = points(image.width, image.dpi);
    const std::string height = points(image.height, image.dpi);
    file.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + width + ' ' + height +
             "] /Contents " + reference(object + 1) + " /Resources << /XObject << /Scan " +
             reference(object + 2) + " >>" +
             (image.hidden.empty() ? "" : std::string(hidden_font)) + " >> >>");
    file.add_stream("", "q " + width + " 0 0 " + height + " 0 0 cm /Scan Do Q" +
                            (image.hidden.empty() ? "" : "\n" + hidden_text(image)));
    file.add_stream("/Type /XObject /Subtype /Image /Width " + std::to_string(image.width) +
                        " /Height " + std::to_string(image.height) +
                        " /ColorSpace /DeviceGray /BitsPerComponent " + std::to_string(image.bits) +
                        " /Filter " + image.filter,
                    image.bytes);
}

}  // namespace

std::string scan_pdf(const std::vector<EncodedImage>& pages) {
    constexpr std::size_t first_page = 3, objects_a_page = 3;
    ObjectFile file;
    file.add("<< /Type /Catalog /Pages 2 0 R >>");
    std::string kids;
    for (std::size_t i = 0; i < pages.size(); ++i)
        kids += (i ? " " : "") + reference(first_page + i * objects_a_page);
    file.add("<< /Type /Pages /Count " + std::to_string(pages.size()) + " /Kids [" + kids + "] >>");
    for (std::size_t i = 0; i < pages.size(); ++i)
        add_page(file, pages[i], first_page + i * objects_a_page);
    return file.finish();
}

}  // namespace planscribe::press
