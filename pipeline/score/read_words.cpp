#include "score/read_words.h"

#include <algorithm>
#include <map>
#include <optional>
#include <queue>

#include "base/error.h"
#include "base/text.h"
#include "model/json_node.h"
#include "score/files.h"

namespace planscribe::score {
namespace {

constexpr std::size_t most_words = 1000000;
constexpr int most_lines = 1 << 24;

void add_page(const JsonNode& page, std::vector<ReadWord>& words) {
    const auto number = page.value("page");
    const int sheet = number ? number->whole(0, most_lines) : 0;
    const auto list = page.value("words");
    if (!list) return;
    for (const JsonNode& word : list->items(most_words - words.size())) {
        const auto line = word.value("line");
        const auto confidence = word.value("confidence");
        words.push_back({word.text_of("raw").value_or(""), word.text_of("text").value_or(""),
                         confidence ? confidence->whole(0, 100) : 0, sheet,
                         line ? line->whole(0, most_lines) : 0});
    }
}

/// For each part the place in the text where the same stands: in order where that can be, then
/// wherever it is left.
std::vector<std::optional<std::size_t>> places_in(const std::vector<PlacedWord>& text,
                                                  const std::vector<Part>& parts) {
    Numbering numbers;
    const Symbols shown = numbers.words(text), read = numbers.words(words_of(parts));
    const Alignment alignment = align(shown, read);
    std::vector<std::optional<std::size_t>> places(parts.size());
    std::map<int, std::queue<std::size_t>> left;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        if (alignment[i] && shown[i] == read[*alignment[i]])
            places[*alignment[i]] = i;
        else
            left[shown[i]].push(i);
    }
    for (std::size_t p = 0; p < parts.size(); ++p) {
        if (places[p]) continue;
        const auto found = left.find(read[p]);
        if (found == left.end() || found->second.empty()) continue;
        places[p] = found->second.front();
        found->second.pop();
    }
    return places;
}

}  // namespace

std::vector<PlacedWord> words_of(const std::vector<Part>& parts) {
    std::vector<PlacedWord> words;
    words.reserve(parts.size());
    for (const Part& part : parts) words.push_back(part.word);
    return words;
}

std::vector<Part> parts_of(const std::vector<ReadWord>& words, std::string ReadWord::*side) {
    std::vector<Part> parts;
    for (std::size_t i = 0; i < words.size(); ++i)
        for (std::string& part : split_blanks(words[i].*side))
            parts.push_back({{std::move(part), words[i].page, words[i].line}, i});
    return parts;
}

std::vector<ReadWord> read_words(const std::filesystem::path& file) {
    std::vector<ReadWord> words;
    int number = 0;
    for (const std::string& line : split(read_bytes(file), '\n')) {
        ++number;
        if (trim(line).empty()) continue;
        add_page(JsonNode(line, file.string() + ", line " + std::to_string(number)), words);
    }
    return words;
}

std::vector<ReadWord> in_order_of(const std::vector<PlacedWord>& text,
                                  std::vector<ReadWord> words) {
    const std::vector<Part> parts = parts_of(words, &ReadWord::text);
    const auto places = places_in(text, parts);
    std::vector<std::optional<std::size_t>> place(words.size());
    for (std::size_t p = parts.size(); p-- > 0;)
        if (places[p]) place[parts[p].owner] = places[p];
    std::vector<std::pair<std::size_t, std::size_t>> order;  // place in the text, word
    for (std::size_t i = 0, last = 0; i < words.size(); ++i) {
        last = place[i].value_or(last);
        order.emplace_back(last, i);
    }
    std::stable_sort(order.begin(), order.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<ReadWord> ordered;
    ordered.reserve(words.size());
    for (const auto& [at, i] : order) ordered.push_back(std::move(words[i]));
    return ordered;
}

std::vector<PlacedWord> before_repair(const std::vector<ReadWord>& words) {
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool first = i == 0;
        if (!first && words[i].page != words[i - 1].page)
            text += '\f';
        else if (!first)
            text += words[i].line == words[i - 1].line ? ' ' : '\n';
        text += words[i].raw;
    }
    return passage(text);
}

}  // namespace planscribe::score
