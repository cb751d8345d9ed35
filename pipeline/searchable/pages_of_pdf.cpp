#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <stdexcept>
#include <vector>

#include "searchable/font.h"
#include "searchable/hidden_text.h"
#include "searchable/pages.h"
#include "searchable/text_layer.h"
#include "searchable/unpacking.h"

namespace planscribe::searchable {
namespace {

int turns_of(QPDFPageObjectHelper& page) {
    QPDFObjectHandle rotate = page.getAttribute("/Rotate", false);
    const long long degrees = rotate.isInteger() ? rotate.getIntValue() : 0;
    return static_cast<int>(((degrees / 90) % 4 + 4) % 4);
}

/// From pixels of the page as it is shown to its own space, which its /Rotate turns to the right.
Affine from_shown(const QPDFObjectHandle::Rectangle& box, int turns, int width, int height) {
    const bool across = turns % 2 == 0;
    const double wide = box.urx - box.llx, high = box.ury - box.lly;
    const double x = (across ? wide : high) / width, y = (across ? high : wide) / height;
    switch (turns) {
        case 1:
            return {0, y, box.llx, x, 0, box.lly};
        case 2:
            return {-x, 0, box.urx, 0, y, box.lly};
        case 3:
            return {0, -y, box.urx, -x, 0, box.ury};
        default:
            return {x, 0, box.llx, 0, -y, box.ury};
    }
}

void add_font(QPDFPageObjectHelper& page, const QPDFObjectHandle& font) {
    QPDFObjectHandle resources = page.getAttribute("/Resources", true);
    if (!resources.isDictionary()) {
        resources = QPDFObjectHandle::newDictionary();
        page.getObjectHandle().replaceKey("/Resources", resources);
    }
    QPDFObjectHandle fonts = resources.getKey("/Font");
    fonts = fonts.isDictionary() ? fonts.shallowCopy() : QPDFObjectHandle::newDictionary();
    fonts.replaceKey(font_name, font);
    resources.replaceKey("/Font", fonts);
}

}  // namespace

void add_text(QPDF& pdf, const Document& document) {
    std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    if (pages.size() != document.pages.size())
        throw std::runtime_error("its pages cannot be told apart with certainty");
    QPDFObjectHandle font = invisible_font(pdf);
    std::size_t index = 0, left = most_unpacked;
    for (QPDFPageObjectHelper& helper : pages) {
        const Page& page = document.pages[index++];
        if (page.origin != PageOrigin::scan || page.paper_width <= 0 || page.paper_height <= 0)
            continue;
        const auto box = helper.getCropBox().getArrayAsRectangle();
        const Affine to_page = then(
            page.to_paper, from_shown(box, turns_of(helper), page.paper_width, page.paper_height));
        const std::string text = text_layer(page, to_page);
        if (text.empty()) continue;
        QPDFObjectHandle object = helper.getObjectHandle();
        take_out_hidden_text(object, left);
        add_font(helper, font);
        helper.addPageContents(pdf.newStream("q\n"), true);
        helper.addPageContents(pdf.newStream("\nQ\n" + text), false);
    }
}

}  // namespace planscribe::searchable
