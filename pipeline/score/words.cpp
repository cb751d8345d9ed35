#include "score/words.h"

#include <algorithm>

#include "base/text.h"

namespace planscribe::score {
namespace {

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

WordFates word_fates(const std::vector<PlacedWord>& truth, const std::vector<PlacedWord>& before,
                     const std::vector<PlacedWord>& after, std::vector<Miss>& misses) {
    const auto words = bare_words(truth);
    const auto raw = stand_ins(words, bare_words(before));
    const auto read = stand_ins(words, bare_words(after));
    WordFates fates;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool right_before = raw[i] == words[i].text, right_after = read[i] == words[i].text;
        ++fate(fates, right_before, right_after, raw[i] == read[i]);
        if (!right_before && !right_after && has_digit(words[i].text)) ++fates.numbers;
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
        bin.right += all_right ? 1 : 0;
        bin.confidence += confidence;
    }
    return curve;
}

}  // namespace planscribe::score
