#include "publish/plain_text.h"

#include "base/text.h"
#include "publish/page_lines.h"

namespace planscribe::publish {

std::vector<std::string> page_texts(const Document& document, Wording wording) {
    const auto words = wording == Wording::repaired ? repaired_text : raw_text;
    std::vector<std::string> texts;
    for (const std::vector<TextLine>& lines : lines_of_pages(document)) {
        std::string& text = texts.emplace_back();
        for (const TextLine& line : lines) {
            text.append(static_cast<std::size_t>(line.blanks_above), '\n');
            text += words(document.pages, line.line->words) + '\n';
        }
    }
    return texts;
}

void write_text(std::ostream& out, const Document& document) {
    out << join(page_texts(document, Wording::repaired), "\f");
}

}  // namespace planscribe::publish
