#include "extract/list_items.h"

#include "base/text.h"
#include "extract/sections.h"

namespace planscribe::extract {
namespace {

/// "1." or "2)" before an item; headings with numbers never come here.
bool numbered(Tokens tokens) {
    return without_number(tokens).size() < tokens.size();
}

bool has_mark(Tokens tokens, const Vocabulary& vocabulary) {
    return starts_with_bullet(tokens, vocabulary) || (numbered(tokens) && tokens.size() > 1);
}

bool ends_sentence(const std::vector<Token>& tokens) {
    return ends_with_any(tokens.back().text, ".!?:");
}

bool begins_paragraph(const TextLine& line) {
    const std::string_view word = core(line.tokens.front().text);
    return line.gap_before && (starts_upper(word) || !has_letter(word));
}

/// Page numbers and the crumbs of a logo.
bool is_junk(const TextLine& line) {
    for (const Token& token : line.tokens)
        if (token.skeleton.size() > 2 && has_letter(token.text)) return false;
    return line.gap_before;
}

}  // namespace

std::vector<ListItem> list_items(const TextLines& lines, std::size_t begin, std::size_t end,
                                 const Vocabulary& vocabulary) {
    std::vector<ListItem> items;
    for (std::size_t i = begin; i < end; ++i) {
        const TextLine& line = lines[i];
        if (line.in_grid || is_junk(line)) continue;
        const bool mark = has_mark(line.tokens, vocabulary);
        const bool fresh =
            items.empty() || mark || (begins_paragraph(line) && ends_sentence(items.back().tokens));
        if (fresh) items.push_back({{}, mark});
        const Tokens words = Tokens(line.tokens).subspan(mark ? 1 : 0);
        items.back().tokens.insert(items.back().tokens.end(), words.begin(), words.end());
    }
    return items;
}

}  // namespace planscribe::extract
