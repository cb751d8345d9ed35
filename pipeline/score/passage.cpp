#include "score/passage.h"

#include "base/text.h"

namespace planscribe::score {
namespace {

constexpr int fewest_dots = 4;

/// Where the dots that begin at `from` end, single blanks between them or not; counts them.
std::size_t end_of_dots(const std::string& line, std::size_t from, int& dots) {
    std::size_t to = from;
    while (true) {
        const std::size_t next = to > from && to < line.size() && line[to] == ' ' ? to + 1 : to;
        if (next >= line.size() || line[next] != '.') return to;
        to = next + 1;
        ++dots;
    }
}

std::string without_leaders(const std::string& line) {
    std::string kept;
    for (std::size_t i = 0; i < line.size();) {
        int dots = 0;
        const std::size_t end = end_of_dots(line, i, dots);
        if (dots >= fewest_dots) {
            kept += ' ';
            i = end;
        } else {
            kept += line[i++];
        }
    }
    return kept;
}

void add_line(std::string_view line, int page, int number, std::vector<PlacedWord>& words) {
    const std::string spaced = join(split_blanks(normalize(line)), " ");
    for (std::string& word : split_blanks(without_leaders(spaced)))
        words.push_back({std::move(word), page, number});
}

}  // namespace

std::vector<PlacedWord> passage(std::string_view text) {
    std::vector<PlacedWord> words;
    int page = 0;
    for (const std::string& sheet : split(text, '\f')) {
        ++page;
        int number = 0;
        for (const std::string& line : split(sheet, '\n')) add_line(line, page, ++number, words);
    }
    return words;
}

std::vector<PlacedWord> bare_words(const std::vector<PlacedWord>& words) {
    std::vector<PlacedWord> bare;
    for (const PlacedWord& word : words) {
        std::string text = strip_punctuation(word.text);
        if (!text.empty()) bare.push_back({std::move(text), word.page, word.line});
    }
    return bare;
}

int Numbering::number(const std::string& text) {
    return numbers_.try_emplace(text, static_cast<int>(numbers_.size())).first->second;
}

Symbols Numbering::graphemes(const std::vector<PlacedWord>& words) {
    Symbols symbols;
    for (const PlacedWord& word : words) {
        if (!symbols.empty()) symbols.push_back(number(" "));
        for (const std::string& cluster : planscribe::graphemes(word.text))
            symbols.push_back(number(cluster));
    }
    return symbols;
}

Symbols Numbering::words(const std::vector<PlacedWord>& words) {
    Symbols symbols;
    for (const PlacedWord& word : words) symbols.push_back(number(word.text));
    return symbols;
}

}  // namespace planscribe::score
