#include "typed/paper.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/text.h"

namespace planscribe::typed {
namespace {

/// Bytes of a line at which a word ends, by line.
using Cuts = std::map<int, std::set<int>>;

bool is_quote(char c) {
    return c == '"' || c == '\'';
}

/// Where the text of a scalar begins: behind its quote.
int begin_of(const Entry& entry, const std::vector<std::string>& lines) {
    const auto line = static_cast<std::size_t>(entry.line - 1);
    const auto column = static_cast<std::size_t>(entry.column);
    const bool quoted =
        line < lines.size() && column < lines[line].size() && is_quote(lines[line][column]);
    return entry.column + (quoted ? 1 : 0);
}

void cut_at(const Entry& entry, const std::vector<std::string>& lines, Cuts& cuts) {
    if (entry.kind == Entry::Kind::text) {
        const int begin = begin_of(entry, lines);
        cuts[entry.line].insert(begin);
        cuts[entry.line].insert(begin + static_cast<int>(entry.text.size()));
    }
    for (const Entry& inner : entry.entries) cut_at(inner, lines, cuts);
}

bool begins_letter(char c) {
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
}

int code_points(std::string_view bytes) {
    return static_cast<int>(std::ranges::count_if(bytes, begins_letter));
}

std::vector<std::string> lines_of(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    std::vector<std::string> lines = split(text, '\n');
    for (std::string& line : lines)
        if (line.ends_with('\r')) line.pop_back();
    return lines;
}

}  // namespace

Paper::Paper(std::string_view text, const Entry& root) : lines_(lines_of(text)) {
    page_.number = 1;
    page_.origin = PageOrigin::typed;
    Cuts cuts;
    cut_at(root, lines_, cuts);
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        const int number = static_cast<int>(i) + 1;
        set_line(lines_[i], number, cuts[number]);
    }
}

void Paper::set_line(std::string_view line, int number, const std::set<int>& cuts) {
    const auto is_blank = [&](std::size_t at) { return line[at] == ' ' || line[at] == '\t'; };
    // the source of an escaped text is longer than it: a cut may miss its end
    const auto is_cut = [&](std::size_t at) {
        return begins_letter(line[at]) && cuts.contains(static_cast<int>(at));
    };
    int column = 1;
    std::size_t counted = 0;
    for (std::size_t at = 0; at < line.size();) {
        if (is_blank(at)) {
            ++at;
            continue;
        }
        const std::size_t begin = at++;
        while (at < line.size() && !is_blank(at) && !is_cut(at)) ++at;
        Word word;
        word.line = number;
        word.column = column += code_points(line.substr(counted, begin - counted));
        counted = begin;
        word.raw = word.text = normalize(line.substr(begin, at - begin));
        page_.words.push_back(std::move(word));
        places_.push_back({number, static_cast<int>(begin)});
    }
}

Ink Paper::words_at(int line, int begin, std::size_t length) const {
    Ink ink;
    const Place end{line, begin + static_cast<int>(length)};
    for (auto place = std::ranges::lower_bound(places_, Place{line, begin});
         place != places_.end() && *place < end; ++place)
        ink.push_back({0, static_cast<int>(place - places_.begin())});
    return ink;
}

Ink Paper::value(const Entry& entry) const {
    if (entry.kind != Entry::Kind::text) return {};
    return words_at(entry.line, begin_of(entry, lines_), entry.text.size());
}

Ink Paper::label(const Entry& entry) const {
    return words_at(entry.key_line, entry.key_column, entry.key.size());
}

Layout Paper::layout() const {
    Layout layout;
    for (std::size_t i = 0; i < places_.size(); ++i) {
        if (i == 0 || places_[i].line != places_[i - 1].line) layout.lines.emplace_back();
        layout.lines.back().words.push_back({0, static_cast<int>(i)});
    }
    return layout;
}

}  // namespace planscribe::typed
