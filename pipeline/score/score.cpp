#include "score/score.h"

#include "base/error.h"
#include "score/files.h"
#include "score/lists.h"
#include "score/page_sizes.h"
#include "score/tables.h"
#include "score/words.h"

namespace planscribe::score {
namespace {

/// What may be compared: |truth| |output|, in characters, so that it ends within a minute.
constexpr double most_work = 1e12;

template <typename T>
void add(std::optional<T>& to, const std::optional<T>& from) {
    if (!from) return;
    if (to)
        *to += *from;
    else
        to = from;
}

void check_work(const Symbols& truth, const Symbols& output, const std::string& file) {
    if (static_cast<double>(truth.size()) * static_cast<double>(output.size()) > most_work)
        throw Error(ErrorCode::limit, file, "is too long to be compared with its truth");
}

void add_word_misses(const std::vector<PlacedWord>& truth, const std::vector<PlacedWord>& output,
                     const Alignment& alignment, std::vector<Miss>& misses) {
    const auto place = [](const PlacedWord& word, const char* side) {
        return "page " + std::to_string(word.page) + ", line " + std::to_string(word.line) +
               " of the " + side;
    };
    std::vector<bool> used(output.size());
    for (std::size_t i = 0; i < truth.size(); ++i) {
        if (!alignment[i]) {
            misses.push_back({"word", "missing", place(truth[i], "truth"), truth[i].text, ""});
            continue;
        }
        const PlacedWord& read = output[*alignment[i]];
        used[*alignment[i]] = true;
        if (read.text != truth[i].text)
            misses.push_back({"word", "wrong", place(truth[i], "truth"), truth[i].text, read.text});
    }
    for (std::size_t j = 0; j < output.size(); ++j)
        if (!used[j])
            misses.push_back({"word", "invented", place(output[j], "output"), "", output[j].text});
}

TextScore compare(const std::vector<PlacedWord>& truth, const std::vector<PlacedWord>& output,
                  const std::string& file, std::vector<Miss>& misses) {
    Numbering numbers;
    const Symbols wanted = numbers.graphemes(truth), got = numbers.graphemes(output);
    check_work(wanted, got, file);
    TextScore score;
    score.characters = {distance(wanted, got), wanted.size()};
    const auto words = bare_words(truth), others = bare_words(output);
    const Symbols paper = numbers.words(words), read = numbers.words(others);
    score.words = {distance(paper, read), paper.size()};
    add_word_misses(words, others, align(paper, read), misses);
    return score;
}

void compare_texts(const Case& documents, const Files& truth, const Files& output, Score& score) {
    const auto paper = passage(read_text(*truth.text));
    if (paper.empty()) throw Error(ErrorCode::input, truth.text->string(), "is empty");
    const auto after = passage(read_text(*output.text));
    score.text = compare(paper, after, output.text->string(), score.misses);
    std::optional<std::vector<PlacedWord>> before;
    std::string before_file;
    if (output.words) {
        const auto words = in_order_of(after, read_words(*output.words));
        score.reliability = reliability(paper, words);
        before = before_repair(words);
        before_file = output.words->string();
    }
    if (documents.raw) {
        const Files raw = files_of(*documents.raw);
        if (!raw.text) throw Error(ErrorCode::input, documents.raw->string(), "holds no text");
        before = passage(read_text(*raw.text));
        before_file = raw.text->string();
    }
    if (!before) return;
    std::vector<Miss> unheard;  // what was wrong before is no miss
    score.raw = compare(paper, *before, before_file, unheard);
    score.fates = word_fates(paper, *before, after, score.misses);
}

void compare_records(const Files& truth, const Files& output, Score& score) {
    const Records paper = read_records(*truth.records);
    Records read = read_records(*output.records);
    if (read.findings && truth.places && output.words)
        rescale(*read.findings, page_sizes(*output.words), page_sizes(*truth.places));
    RecordScore records;
    compare_lists(paper, read, records);
    compare_tables(paper, read, records);
    compare_findings(paper, read, records);
    score.records = true;
    score.tallies = records.tallies;
    score.cells = records.cells;
    if (records.cells.truth() > 0) score.exact = {1, 1, records.cells.perfect() ? 1U : 0U};
    score.misses.insert(score.misses.end(), records.misses.begin(), records.misses.end());
}

}  // namespace

TextScore& TextScore::operator+=(const TextScore& other) {
    characters += other.characters;
    words += other.words;
    return *this;
}

Score& Score::operator+=(const Score& other) {
    add(text, other.text);
    add(raw, other.raw);
    add(fates, other.fates);
    add(reliability, other.reliability);
    records = records || other.records;
    for (std::size_t i = 0; i < field_count; ++i) tallies[i] += other.tallies[i];
    cells += other.cells;
    exact += other.exact;
    return *this;
}

Score score(const Case& documents) {
    const Files truth = files_of(documents.truth), output = files_of(documents.output);
    Score score;
    if (truth.text && output.text) compare_texts(documents, truth, output, score);
    if (truth.records && output.records) compare_records(truth, output, score);
    if (!score.text && !score.records)
        throw Error(ErrorCode::input, documents.output.string(),
                    "has nothing that " + documents.truth.string() + " has: no text, no records");
    return score;
}

}  // namespace planscribe::score
