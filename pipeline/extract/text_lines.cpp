#include "extract/text_lines.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "base/median.h"
#include "base/text.h"

namespace planscribe::extract {
namespace {

constexpr double wide_gap_heights = 2.5;
constexpr int wide_gap_blanks = 3;
constexpr double gap_pitches = 1.35;
constexpr std::size_t most_phrase_tokens = 12;

std::set<WordId> grid_words(const Layout& layout) {
    std::set<WordId> words;
    const auto add = [&](const Ink& ink) { words.insert(ink.begin(), ink.end()); };
    for (const Grid& grid : layout.grids) {
        for (const GridColumn& column : grid.columns) add(column.header);
        for (const GridRow& row : grid.rows) {
            add(row.label);
            for (const Ink& cell : row.cells) add(cell);
        }
    }
    return words;
}

int code_points(std::string_view text) {
    return static_cast<int>(
        std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

bool wide_gap(const Word& left, const Word& right) {
    if (left.box.empty() || right.box.empty()) {
        if (left.column == 0 || right.column == 0) return false;
        return right.column - (left.column + code_points(left.raw)) >= wide_gap_blanks;
    }
    const int height = std::max(left.box.height, right.box.height);
    return right.box.x - left.box.right() > wide_gap_heights * height;
}

const Word& word_of(const Document& document, WordId id) {
    return document.pages[static_cast<std::size_t>(id.page)]
        .words[static_cast<std::size_t>(id.word)];
}

class LineBuilder {
public:
    LineBuilder(const Document& document, const Lookalikes& lookalikes)
        : document_(document), lookalikes_(lookalikes), in_grid_(grid_words(document.layout)) {}

    TextLine build(const Line& line) const {
        TextLine built;
        const Word* before = nullptr;
        for (const WordId id : line.words) {
            const Word& word = word_of(document_, id);
            built.page = id.page;
            built.in_grid |= in_grid_.contains(id);
            const bool wide = before != nullptr && wide_gap(*before, word);
            add(built.tokens, word, id, wide);
            before = &word;
        }
        while (built.tokens.size() > 1 && is_edge(built.tokens.back())) built.tokens.pop_back();
        if (!built.tokens.empty()) built.tokens.back().ends_line = true;
        return built;
    }

private:
    /// The edge of the paper, or of a mark on it, that a scan shows behind a line.
    static bool is_edge(const Token& token) {
        return !token.box.empty() && token.text.find_first_not_of("|") == std::string::npos;
    }

    void add(std::vector<Token>& tokens, const Word& word, WordId id, bool wide) const {
        for (std::string& part : split_blanks(word.text)) {
            Token token;
            token.skeleton = skeleton(part, lookalikes_);
            token.text = std::move(part);
            token.word = id;
            token.box = word.box;
            token.wide_gap = wide;
            wide = false;
            tokens.push_back(std::move(token));
        }
    }

    const Document& document_;
    const Lookalikes& lookalikes_;
    std::set<WordId> in_grid_;
};

/// Distance from a line to the next, for each page; 0 where it cannot be told.
std::vector<int> usual_pitches(const Document& document) {
    std::vector<std::vector<int>> distances(document.pages.size());
    const std::vector<Line>& lines = document.layout.lines;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (lines[i].words.empty() || lines[i - 1].words.empty()) continue;
        const int page = lines[i].words.front().page;
        const int distance = lines[i].box.center_y() - lines[i - 1].box.center_y();
        if (page == lines[i - 1].words.front().page && distance > 0)
            distances[static_cast<std::size_t>(page)].push_back(distance);
    }
    std::vector<int> pitches;
    for (std::vector<int>& of_page : distances)
        pitches.push_back(of_page.empty() ? 0 : median(std::move(of_page)));
    return pitches;
}

bool gap_between(const Document& document, const Line& above, const Line& below, int pitch) {
    const WordId last = above.words.front(), first = below.words.front();
    if (last.page != first.page) return true;
    if (below.box.empty()) return word_of(document, first).line - word_of(document, last).line > 1;
    const int distance = below.box.center_y() - above.box.center_y();
    return pitch == 0 || distance <= 0 || distance > gap_pitches * pitch;
}

bool is_punctuation(char c) {
    constexpr std::string_view marks = ".,;:!?()[]{}\"'`*-/\\|<>~^_=+";
    return marks.find(c) != std::string_view::npos;
}

/// Curved quotes, dashes and bullets.
constexpr std::array<std::string_view, 8> wide_marks{"\u201C", "\u201D", "\u2019", "\u2018",
                                                     "\u2013", "\u2014", "\u2022", "\u00B7"};

std::size_t mark_at_start(std::string_view text) {
    if (is_punctuation(text.front())) return 1;
    for (const std::string_view mark : wide_marks)
        if (text.starts_with(mark)) return mark.size();
    return 0;
}

std::size_t mark_at_end(std::string_view text) {
    if (is_punctuation(text.back())) return 1;
    for (const std::string_view mark : wide_marks)
        if (text.ends_with(mark)) return mark.size();
    return 0;
}

/// "bidrags-" before "och" keeps its hyphen.
bool broken_word(const Token& token, const Token& next) {
    if (!token.ends_line || !token.text.ends_with('-') || token.text.size() < 3) return false;
    constexpr std::array<std::string_view, 4> joining{"och", "och/eller", "eller", "samt"};
    return !starts_upper(next.text) && has_letter(next.text) &&
           std::find(joining.begin(), joining.end(), next.text) == joining.end();
}

}  // namespace

TextLines text_lines(const Document& document, const Lookalikes& lookalikes) {
    const LineBuilder builder(document, lookalikes);
    const std::vector<int> pitches = usual_pitches(document);
    TextLines lines;
    const Line* above = nullptr;
    for (const Line& line : document.layout.lines) {
        if (line.words.empty()) continue;
        TextLine built = builder.build(line);
        if (built.tokens.empty()) continue;
        built.furniture = line.furniture;
        built.gap_before =
            above == nullptr ||
            gap_between(document, *above, line, pitches[static_cast<std::size_t>(built.page)]);
        above = &line;
        lines.push_back(std::move(built));
    }
    return lines;
}

TextLines without_furniture(const TextLines& lines) {
    TextLines kept;
    for (const TextLine& line : lines) {
        if (line.furniture) continue;
        const bool new_page = kept.empty() || kept.back().page != line.page;
        kept.push_back(line);
        kept.back().gap_before |= new_page;
    }
    return kept;
}

std::string text_of(Tokens tokens) {
    std::string text;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        text += tokens[i].text;
        if (i + 1 == tokens.size()) break;
        if (broken_word(tokens[i], tokens[i + 1]))
            text.pop_back();
        else
            text += ' ';
    }
    return text;
}

Ink ink_of(Tokens tokens) {
    Ink ink;
    for (const Token& token : tokens)
        if (ink.empty() || ink.back() != token.word) ink.push_back(token.word);
    return ink;
}

std::vector<Tokens> split_at_gaps(Tokens tokens) {
    std::vector<Tokens> parts;
    std::size_t from = 0;
    for (std::size_t i = 1; i <= tokens.size(); ++i) {
        if (i < tokens.size() && !tokens[i].wide_gap) continue;
        if (i > from) parts.push_back(tokens.subspan(from, i - from));
        from = i;
    }
    return parts;
}

std::vector<Token> tokens_of(std::span<const TextLine> lines) {
    std::vector<Token> tokens;
    for (const TextLine& line : lines)
        tokens.insert(tokens.end(), line.tokens.begin(), line.tokens.end());
    return tokens;
}

std::string_view core(std::string_view text) {
    while (!text.empty() && mark_at_start(text) > 0) text.remove_prefix(mark_at_start(text));
    while (!text.empty() && mark_at_end(text) > 0) text.remove_suffix(mark_at_end(text));
    return text;
}

bool ends_with_any(std::string_view text, std::string_view marks) {
    return !text.empty() && marks.find(text.back()) != std::string_view::npos;
}

bool starts_digit(std::string_view text) {
    return !text.empty() && text.front() >= '0' && text.front() <= '9';
}

bool all_digits(std::string_view text) {
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string plain_dashes(std::string_view text) {
    constexpr std::array<std::string_view, 5> dashes{"\u2010", "\u2011", "\u2012", "\u2013",
                                                     "\u2014"};
    std::string plain;
    while (!text.empty()) {
        const auto dash = std::find_if(dashes.begin(), dashes.end(),
                                       [&](std::string_view d) { return text.starts_with(d); });
        const std::size_t size = dash == dashes.end() ? 1 : dash->size();
        plain += dash == dashes.end() ? text.front() : '-';
        text.remove_prefix(size);
    }
    return plain;
}

std::vector<std::string_view> skeletons(Tokens tokens) {
    std::vector<std::string_view> views;
    for (const Token& token : tokens.first(std::min(tokens.size(), most_phrase_tokens)))
        views.push_back(token.skeleton);
    return views;
}

std::optional<Fit> fit_at_start(Tokens tokens, std::string_view phrase) {
    return fit_at_start(std::span<const std::string_view>(skeletons(tokens)), phrase);
}

}  // namespace planscribe::extract
