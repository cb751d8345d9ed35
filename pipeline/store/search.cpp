#include "store/search.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/error.h"
#include "base/text.h"

namespace planscribe::store {
namespace {

using Phrase = std::vector<std::string>;

constexpr std::size_t words_before = 8, words_shown = 24;

/// A stem of a page, and the line and word of that line that it comes from, both from 0.
struct Stem {
    std::string text;
    std::size_t line = 0, word = 0;
};

std::vector<Stem> stems_of(Stemmer& stemmer, const std::string& page) {
    std::vector<Stem> stems;
    const std::vector<std::string> lines = split(page, '\n');
    for (std::size_t line = 0; line < lines.size(); ++line) {
        const std::vector<std::string> words = split_blanks(lines[line]);
        for (std::size_t word = 0; word < words.size(); ++word)
            for (std::string& stem : stemmer.stems(words[word]))
                stems.push_back({std::move(stem), line, word});
    }
    return stems;
}

/// Where each phrase stands on a page: for each line where some do, which, and the word that the
/// first begins with.
struct Line {
    std::set<std::size_t> phrases;
    std::size_t word = 0;
    bool runs_on = false;  ///< a phrase ends on the next line
};
using Lines = std::map<std::size_t, Line>;

void add_places(Lines& lines, const std::vector<Stem>& stems, const Phrase& phrase,
                std::size_t index) {
    const auto same = [](const Stem& stem, const std::string& text) { return stem.text == text; };
    auto at = stems.begin();
    while ((at = std::search(at, stems.end(), phrase.begin(), phrase.end(), same)) != stems.end()) {
        Line& line = lines.try_emplace(at->line, Line{{}, at->word, false}).first->second;
        line.phrases.insert(index);
        line.word = std::min(line.word, at->word);
        const Stem& last = *(at + static_cast<std::ptrdiff_t>(phrase.size()) - 1);
        line.runs_on = line.runs_on || last.line > at->line;
        ++at;
    }
}

Lines places(const std::vector<Stem>& repaired, const std::vector<Stem>& as_read,
             const std::vector<Phrase>& phrases) {
    Lines lines;
    for (std::size_t i = 0; i < phrases.size(); ++i) {
        add_places(lines, repaired, phrases[i], i);
        add_places(lines, as_read, phrases[i], i);
    }
    return lines;
}

/// The words of a line about `word`, with those of the next one where it runs on.
std::string snippet(const std::string& page, std::size_t number, const Line& line) {
    const std::vector<std::string> lines = split(page, '\n');
    if (number >= lines.size()) return "";
    std::vector<std::string> words = split_blanks(lines[number]);
    if (line.runs_on && number + 1 < lines.size())
        for (std::string& word : split_blanks(lines[number + 1])) words.push_back(std::move(word));
    if (words.size() <= words_shown) return join(words, " ");
    std::size_t begin = std::min(line.word, words.size()) - std::min(line.word, words_before);
    begin = std::min(begin, words.size() - words_shown);
    const auto first = words.begin() + static_cast<std::ptrdiff_t>(begin);
    const std::size_t end = begin + words_shown;
    return (begin > 0 ? "… " : "") +
           join({first, first + static_cast<std::ptrdiff_t>(words_shown)}, " ") +
           (end < words.size() ? " …" : "");
}

Hit hit_of(const ResultRow& row, Stemmer& stemmer, const std::vector<Phrase>& phrases) {
    Hit hit;
    hit.sha256 = row.text(0);
    hit.file = row.text(1);
    hit.association = row.text_or_none(2);
    hit.year = row.whole_or_none(3);
    hit.page = row.whole(4);
    const std::string repaired = row.text(5);
    const std::string as_read = row.null(6) ? repaired : row.text(6);
    const auto read_stems = row.null(6) ? std::vector<Stem>() : stems_of(stemmer, as_read);
    const Lines lines = places(stems_of(stemmer, repaired), read_stems, phrases);
    for (const auto& [number, line] : lines) hit.lines.push_back(static_cast<int>(number) + 1);
    const auto best = std::ranges::max_element(
        lines, {}, [](const auto& line) { return line.second.phrases.size(); });
    if (best == lines.end()) return hit;
    hit.line = static_cast<int>(best->first) + 1;
    hit.snippet = snippet(repaired, best->first, best->second);
    const std::string read = snippet(as_read, best->first, best->second);
    if (read != hit.snippet) hit.as_read = read;
    return hit;
}

std::vector<Phrase> stemmed(Stemmer& stemmer, const std::vector<std::string>& phrases) {
    std::vector<Phrase> stemmed;
    stemmed.reserve(phrases.size());
    for (const std::string& phrase : phrases) {
        stemmed.push_back(stemmer.stems(phrase));
        if (stemmed.back().empty())
            throw Error(ErrorCode::usage, "'" + phrase + "'", "has no word to find");
    }
    return stemmed;
}

}  // namespace

Found find(Database& database, Stemmer& stemmer, const std::vector<std::string>& phrases,
           int limit) {
    const std::vector<Phrase> wanted = stemmed(stemmer, phrases);
    std::vector<std::string> joined;
    joined.reserve(wanted.size());
    for (const Phrase& phrase : wanted) joined.push_back(join(phrase, " "));
    auto [condition, values] = database.holds(joined);
    Found found;
    found.pages =
        database.run("SELECT count(*) FROM page WHERE " + condition, values).at(0).whole(0);
    values.emplace_back(limit);
    for (const ResultRow& row : database.run(
             "SELECT document.sha256, document.file, document.association, document.year, "
             "page.number, page.text, page.text_as_read "
             "FROM page JOIN document ON document.number = page.document WHERE " +
                 condition +
                 " ORDER BY document.association_key, coalesce(document.year, 0), document.kind, "
                 "document.file, document.sha256, page.number LIMIT $" +
                 std::to_string(values.size()),
             values))
        found.hits.push_back(hit_of(row, stemmer, wanted));
    return found;
}

}  // namespace planscribe::store
