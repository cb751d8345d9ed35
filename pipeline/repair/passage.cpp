#include "repair/passage.h"

#include <tuple>
#include <utility>

#include "base/text.h"
#include "repair/casing.h"

namespace planscribe::repair {
namespace {

std::string text_of(const std::vector<Piece>& pieces) {
    std::string text;
    for (const Piece& piece : pieces) text += piece.text;
    return text;
}

/// Of the post or the web, where no word can be judged.
bool is_address(std::string_view token) {
    const auto holds = [&](std::string_view part) { return token.find(part) != token.npos; };
    return holds("://") || holds("www.") || holds(".se") || (holds("@") && holds("."));
}

bool may_be_judged(const Word& word) {
    return !is_address(word.raw) && !word.raw.empty() && word.text == word.raw &&
           has_letter(word.raw) && !has_digit(word.raw);
}

/// A capital that is but a stroke may have been a stroke of a small letter: "Ined" is "med".
bool is_stroke(char capital) {
    return capital == 'I' || capital == 'J' || capital == 'L';
}

/// What an edit writes, with the capitals of the word around it.
std::string written(const Edit& edit, const Reading& reading, Shape shape) {
    const auto& [read, right, capital] =
        std::tie(edit.confusion->read, edit.confusion->right, edit.confusion->capital);
    if (shape == Shape::upper) return upper(right);
    const bool first_capital =
        edit.at == 0 && starts_upper(read.front() == reading.word.front() ? read : reading.word) &&
        (!is_stroke(reading.word.front()) || reading.situation.starts_sentence);
    return capital || first_capital ? title(right) : right;
}

}  // namespace

Passage::Passage(std::vector<Word>& words, const Confusions& confusions) : words_(words) {
    pieces_.resize(words.size());
    for (std::size_t token = 0; token < words.size(); ++token) {
        if (!may_be_judged(words[token])) continue;
        pieces_[token] = cut(words[token].raw, confusions);
        if (text_of(pieces_[token]) != words[token].raw) pieces_[token].clear();
    }
    for (std::size_t token = 0; token < words.size(); ++token) add_readings(token);
}

void Passage::add_readings(std::size_t token) {
    const auto& pieces = pieces_[token];
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (!pieces[i].word) continue;
        Reading reading{normalize(pieces[i].text), {}, {{token, i}}, {}};
        reading.situation.starts_sentence = i <= 1 && starts_sentence(token);
        reading.situation.hyphen_follows =
            i + 1 < pieces.size() && pieces[i + 1].text.starts_with('-');
        const bool second_half = i == 0 && token > 0 && continues_on_next_line(token - 1);
        if (second_half && !readings_.empty())
            readings_.back() = joined(readings_.back(), reading);
        else
            readings_.push_back(std::move(reading));
    }
}

bool Passage::continues_on_next_line(std::size_t token) const {
    if (token + 1 >= words_.size() || words_[token].line == words_[token + 1].line) return false;
    const auto& first = pieces_[token];
    const auto& second = pieces_[token + 1];
    return first.size() >= 2 && first[first.size() - 2].word && first.back().text == "-" &&
           !second.empty() && second.front().word && !starts_upper(second.front().text);
}

Reading Passage::joined(const Reading& first, const Reading& second) const {
    Reading whole{first.word + second.word, second.situation, first.segments, {first, second}};
    whole.segments.push_back(second.segments.front());
    whole.situation.starts_sentence = first.situation.starts_sentence;
    whole.situation.seam = first.word.size();
    return whole;
}

bool Passage::starts_sentence(std::size_t token) const {
    if (token == 0) return true;
    const std::string& before = words_[token - 1].raw;
    return !before.empty() &&
           std::string_view(".!?:").find(before.back()) != std::string_view::npos;
}

void Passage::apply(const Reading& reading, const std::vector<Edit>& edits,
                    const PageProfile& profile) {
    const Shape shape = shape_of(reading.word);
    const std::size_t seam = reading.situation.seam;
    std::ptrdiff_t shift = 0;
    bool second = false;
    for (const Edit& edit : edits) {
        if (seam != 0 && edit.at >= seam && !std::exchange(second, true))
            shift = -static_cast<std::ptrdiff_t>(seam);
        const Segment& segment = reading.segments[second ? 1 : 0];
        Word& word = words_[segment.token];
        std::string& text = pieces_[segment.token][segment.piece].text;
        const std::string right = written(edit, reading, shape);
        const std::string& read = edit.confusion->read;
        text = normalize(text);
        text.replace(static_cast<std::size_t>(static_cast<std::ptrdiff_t>(edit.at) + shift),
                     read.size(), right);
        shift +=
            static_cast<std::ptrdiff_t>(right.size()) - static_cast<std::ptrdiff_t>(read.size());
        word.changes.push_back({edit.confusion->rule(),
                                std::exchange(word.text, text_of(pieces_[segment.token])),
                                profile.cost(*edit.confusion)});
    }
}

}  // namespace planscribe::repair
