#include "extract/sections.h"

#include <algorithm>

#include "base/text.h"
#include "extract/dates.h"
#include "extract/organisations.h"
#include "extract/people.h"
#include "extract/prose_facts.h"

namespace planscribe::extract {
namespace {

constexpr std::size_t most_heading_words = 12;
constexpr std::size_t most_heading_bytes = 110;
constexpr std::size_t most_bytes_above_text = 65;
constexpr std::size_t most_subtitle_bytes = 50;

/// "13.", "1.4.1", "7," (a comma where the scan lost the dot), "2)".
bool is_number(std::string_view text) {
    if (!starts_digit(text) || text.size() > 8) return false;
    const bool plain = text.find_first_not_of("0123456789.,)") == std::string_view::npos;
    return plain && (text.find_first_of(".,)") != std::string_view::npos);
}

bool ends_sentence(const TextLine& line) {
    return ends_with_any(line.tokens.back().text, ".:!?");
}

/// A colon with words behind it makes a field, not a heading.
bool is_field(Tokens tokens) {
    return std::any_of(tokens.begin(), tokens.end() - 1,
                       [](const Token& token) { return token.text.ends_with(':'); });
}

bool names_role(Tokens tokens, const Vocabulary& vocabulary) {
    for (std::size_t i = 0; i < tokens.size(); ++i)
        if (role_at_start(tokens.subspan(i), vocabulary)) return true;
    return false;
}

/// "Name, organisation", "Name (S), place - role".
bool names_person(Tokens tokens, const Vocabulary& vocabulary) {
    const auto comma = std::find_if(tokens.begin(), tokens.end(),
                                    [](const Token& token) { return token.text.ends_with(','); });
    if (comma == tokens.end()) return false;
    if (!find_organisations(tokens, vocabulary).empty()) return true;
    Tokens name = tokens.first(static_cast<std::size_t>(comma - tokens.begin()) + 1);
    if (is_party(name.back())) name = name.first(name.size() - 1);
    return is_person(name, vocabulary) && names_role(tokens, vocabulary);
}

/// The sentence goes on behind such a word: "tillsammans med".
bool ends_unfinished(Tokens words, const Vocabulary& vocabulary) {
    return words.size() > 1 && cue_at_start(words.last(1), Cue::goes_on, vocabulary) > 0;
}

/// A full stop before a large letter: the end of a sentence within the line.
bool holds_sentence_end(Tokens words) {
    for (std::size_t i = 0; i + 1 < words.size(); ++i)
        if (words[i].text.ends_with('.') && words[i].skeleton.size() > 3 &&
            starts_upper(core(words[i + 1].text)))
            return true;
    return false;
}

/// "… står för 50 procent, Region": a line of prose that begins a sentence.
bool holds_percentage(Tokens words) {
    for (std::size_t i = 0; i < words.size(); ++i)
        if (percentage(words, i)) return true;
    return false;
}

bool heading_words(const TextLine& line, const Vocabulary& vocabulary) {
    const Tokens words = without_number(line.tokens);
    if (line.in_grid || words.empty() || words.size() > most_heading_words) return false;
    if (starts_with_bullet(line.tokens, vocabulary)) return false;
    const std::string text = text_of(words);
    if (text.size() > most_heading_bytes || ends_with_any(text, ".,;-")) return false;
    if (!starts_upper(core(text)) || !has_letter(text)) return false;
    if (std::any_of(words.begin(), words.end(), [](const Token& w) { return w.wide_gap; }))
        return false;
    return !is_field(words) && !holds_percentage(words) && !holds_sentence_end(words) &&
           !names_person(words, vocabulary) && !ends_unfinished(words, vocabulary);
}

/// Whether the first word of the next line would have had room on this one: prose goes on there.
bool ended_early(const TextLines& lines, std::size_t at) {
    constexpr std::size_t lines_around = 3;
    const TextLine& line = lines[at];
    const Box& next = lines[at + 1].tokens.front().box;
    if (line.tokens.back().box.empty() || next.empty()) return false;
    int margin = 0;
    const std::size_t from = at > lines_around ? at - lines_around : 0;
    for (std::size_t i = from; i < std::min(lines.size(), at + 1 + lines_around); ++i)
        if (lines[i].page == line.page && !lines[i].in_grid)
            margin = std::max(margin, lines[i].tokens.back().box.right());
    return line.tokens.back().box.right() + next.width + next.height < margin;
}

/// The first line of a paragraph: it is long, or the next line goes on with a small letter.
bool goes_on_below(const TextLines& lines, std::size_t at) {
    if (at + 1 >= lines.size() || lines[at + 1].gap_before) return false;
    const Tokens words = without_number(lines[at].tokens);
    const bool numbered = words.size() < lines[at].tokens.size();
    if (!numbered && text_of(words).size() > most_bytes_above_text && !ended_early(lines, at))
        return true;
    const std::string& next = lines[at + 1].tokens.front().text;
    if (!numbered && starts_digit(next) && !is_number(next)) return true;
    return has_letter(next) && !starts_upper(core(next)) && next.size() > 1;
}

bool is_large(const Token& token) {
    return has_letter(token.text) && starts_upper(core(token.text));
}

bool all_capitals(const Token& token) {
    const auto letters = graphemes(core(token.text));
    return std::all_of(letters.begin(), letters.end(),
                       [](const std::string& letter) { return starts_upper(letter); });
}

/// Whether words behind a label leave its meaning alone: "Mål för 2025", "Budget 2025-2027".
/// A name behind a single word makes it a name too: "Projekt Bryggan".
bool label_holds(Tokens words, const LabelHit& hit, const Vocabulary& vocabulary) {
    const Tokens rest = words.subspan(hit.words);
    if (rest.empty()) return true;
    if (within_initiative(hit.label)) return rest.size() <= 2 && first_year(rest, vocabulary);
    return hit.words > 1 || all_capitals(words.front()) ||
           std::none_of(rest.begin(), rest.end(), is_large);
}

std::optional<Label> heading_label(const TextLine& line, const Vocabulary& vocabulary) {
    const Tokens words = without_number(line.tokens);
    const auto hit = label_at_start(words, vocabulary);
    if (!hit || !label_holds(words, *hit, vocabulary)) return std::nullopt;
    return hit->label;
}

/// "Insatser", "Insatser 2026", "Mål för 2026": a label, with a year at most.
bool is_label_alone(const TextLine& line, const Vocabulary& vocabulary) {
    const Tokens words = without_number(line.tokens);
    const auto hit = label_at_start(words, vocabulary);
    if (!hit) return false;
    if (label_of(words, vocabulary)) return true;
    const Tokens rest = words.subspan(hit->words);
    return rest.size() <= 2 && heading_label(line, vocabulary) &&
           find_years(rest, vocabulary).size() == 1;
}

/// A heading that others stand right under.
bool titles(const TextLine& line, const Vocabulary& vocabulary) {
    return heading_words(line, vocabulary) && heading_label(line, vocabulary);
}

}  // namespace

Tokens without_number(Tokens tokens) {
    if (tokens.empty()) return tokens;
    const std::string& first = tokens.front().text;
    const bool bare = all_digits(first) && first.size() <= 2 && tokens.size() > 1 &&
                      starts_upper(core(tokens[1].text));
    return bare || is_number(first) ? tokens.subspan(1) : tokens;
}

bool within_initiative(Label label) {
    switch (label) {
        case Label::owner:
        case Label::partners:
        case Label::financing:
        case Label::description:
        case Label::goals:
        case Label::initiative_goals:
        case Label::initiative_name:
            return true;
        default:
            return false;
    }
}

bool is_heading(const TextLines& lines, std::size_t at, const Vocabulary& vocabulary) {
    const TextLine& line = lines[at];
    if (!heading_words(line, vocabulary) || goes_on_below(lines, at)) return false;
    const bool numbered = without_number(line.tokens).size() < line.tokens.size();
    if (line.gap_before || numbered || at == 0 || ends_sentence(lines[at - 1])) return true;
    if (titles(lines[at - 1], vocabulary) && text_of(line.tokens).size() <= most_subtitle_bytes)
        return true;
    return is_label_alone(line, vocabulary);
}

std::vector<Section> find_sections(const TextLines& lines, const Vocabulary& vocabulary) {
    std::vector<Section> sections;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!is_heading(lines, i, vocabulary)) continue;
        if (!sections.empty()) sections.back().end = i;
        sections.push_back({i, lines.size(), heading_label(lines[i], vocabulary)});
    }
    return sections;
}

}  // namespace planscribe::extract
