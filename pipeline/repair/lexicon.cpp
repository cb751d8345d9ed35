#include "repair/lexicon.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <hunspell/hunspell.hxx>
#include <unordered_map>

#include "base/dictionary.h"
#include "base/error.h"
#include "base/text.h"

namespace planscribe::repair {

namespace fs = std::filesystem;

namespace {

// Costs are thousandths of a nat. Counts of one kind of text are flattened, as others differ.
constexpr int least_cost = 2500, per_mille_of_count = 700;
constexpr int domain_cost = 7500, word_cost = 10500, name_cost = 11500, compound_cost = 14000;
constexpr int letters_share = 5;  ///< of the letters' cost, a fifth weighs words without count
constexpr std::size_t most_kept = 100000;

struct Column {
    std::string_view file;
    std::size_t index;
};

/// Where the words of the field stand.
constexpr std::array<Column, 7> domain_columns{{{"domain_words.tsv", 0},
                                                {"municipalities.tsv", 1},
                                                {"regions.tsv", 0},
                                                {"regions.tsv", 1},
                                                {"organisations.tsv", 1},
                                                {"organisations.tsv", 2},
                                                {"organisations.tsv", 3}}};

/// The words of names that are divided by blanks and '|'.
std::vector<std::string> split_names(const std::string& names) {
    std::vector<std::string> words;
    for (const std::string& name : split(names, '|'))
        for (std::string& word : split_blanks(name)) words.push_back(std::move(word));
    return words;
}

fs::path hunspell_file(const std::string& name) {
    std::vector<fs::path> folders{"/usr/share/hunspell", "/usr/local/share/hunspell",
                                  "/usr/share/myspell/dicts"};
    if (const char* chosen = std::getenv("DICPATH")) folders.insert(folders.begin(), chosen);
    std::error_code error;
    for (const fs::path& folder : folders)
        if (fs::is_regular_file(folder / name, error)) return folder / name;
    throw Error(ErrorCode::environment, name, "Hunspell's Swedish dictionary is not installed");
}

/// The stems of a Hunspell dictionary, in lower case.
std::vector<std::string> stems_of(const fs::path& file) {
    std::ifstream in(file);
    std::vector<std::string> stems;
    std::string line;
    for (std::getline(in, line); std::getline(in, line);) {
        std::string stem = lower(line.substr(0, line.find_first_of("/ \t")));
        if (!stem.empty()) stems.push_back(std::move(stem));
    }
    return stems;
}

using Counts = std::unordered_map<std::string, int>;

Counts read_counts(const fs::path& file) {
    Counts counts;
    for (const Fields& row : read_dictionary(file, 2)) {
        int count = 0;
        std::from_chars(row[1].data(), row[1].data() + row[1].size(), count);
        if (count <= 0) throw Error(ErrorCode::environment, file.string(), "no count: " + row[0]);
        counts.emplace(row[0], count);
    }
    return counts;
}

double sum_of(const Counts& counts) {
    double sum = 0;
    for (const auto& [word, count] : counts) sum += count;
    return sum;
}

/// Words in lower case, and whether they are names.
using Domain = std::unordered_map<std::string, bool>;

Domain read_domain(const fs::path& dictionaries) {
    Domain domain;
    for (const auto& [file, column] : domain_columns)
        for (const Fields& row : read_dictionary(dictionaries / file, column + 1))
            for (const std::string& word : split_names(row[column]))
                domain.emplace(lower(word), starts_upper(word));
    return domain;
}

bool may_be_name(Shape shape) {
    return shape == Shape::title || shape == Shape::upper;
}

}  // namespace

struct Lexicon::Parts {
    explicit Parts(const fs::path& dictionaries)
        : hunspell(hunspell_file("sv_SE.aff").c_str(), hunspell_file("sv_SE.dic").c_str()),
          counts(read_counts(dictionaries / "common_words.tsv")),
          all_counts(sum_of(counts)),
          domain(read_domain(dictionaries)),
          letters(learn()) {}

    LetterModel learn() const {
        const std::vector<std::string> stems = stems_of(hunspell_file("sv_SE.dic"));
        std::vector<std::string_view> words(stems.begin(), stems.end());
        for (const auto& [word, count] : counts) words.push_back(word);
        for (const auto& [word, is_name] : domain) words.push_back(word);
        return LetterModel(words);
    }

    Verdict weigh(Standing standing, int base, const std::string& word) const {
        return {standing, base + letters.cost(word) / letters_share};
    }

    std::optional<Verdict> spell(const std::string& word, Shape shape) {
        int info = 0;
        if (hunspell.spell(word, &info))
            return (info & SPELL_COMPOUND) != 0 ? weigh(Standing::compound, compound_cost, word)
                                                : weigh(Standing::word, word_cost, word);
        if (may_be_name(shape) && hunspell.spell(title(word)))
            return weigh(Standing::name, name_cost, word);
        if (shape == Shape::upper && hunspell.spell(upper(word)))
            return weigh(Standing::name, name_cost, word);
        return std::nullopt;
    }

    bool in_domain(const std::string& word, Shape shape) const {
        const auto found = domain.find(word);
        if (found != domain.end()) return !found->second || may_be_name(shape);
        return word.back() == 's' && may_be_name(shape) &&
               domain.contains(word.substr(0, word.size() - 1));
    }

    Verdict weigh_count(int count) const {
        const double nats = std::log(all_counts / count);
        return {Standing::common, least_cost + static_cast<int>(nats * per_mille_of_count)};
    }

    std::optional<Verdict> judge(const std::string& word, Shape shape) {
        const std::optional<Verdict> spelt = spell(word, shape);
        const auto found = counts.find(word);
        const bool counted = spelt && found != counts.end();
        std::optional<Verdict> verdict = counted ? weigh_count(found->second) : spelt;
        if (in_domain(word, shape) && !(counted && verdict->cost <= domain_cost))
            verdict = Verdict{Standing::domain, domain_cost};
        return verdict;
    }

    Hunspell hunspell;
    Counts counts;
    double all_counts;
    Domain domain;
    LetterModel letters;
    std::unordered_map<std::string, std::optional<Verdict>> kept;
};

Lexicon::Lexicon(const fs::path& dictionaries) : parts_(std::make_unique<Parts>(dictionaries)) {}

Lexicon::~Lexicon() = default;

std::optional<Verdict> Lexicon::look_up(const std::string& lower_word, Shape shape) {
    if (lower_word.empty() || lower_word.size() > longest_word) return std::nullopt;
    std::string key = lower_word + (shape == Shape::upper ? "\1" : may_be_name(shape) ? "\2" : "");
    if (const auto found = parts_->kept.find(key); found != parts_->kept.end())
        return found->second;
    if (parts_->kept.size() >= most_kept) parts_->kept.clear();
    const std::optional<Verdict> verdict = parts_->judge(lower_word, shape);
    parts_->kept.emplace(std::move(key), verdict);
    return verdict;
}

const LetterModel& Lexicon::letters() const {
    return parts_->letters;
}

}  // namespace planscribe::repair
