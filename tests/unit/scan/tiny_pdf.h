#pragma once

#include <string>
#include <vector>

#include "model/image.h"

namespace planscribe::scan {

/// A PDF written by hand: pages with a content stream and at most one grey picture, /I, and the
/// font /F (Helvetica).
class TinyPdf {
public:
    struct Page {
        std::string content;
        Image picture = {};
        std::string box = "0 0 298 408";
        std::string more = "";  ///< other entries of the page
    };

    /// Paints the picture over the whole of a page of the usual size.
    static constexpr const char* full = "q 298 0 0 408 0 0 cm /I Do Q\n";

    explicit TinyPdf(const std::vector<Page>& pages) {
        add("<</Type/Catalog/Pages 2 0 R>>");
        std::string kids;
        for (std::size_t i = 0; i < pages.size(); ++i) kids += std::to_string(4 + 3 * i) + " 0 R ";
        add("<</Type/Pages/Count " + std::to_string(pages.size()) + "/Kids[" + kids + "]>>");
        add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
        for (const Page& page : pages) add(page);
    }

    std::string bytes() const {
        std::string result = "%PDF-1.4\n";
        std::string table = "0000000000 65535 f \n";
        for (const std::string& object : objects_) {
            std::string offset = std::to_string(result.size());
            table += std::string(10 - offset.size(), '0') + offset + " 00000 n \n";
            result += object;
        }
        const std::string size = std::to_string(objects_.size() + 1);
        return result + "xref\n0 " + size + "\n" + table + "trailer<</Size " + size +
               "/Root 1 0 R>>\nstartxref\n" + std::to_string(result.size()) + "\n%%EOF\n";
    }

private:
    void add(const std::string& body) {
        objects_.push_back(std::to_string(objects_.size() + 1) + " 0 obj\n" + body + "\nendobj\n");
    }

    void add(const Page& page) {
        const std::string picture = std::to_string(objects_.size() + 3) + " 0 R";
        add("<</Type/Page/Parent 2 0 R/MediaBox[" + page.box + "]/Contents " +
            std::to_string(objects_.size() + 2) + " 0 R" + page.more +
            "/Resources<</Font<</F 3 0 R>>" +
            (page.picture.empty() ? "" : "/XObject<</I " + picture + ">>") + ">>>>");
        add(stream("", page.content));
        add(stream("/Type/XObject/Subtype/Image/ColorSpace/DeviceGray/BitsPerComponent 8/Width " +
                       std::to_string(page.picture.width) + "/Height " +
                       std::to_string(page.picture.height),
                   std::string(page.picture.pixels.begin(), page.picture.pixels.end())));
    }

    static std::string stream(const std::string& entries, const std::string& data) {
        return "<<" + entries + "/Length " + std::to_string(data.size()) + ">>stream\n" + data +
               "\nendstream";
    }

    std::vector<std::string> objects_;
};

}  // namespace planscribe::scan
