#include "extract/word_lists.h"

#include <charconv>

#include "base/error.h"
#include "base/text.h"

namespace planscribe::extract {

std::vector<Fields> WordLists::rows(const char* file, std::size_t columns) {
    file_ = folder_ / file;
    return read_dictionary(file_, columns);
}

int WordLists::number(std::string_view text) const {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) refuse("not a number:", text);
    return value;
}

void WordLists::refuse(std::string_view why, std::string_view text) const {
    throw Error(ErrorCode::environment, file_.string(), std::string(why) + " " + std::string(text));
}

std::vector<std::string> listed(std::string_view field) {
    std::vector<std::string> all = split(field, '|');
    std::erase(all, "");
    return all;
}

std::string phrase_skeleton(std::string_view words, const Lookalikes& lookalikes) {
    std::string joined;
    for (const std::string& word : split_blanks(words)) joined += skeleton(word, lookalikes);
    return joined;
}

}  // namespace planscribe::extract
