#include "extract/board_line.h"

#include <algorithm>

#include "base/text.h"
#include "extract/organisations.h"
#include "extract/people.h"
#include "extract/sections.h"

namespace planscribe::extract {
namespace {

using Kind = BoardPiece::Kind;

bool is_separator(const Token& token) {
    const std::string text = plain_dashes(token.text);
    return text == "-" || text == "/" || text == "|" || text == ":" || text == "," || text == ";";
}

bool ends_run(const Token& token) {
    return ends_with_any(plain_dashes(token.text), ",;:)-");
}

/// "Berg/Anna" as three tokens.
std::vector<Token> apart_at_slashes(Tokens tokens) {
    std::vector<Token> parts;
    for (const Token& token : tokens) {
        const std::size_t slash = token.text.find('/');
        const bool inner = slash != std::string::npos && slash > 1 && slash + 2 < token.text.size();
        if (!inner || has_digit(token.text)) {
            parts.push_back(token);
            continue;
        }
        Token left = token, mark = token, right = token;
        left.text = token.text.substr(0, slash);
        left.skeleton = token.skeleton;
        mark.text = "/";
        mark.skeleton.clear();
        right.text = token.text.substr(slash + 1);
        mark.wide_gap = right.wide_gap = left.ends_line = mark.ends_line = false;
        parts.insert(parts.end(), {left, mark, right});
    }
    return parts;
}

class LineReader {
public:
    LineReader(Tokens tokens, std::size_t glued, const Vocabulary& vocabulary)
        : parts_(apart_at_slashes(tokens)), glued_(glued), known_(vocabulary) {}

    BoardLine run() {
        const Tokens tokens = parts_;
        const auto mentions = find_organisations(tokens, known_);
        auto mention = mentions.begin();
        std::size_t i = starts_with_bullet(tokens, known_) ? 1 : 0;
        i = tokens.size() - without_number(tokens.subspan(i)).size();
        while (i < tokens.size()) {
            if (tokens[i].wide_gap || tokens[i].text.starts_with('(')) flush();
            while (mention != mentions.end() && mention->begin < i) ++mention;
            if (mention != mentions.end() && mention->begin == i) {
                flush();
                const Tokens words = tokens.subspan(i, mention->end - i);
                add({Kind::organisation, mention->organisation.name, nullptr, ink_of(words)});
                i = mention->end;
            } else {
                i += step(tokens.subspan(i));
            }
        }
        flush();
        return std::move(line_);
    }

private:
    std::size_t step(Tokens rest) {
        if (is_separator(rest.front()) || is_party(rest.front())) {
            flush();
            return 1;
        }
        if (rest.front().skeleton.empty()) return 1;
        if (const auto hit = role_at_start(rest, known_)) {
            flush();
            add({Kind::role, "", hit->role, ink_of(rest.first(hit->words))});
            return hit->words;
        }
        run_.push_back(rest.front());
        if (ends_run(rest.front())) flush();
        return 1;
    }

    void add(BoardPiece piece) { line_.pieces.push_back(std::move(piece)); }

    void add_person(Tokens words) {
        add({Kind::person, std::string(core(text_of(words))), nullptr, ink_of(words)});
    }

    void flush() {
        if (run_.empty()) return;
        const std::vector<Token> words = std::move(run_);
        run_.clear();
        if (const auto place = place_of(words, known_))
            add({Kind::organisation, *place, nullptr, ink_of(words)});
        else if (glued_ > 1 && words.size() >= 2 * glued_ && all_large(words))
            cut(words);
        else if (is_person(words, known_))
            add_person(words);
        else if (starts_upper(core(words.front().text)) && line_.count(Kind::person) > 0 &&
                 line_.count(Kind::organisation) == 0)
            add({Kind::organisation, std::string(core(text_of(words))), nullptr, ink_of(words)});
        else
            line_.strange += static_cast<std::size_t>(
                std::count_if(words.begin(), words.end(),
                              [](const Token& word) { return has_letter(word.text); }));
    }

    static bool all_large(const std::vector<Token>& words) {
        return std::all_of(words.begin(), words.end(), [](const Token& word) {
            return starts_upper(word.text) && !has_digit(word.text);
        });
    }

    void cut(Tokens words) {
        for (std::size_t i = 0; i < glued_; ++i)
            add_person(i + 1 == glued_ ? words.subspan(2 * i) : words.subspan(2 * i, 2));
    }

    std::vector<Token> parts_;
    std::size_t glued_;
    const Vocabulary& known_;
    std::vector<Token> run_;
    BoardLine line_;
};

}  // namespace

std::size_t BoardLine::count(BoardPiece::Kind kind) const {
    return static_cast<std::size_t>(
        std::count_if(pieces.begin(), pieces.end(),
                      [kind](const BoardPiece& piece) { return piece.kind == kind; }));
}

bool BoardLine::is_only(BoardPiece::Kind kind) const {
    return !pieces.empty() && strange == 0 && count(kind) == pieces.size();
}

BoardLine read_board_line(Tokens tokens, std::size_t glued, const Vocabulary& vocabulary) {
    return LineReader(tokens, glued, vocabulary).run();
}

}  // namespace planscribe::extract
