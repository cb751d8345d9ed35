#include "repair/passage.h"

#include <algorithm>
#include <iterator>
#include <span>
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

constexpr int join_cost = 4000, split_cost = 4000;  ///< thousandths of a nat
constexpr int capital_cost = 2000;
constexpr std::size_t longest_token = 200;     ///< bytes; more is no word
constexpr std::ptrdiff_t digits_in_group = 3;  ///< of an amount
constexpr int page_gap = 2;  ///< lines between pages; a word may not run on, a sentence ends

/// Of the post or the web, where no word can be judged.
bool is_address(std::string_view token) {
    const auto holds = [&](std::string_view part) { return token.find(part) != token.npos; };
    return holds("://") || holds("www.") || holds(".se") || (holds("@") && holds("."));
}

bool may_be_judged(const Word& word) {
    return !word.raw.empty() && word.raw.size() <= longest_token && !is_address(word.raw) &&
           word.text == word.raw && has_letter(word.raw) && !has_digit(word.raw);
}

/// "l 877" may be a number, which is no word to judge.
bool may_begin_number(const std::vector<Word>& words, std::size_t at) {
    if (words[at].guesses.empty() || at + 1 == words.size() || words[at + 1].line != words[at].line)
        return false;
    const std::string& next = words[at + 1].raw;
    const auto digits = std::find_if_not(next.begin(), next.end(), is_digit) - next.begin();
    return digits == digits_in_group;
}

/// Before an item of a list, for instance.
bool is_mark(std::string_view token) {
    return !has_letter(token) && !has_digit(token);
}

/// A capital that is but a stroke may have been a stroke of a small letter: "Ined" is "med".
bool is_stroke(char capital) {
    return capital == 'I' || capital == 'J' || capital == 'L';
}

/// What an edit writes, with the capitals of the word around it. A capital without dots amid a
/// line ("Okar") may be all that an engine has for a small ö.
std::string written(const Edit& edit, const Reading& reading, Shape shape, const Verdict& verdict) {
    const auto& [right, capital] = std::tie(edit.confusion->right, edit.confusion->capital);
    if (shape == Shape::upper) return upper(right);
    const bool first_capital =
        edit.at == 0 && starts_upper(reading.word) &&
        (!is_stroke(reading.word.front()) || reading.situation.starts_sentence);
    if (edit.at == 0 && verdict.capital) return title(right);
    const bool may_be_name =
        verdict.standing != Standing::common && verdict.standing != Standing::word;
    if (edit.at == 0 && reading.situation.amid_line && edit.confusion->diacritic &&
        !edit.confusion->capital && !may_be_name)
        return right;
    const bool begins = edit.at == 0 && reading.before == sentence_start &&
                        reading.situation.starts_sentence && !edit.confusion->diacritic;
    return capital || first_capital || begins ? title(right) : right;
}

}  // namespace

Passage::Passage(std::vector<Page>& pages, const Confusions& confusions) {
    int line = 0;
    for (Page& page : pages) {
        const int above = line;
        for (std::size_t at = 0; at < page.words.size(); ++at) {
            Word& word = page.words[at];
            line = above + word.line;
            tokens_.push_back({&word, line, {}});
            if (!may_be_judged(word) || may_begin_number(page.words, at)) continue;
            std::vector<Piece> pieces = cut(word.raw, confusions);
            if (text_of(pieces) == word.raw) tokens_.back().pieces = std::move(pieces);
        }
        line += page_gap;
    }
    for (std::size_t token = 0; token < tokens_.size(); ++token) add_readings(token);
}

void Passage::add_readings(std::size_t token) {
    const auto& pieces = tokens_[token].pieces;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (!pieces[i].word) continue;
        Reading reading{normalize(pieces[i].text), {}, unknown_word, {{token, i}}, {}};
        if (i <= 1) reading.before = before(token);
        reading.situation.starts_sentence = i <= 1 && starts_sentence(token);
        reading.situation.amid_line = i <= 1 && amid_line(token);
        reading.situation.beside_name = beside_name(token, i);
        reading.situation.alone = pieces.size() == 1;
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
    if (token + 1 >= tokens_.size() || tokens_[token].line == tokens_[token + 1].line) return false;
    const auto& first = tokens_[token].pieces;
    const auto& second = tokens_[token + 1].pieces;
    return first.size() >= 2 && first[first.size() - 2].word && first.back().text == "-" &&
           !second.empty() && second.front().word && !starts_upper(second.front().text);
}

Reading Passage::joined(const Reading& first, const Reading& second) const {
    Reading whole{
        first.word + second.word, second.situation, first.before, first.segments, {first, second}};
    whole.segments.push_back(second.segments.front());
    whole.situation.starts_sentence = first.situation.starts_sentence;
    whole.situation.seam = first.word.size();
    return whole;
}

bool Passage::starts_sentence(std::size_t token) const {
    if (token == 0 || tokens_[token - 1].line + 1 < tokens_[token].line) return true;
    const std::string& before = tokens_[token - 1].word->raw;
    const bool begins_line = token == 1 || tokens_[token - 2].line < tokens_[token - 1].line;
    if (begins_line && tokens_[token - 1].line == tokens_[token].line && is_mark(before))
        return true;
    return !before.empty() &&
           std::string_view(".!?:").find(before.back()) != std::string_view::npos;
}

