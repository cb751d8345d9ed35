#include "extract/sentences.h"

#include <algorithm>

#include "base/text.h"
#include "extract/prose_amounts.h"
#include "extract/sections.h"

namespace planscribe::extract {
namespace {

constexpr std::size_t most_row_words = 8;
constexpr std::size_t most_sentence_words = 200;

bool ends_sentence(const Token& token) {
    return ends_with_any(token.text, ".!?");
}

/// "… 3 300 000 kr. Det …": a sentence ends behind an amount within the line.
bool ends_at_amount(Tokens tokens, const std::vector<ProseAmount>& amounts) {
    return std::ranges::any_of(amounts, [&](const ProseAmount& amount) {
        return amount.end < tokens.size() && ends_sentence(tokens[amount.end - 1]) &&
               starts_upper(core(tokens[amount.end].text));
    });
}

/// A label and several amounts, or a label and one amount at the end with nothing that makes
/// it a sentence.
bool is_row(const TextLine& line, const Vocabulary& vocabulary) {
    const auto amounts = find_amounts(line.tokens, vocabulary);
    const auto words = std::count_if(
        line.tokens.begin(), line.tokens.end(),
        [](const Token& token) { return has_letter(token.text) && !has_digit(token.text); });
    const bool few_words = words <= static_cast<std::ptrdiff_t>(most_row_words + amounts.size());
    if (amounts.empty() || !few_words || ends_sentence(line.tokens.back())) return false;
    if (ends_at_amount(line.tokens, amounts)) return false;
    return amounts.size() > 1 || line.tokens[amounts.front().begin].wide_gap;
}

class SentenceReader {
public:
    SentenceReader(const TextLines& lines, const Vocabulary& vocabulary)
        : lines_(lines), known_(vocabulary) {}

    std::vector<Sentence> run() {
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            const TextLine& line = lines_[i];
            if (line.in_grid || is_row(line, known_) || is_heading(lines_, i, known_)) {
                flush();
            } else {
                const bool marked = starts_with_bullet(line.tokens, known_);
                if (marked || new_paragraph(line)) flush();
                add(i, Tokens(line.tokens).subspan(marked ? 1 : 0));
            }
        }
        flush();
        return std::move(found_);
    }

private:
    bool new_paragraph(const TextLine& line) const {
        if (!line.gap_before || current_.tokens.empty()) return false;
        const Token& last = current_.tokens.back();
        return ends_with_any(last.text, ".!?:") || starts_upper(core(line.tokens.front().text));
    }

    bool ends_before(const Token& word) const {
        if (current_.tokens.empty()) return false;
        const Token& last = current_.tokens.back();
        const bool whole = last.skeleton.size() > 1 || last.text.starts_with('%');
        const bool stop = ends_sentence(last) && whole;
        return current_.tokens.size() >= most_sentence_words ||
               (stop && starts_upper(core(word.text)));
    }

    void add(std::size_t line, Tokens words) {
        for (const Token& word : words) {
            if (ends_before(word)) flush();
            if (current_.tokens.empty()) current_.line = line;
            current_.tokens.push_back(word);
        }
    }

    void flush() {
        if (!current_.tokens.empty()) found_.push_back(std::move(current_));
        current_ = {};
    }

    const TextLines& lines_;
    const Vocabulary& known_;
    Sentence current_;
    std::vector<Sentence> found_;
};

}  // namespace

std::vector<Sentence> find_sentences(const TextLines& lines, const Vocabulary& vocabulary) {
    return SentenceReader(lines, vocabulary).run();
}

}  // namespace planscribe::extract
