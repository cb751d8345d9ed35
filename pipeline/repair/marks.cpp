#include "repair/marks.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

#include "base/dictionary.h"
#include "base/error.h"
#include "base/text.h"

namespace planscribe::repair {
namespace {

constexpr std::array<std::string_view, 4> places{"item", "number", "sentence",
                                                 "beside"};  ///< as in Place
constexpr int item_cost = 700, other_cost = 300;             ///< thousandths of a nat
constexpr int least_items = 2;  ///< lines of a document that begin with the same mark

bool begins_line(const std::vector<Word>& words, std::size_t at) {
    return at == 0 || words[at - 1].line != words[at].line;
}

/// Whether an item of a list may begin with the word after `at`.
bool item_follows(const std::vector<Word>& words, std::size_t at) {
    if (at + 1 == words.size() || words[at + 1].line != words[at].line) return false;
    const std::string& next = words[at + 1].raw;
    return starts_upper(next) || has_digit(next) || graphemes(next).size() > 2;
}

/// After the end of another sentence, before a word in lower case.
bool begins_sentence(const std::vector<Word>& words, std::size_t at) {
    if (at == 0 || at + 1 == words.size() || words[at + 1].line != words[at].line) return false;
    const std::string &before = words[at - 1].raw, &next = words[at + 1].raw;
    return before.ends_with('.') && has_letter(before) && !starts_upper(next) &&
           has_letter(graphemes(next).front()) && words[at].line - words[at - 1].line <= 1;
}

bool is_number(const std::string& text) {
    return has_digit(text) && !has_letter(text);
}

bool number_follows(const std::vector<Word>& words, std::size_t at) {
    return at + 1 < words.size() && words[at + 1].line == words[at].line &&
           is_number(words[at + 1].raw);
}

}  // namespace

Marks::Marks(const std::filesystem::path& file) {
    for (const Fields& row : read_dictionary(file, 3)) {
        const auto place = std::find(places.begin(), places.end(), row[2]);
        if (place == places.end())
            throw Error(ErrorCode::environment, file.string(), "no mark: " + join(row, " "));
        all_.push_back({row[0], row[1], static_cast<Place>(place - places.begin())});
    }
}

const Marks::Mark* Marks::find(const std::vector<Word>& words, std::size_t at) const {
    const auto found = std::find_if(all_.begin(), all_.end(), [&](const Mark& mark) {
        if (words[at].raw != mark.read || words[at].text != mark.read) return false;
        if (mark.place == Place::item) return begins_line(words, at) && item_follows(words, at);
        if (mark.place == Place::sentence) return begins_sentence(words, at);
        const bool number_before = !begins_line(words, at) && is_number(words[at - 1].raw);
        return number_before || (mark.place == Place::beside && number_follows(words, at));
    });
    return found == all_.end() ? nullptr : &*found;
}

void Marks::mend(std::vector<Page>& pages) const {
    std::map<const Mark*, std::vector<Word*>> found;
    for (Page& page : pages)
        for (std::size_t at = 0; at < page.words.size(); ++at)
            if (const Mark* mark = find(page.words, at)) found[mark].push_back(&page.words[at]);
    for (auto& [mark, words] : found) {
        if (mark->place == Place::item && words.size() < least_items) continue;
        for (Word* word : words) {
            word->changes.push_back({"mark:" + mark->read + ">" + mark->right, word->text,
                                     mark->place == Place::item ? item_cost : other_cost});
            word->text = mark->right;
        }
    }
}

}  // namespace planscribe::repair