bool Passage::amid_line(std::size_t token) const {
    if (starts_sentence(token) || tokens_[token - 1].line != tokens_[token].line) return false;
    const std::string& before = tokens_[token - 1].word->raw;
    return has_letter(before) && before == lower(before);
}

/// First name and surname stand next to each other.
bool Passage::beside_name(std::size_t token, std::size_t piece) const {
    const auto is_name = [](const Piece& one) {
        return one.word && shape_of(one.text) == Shape::title;
    };
    const auto pieces_on_line = [&](std::size_t other) {
        const bool here = other < tokens_.size() && tokens_[other].line == tokens_[token].line;
        return here ? std::span<const Piece>(tokens_[other].pieces) : std::span<const Piece>();
    };
    if (piece == 0 && token > 0)
        if (const auto left = pieces_on_line(token - 1); !left.empty() && is_name(left.back()))
            return true;
    if (piece + 1 < tokens_[token].pieces.size()) return false;
    const auto right = pieces_on_line(token + 1);
    return !right.empty() && is_name(right.front());
}

std::optional<WordId> Passage::before(std::size_t token) const {
    if (starts_sentence(token)) return sentence_start;
    const Token& last = tokens_[token - 1];
    if (has_digit(last.word->raw)) return number_word;
    const std::size_t count = last.pieces.size();
    const bool ends_in_word =
        count > 0 && (last.pieces[count - 1].word || (count > 1 && last.pieces[count - 2].word));
    return ends_in_word ? std::nullopt : std::optional(unknown_word);
}

void Passage::apply(const Reading& reading, const Candidate& mended, const DocumentProfile& profile,
                    const Certainty& certainty) {
    const Shape shape = shape_of(reading.word);
    const std::size_t seam = reading.situation.seam;
    std::ptrdiff_t shift = 0;
    bool second = false;
    for (const Edit& edit : mended.edits) {
        if (seam != 0 && edit.at >= seam && !std::exchange(second, true))
            shift = -static_cast<std::ptrdiff_t>(seam);
        const Segment& segment = reading.segments[second ? 1 : 0];
        Token& token = tokens_[segment.token];
        std::string& text = token.pieces[segment.piece].text;
        const std::string right = written(edit, reading, shape, mended.verdict);
        const std::string& read = edit.confusion->read;
        text = normalize(text);
        text.replace(static_cast<std::size_t>(static_cast<std::ptrdiff_t>(edit.at) + shift),
                     read.size(), right);
        shift +=
            static_cast<std::ptrdiff_t>(right.size()) - static_cast<std::ptrdiff_t>(read.size());
        token.word->changes.push_back(
            {edit.confusion->rule(), std::exchange(token.word->text, text_of(token.pieces)),
             profile.cost(*edit.confusion), certainty.margin, certainty.runner_up});
    }
    lower_function_word(reading, mended);
}

void Passage::lower_function_word(const Reading& reading, const Candidate& mended) {
    if (!reading.situation.amid_line || shape_of(reading.word) != Shape::title ||
        mended.verdict.standing != Standing::common || mended.verdict.cost > function_word_cost)
        return;
    Token& token = tokens_[reading.segments.front().token];
    std::string& text = token.pieces[reading.segments.front().piece].text;
    if (!starts_upper(text)) return;
    text = lower(text);
    token.word->changes.push_back(
        {"capital", std::exchange(token.word->text, text_of(token.pieces)), capital_cost});
}

bool Passage::touch(const Reading& first, const Reading& second) const {
    if (first.segments.size() > 1 || second.segments.size() > 1) return false;
    const Segment &end = first.segments.front(), &begin = second.segments.front();
    return end.token + 1 == begin.token && tokens_[end.token].line == tokens_[begin.token].line &&
           end.piece + 1 == tokens_[end.token].pieces.size() && begin.piece == 0;
}

void Passage::join(const Reading& whole, const std::string& word, const std::vector<Edit>& edits,
                   const DocumentProfile& profile) {
    Token &first = tokens_[whole.segments[0].token], &second = tokens_[whole.segments[1].token];
    const std::string torn = text_of(first.pieces);
    first.pieces.back().text = word;
    std::move(second.pieces.begin() + 1, second.pieces.end(), std::back_inserter(first.pieces));
    second.pieces.clear();
    first.word->changes.push_back({"join", torn, join_cost});
    second.word->changes.push_back({"join", second.word->text, join_cost});
    for (const Edit& edit : edits)
        first.word->changes.push_back(
            {edit.confusion->rule(), whole.word, profile.cost(*edit.confusion)});
    first.word->text = text_of(first.pieces);
    second.word->text.clear();
}

void Passage::split(const Reading& reading, const std::string& words,
                    const std::vector<Edit>& edits, const DocumentProfile& profile) {
    Token& token = tokens_[reading.segments.front().token];
    token.pieces[reading.segments.front().piece].text = words;
    Word& word = *token.word;
    word.changes.push_back({"split", std::exchange(word.text, text_of(token.pieces)), split_cost});
    for (const Edit& edit : edits)
        word.changes.push_back(
            {edit.confusion->rule(), reading.word, profile.cost(*edit.confusion)});
}

}  // namespace planscribe::repair
