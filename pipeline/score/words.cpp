#include "score/words.h"

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
        const int row = line ? line->whole(0, most_lines) : 0;
        words.push_back({{word.text_of("raw").value_or(""), sheet, row},
                         {word.text_of("text").value_or(""), sheet, row},
                         confidence ? confidence->whole(0, 100) : 0});
    }
}

/// The parts of words at their blanks.
std::vector<PlacedWord> parted(const std::vector<ReadWord>& words, PlacedWord ReadWord::*side) {
    std::vector<PlacedWord> list;
    for (const ReadWord& word : words)
        for (std::string& part : split_blanks((word.*side).text))
            list.push_back({std::move(part), (word.*side).page, (word.*side).line});
    return list;
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

std::vector<PlacedWord> words_before(const std::vector<ReadWord>& words) {
    return parted(words, &ReadWord::raw);
}

std::vector<PlacedWord> words_after(const std::vector<ReadWord>& words) {
    return parted(words, &ReadWord::text);
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
    std::vector<PlacedWord> parts;
    std::vector<std::size_t> owner;  // of each part
    for (std::size_t i = 0; i < words.size(); ++i)
        for (PlacedWord& part : bare_words(parted({words[i]}, &ReadWord::raw))) {
            parts.push_back(std::move(part));
            owner.push_back(i);
        }
    const auto wanted = bare_words(truth);
    Numbering numbers;
    std::vector<bool> right(parts.size());
    const Symbols paper = numbers.words(wanted), read = numbers.words(parts);
    const Alignment alignment = align(paper, read);
    for (std::size_t i = 0; i < alignment.size(); ++i)
        if (alignment[i] && paper[i] == read[*alignment[i]]) right[*alignment[i]] = true;
    Reliability curve;
    for (std::size_t p = 0; p < parts.size();) {
        const std::size_t word = owner[p];
        bool all_right = true;
        for (; p < parts.size() && owner[p] == word; ++p) all_right = all_right && right[p];
        const auto confidence = static_cast<std::size_t>(words[word].confidence);
        Bin& bin = curve.bins[std::min<std::size_t>(confidence / 10, 9)];
        ++bin.words;
        bin.right += all_right;
        bin.confidence += confidence;
    }
    return curve;
}

}  // namespace planscribe::score
