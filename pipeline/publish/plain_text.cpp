#include "publish/plain_text.h"

#include "publish/page_lines.h"

namespace planscribe::publish {

void write_text(std::ostream& out, const Document& document) {
    const auto pages = lines_of_pages(document);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (i > 0) out << '\f';
        for (const TextLine& text : pages[i]) {
            for (int blank = 0; blank < text.blanks_above; ++blank) out << '\n';
            out << repaired_text(document.pages, text.line->words) << '\n';
        }
    }
}

}  // namespace planscribe::publish
