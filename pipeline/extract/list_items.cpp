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

bool begins_paragraph(const TextLine& line, const ListItem& item) {
    const std::string_view word = core(line.tokens.front().text);
    if (!ends_sentence(item.tokens) || (has_letter(word) && !starts_upper(word))) return false;
    const Box& box = line.tokens.front().box;
    const bool outdented = item.marked && !box.empty() && box.x < item.left + box.height / 2;
    return line.gap_before || outdented;
}

/// Page numbers and the crumbs of a logo.
bool is_junk(const TextLine& line) {
    for (const Token& token : line.tokens)
        if (token.skeleton.size() > 2 && has_letter(token.text)) return false;
    return line.gap_before;
}

}  // namespace

std::vector<ListItem> list_items(const TextLines& lines, std::size_t begin, std::size_t end,
                                 std::size_t skip, const Vocabulary& vocabulary) {
    std::vector<ListItem> items;
    for (std::size_t i = begin; i < end; ++i) {
        const TextLine& line = lines[i];
        const Tokens tokens = Tokens(line.tokens).subspan(i == begin ? skip : 0);
        if (tokens.empty() || line.in_grid || is_junk(line)) continue;
        const bool mark = has_mark(tokens, vocabulary);
        if (items.empty() || mark || begins_paragraph(line, items.back()))
            items.push_back({{}, mark, i, tokens.front().box.x});
        const Tokens words = tokens.subspan(mark ? 1 : 0);
        items.back().tokens.insert(items.back().tokens.end(), words.begin(), words.end());
    }
    return items;
}

}  // namespace planscribe::extract
