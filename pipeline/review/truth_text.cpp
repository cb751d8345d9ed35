#include "base/text.h"
#include "review/answers.h"
#include "review/case.h"

namespace planscribe::review {

std::optional<std::string> text_said(const Case& opened, int page) {
    std::optional<std::string> said;
    for (const store::Correction& answer : standing(opened.reading.corrections))
        if (about_of(answer) == About::text && answer.page == page) said = answer.answer;
    return said;
}

std::string truth_text_of(const Case& opened) {
    std::vector<std::string> pages;
    for (const store::Frame& page : opened.reading.pages) {
        std::string text = text_said(opened, page.number).value_or("");
        if (!text.empty() && text.back() != '\n') text += '\n';
        pages.push_back(std::move(text));
    }
    return join(pages, "\f");
}

}  // namespace planscribe::review
