#include "score/words.h"

#include <algorithm>
#include <map>
#include <queue>

#include "base/error.h"
#include "base/text.h"
#include "score/files.h"
#include "score/json_node.h"

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

/// A part of a word of pages.jsonl, and the index of that word.
struct Part {
    PlacedWord word;
    std::size_t owner = 0;
};

std::vector<PlacedWord> words_of(const std::vector<Part>& parts) {
    std::vector<PlacedWord> words;
    for (const Part& part : parts) words.push_back(part.word);
    return words;
}

/// The words at their blanks.
std::vector<Part> parts_of(const std::vector<ReadWord>& words, std::string ReadWord::*side) {
    std::vector<Part> parts;
    for (std::size_t i = 0; i < words.size(); ++i)
        for (std::string& part : split_blanks(words[i].*side))
            parts.push_back({{std::move(part), words[i].page, words[i].line}, i});
    return parts;
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

/// What of a text stands for each word of the truth; empty where nothing does.
std::vector<std::string> stand_ins(const std::vector<PlacedWord>& truth,
                                   const std::vector<PlacedWord>& text) {
    Numbering numbers;
    const Alignment alignment = align(numbers.words(truth), numbers.words(text));
    std::vector<std::string> list;
    for (const auto& partner : alignment) list.push_back(partner ? text[*partner].text : "");
    return list;
}

std::size_t& fate(WordFates& fates, bool right_before, bool right_after, bool same) {
    if (right_after) return right_before ? fates.kept : fates.mended;
    if (right_before) return fates.broken;
    return same ? fates.left_wrong : fates.miswritten;
}

}  // namespace

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

WordFates word_fates(const std::vector<PlacedWord>& truth, const std::vector<PlacedWord>& before,
                     const std::vector<PlacedWord>& after, std::vector<Miss>& misses) {
    const auto words = bare_words(truth);
    const auto raw = stand_ins(words, bare_words(before));
    const auto read = stand_ins(words, bare_words(after));
    WordFates fates;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool right_before = raw[i] == words[i].text, right_after = read[i] == words[i].text;
        ++fate(fates, right_before, right_after, raw[i] == read[i]);
        if (!right_before || right_after) continue;
        misses.push_back({"word", "broken",
                          "page " + std::to_string(words[i].page) + ", line " +
                              std::to_string(words[i].line) + " of the truth",
                          words[i].text, read[i]});
    }
    return fates;
}

Reliability reliability(const std::vector<PlacedWord>& truth, const std::vector<ReadWord>& words) {
    std::vector<Part> parts = parts_of(words, &ReadWord::raw);
    for (Part& part : parts) part.word.text = strip_punctuation(part.word.text);
    std::erase_if(parts, [](const Part& part) { return part.word.text.empty(); });
    const auto wanted = bare_words(truth);
    Numbering numbers;
    std::vector<bool> right(parts.size());
    const Symbols paper = numbers.words(wanted), read = numbers.words(words_of(parts));
    const Alignment alignment = align(paper, read);
    for (std::size_t i = 0; i < alignment.size(); ++i)
        if (alignment[i] && paper[i] == read[*alignment[i]]) right[*alignment[i]] = true;
    Reliability curve;
    for (std::size_t p = 0; p < parts.size();) {
        const std::size_t word = parts[p].owner;
        bool all_right = true;
        for (; p < parts.size() && parts[p].owner == word; ++p) all_right = all_right && right[p];
        const auto confidence = static_cast<std::size_t>(words[word].confidence);
        Bin& bin = curve.bins[std::min<std::size_t>(confidence / 10, 9)];
        ++bin.words;
        bin.right += all_right;
        bin.confidence += confidence;
    }
    return curve;
}

}  // namespace planscribe::score
