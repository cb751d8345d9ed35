// Measures the repair of words against the truth:
//
//     repair-measure [--without PART]... OCR [GOLD]
//
// Without GOLD it writes the repaired text. Both files hold the same lines. The words of each line
// are aligned by least edit distance; a word of the truth that has no equal partner is wrong, with
// or without partner. Prints how many wrong words were put right, how many right ones broken, and
// the CER before and after; on standard error each word that is wrong in the end. PART is profile,
// language, lists, names, seams or marks: what that part of the repair is worth.

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include "base/dictionary.h"
#include "base/error.h"
#include "base/text.h"
#include "repair/plain_text.h"
#include "repair/repair.h"

namespace {

using namespace planscribe;

using Tokens = std::vector<std::string>;

std::vector<Tokens> read_lines(const char* file) {
    std::ifstream in(file);
    if (!in) throw Error(ErrorCode::input, file, "cannot be read");
    std::vector<Tokens> lines;
    for (std::string line; std::getline(in, line);) lines.push_back(split_blanks(normalize(line)));
    return lines;
}

Page as_page(const std::vector<Tokens>& lines) {
    Page page;
    page.number = 1;
    page.origin = PageOrigin::ocr_text;
    for (std::size_t i = 0; i < lines.size(); ++i)
        for (const std::string& token : lines[i]) {
            Word word;
            word.line = static_cast<int>(i) + 1;
            word.raw = word.text = token;
            page.words.push_back(word);
        }
    return page;
}

std::vector<Tokens> as_lines(const Page& page, std::size_t count) {
    std::vector<Tokens> lines(count);
    for (const Word& word : page.words)
        for (std::string& part : split_blanks(word.text))
            lines[static_cast<std::size_t>(word.line) - 1].push_back(std::move(part));
    return lines;
}

std::size_t distance(const std::string& a, const std::string& b) {
    return edit_distance(a, b, a.size() + b.size());
}

/// For each word of `truth` the index of its partner in `read`, by a cheapest alignment.
std::vector<std::optional<std::size_t>> align(const Tokens& read, const Tokens& truth) {
    const std::size_t rows = read.size() + 1, columns = truth.size() + 1;
    std::vector<std::size_t> cost(rows * columns, 0);
    const auto at = [&](std::size_t i, std::size_t j) -> std::size_t& {
        return cost[i * columns + j];
    };
    const auto paired = [&](std::size_t i, std::size_t j) {
        return at(i - 1, j - 1) + distance(read[i - 1], truth[j - 1]);
    };
    for (std::size_t i = 0; i < rows; ++i)
        for (std::size_t j = 0; j < columns; ++j) {
            if (i == 0 && j == 0) continue;
            std::size_t best = static_cast<std::size_t>(-1);
            if (i > 0) best = std::min(best, at(i - 1, j) + read[i - 1].size());
            if (j > 0) best = std::min(best, at(i, j - 1) + truth[j - 1].size());
            if (i > 0 && j > 0) best = std::min(best, paired(i, j));
            at(i, j) = best;
        }
    std::vector<std::optional<std::size_t>> partner(truth.size());
    for (std::size_t i = read.size(), j = truth.size(); i > 0 && j > 0;) {
        if (at(i, j) == paired(i, j))
            partner[--j] = --i;
        else if (at(i, j) == at(i - 1, j) + read[i - 1].size())
            --i;
        else
            --j;
    }
    return partner;
}

struct Figures {
    int wrong = 0, put_right = 0, made_other = 0, right = 0, broken = 0;
    std::size_t letters = 0, errors_before = 0, errors_after = 0;
};

void count_line(Figures& figures, const Tokens& read, const Tokens& repaired, const Tokens& truth) {
    const auto partner = align(read, truth), repaired_partner = align(repaired, truth);
    for (std::size_t j = 0; j < truth.size(); ++j) {
        const bool was_right = partner[j] && read[*partner[j]] == truth[j];
        const bool is_right = repaired_partner[j] && repaired[*repaired_partner[j]] == truth[j];
        (was_right ? figures.right : figures.wrong) += 1;
        figures.put_right += !was_right && is_right ? 1 : 0;
        figures.broken += was_right && !is_right ? 1 : 0;
        figures.made_other += !was_right && !is_right && partner[j] && repaired_partner[j] &&
                              repaired[*repaired_partner[j]] != read[*partner[j]];
        if (!is_right)
            std::cerr << (was_right ? "broken\t" : "wrong\t") << truth[j] << '\t'
                      << (partner[j] ? read[*partner[j]] : "") << '\t'
                      << (repaired_partner[j] ? repaired[*repaired_partner[j]] : "") << '\n';
    }
    const std::string gold = join(truth, " ");
    figures.letters += graphemes(gold).size();
    figures.errors_before += distance(join(read, " "), gold);
    figures.errors_after += distance(join(repaired, " "), gold);
}

double percent(double part, double whole) {
    return whole > 0 ? 100 * part / whole : 0;
}

void measure(const char* ocr_file, const char* gold_file, const repair::Parts& parts) {
    const auto ocr = read_lines(ocr_file), gold = read_lines(gold_file);
    if (ocr.size() != gold.size())
        throw Error(ErrorCode::input, gold_file, "has other lines than the OCR text");
    repair::Repairer repairer(dictionary_folder(), parts);
    const std::clock_t started = std::clock();
    const Page page = repairer.repair(as_page(ocr));
    const double seconds = static_cast<double>(std::clock() - started) / CLOCKS_PER_SEC;
    const auto repaired = as_lines(page, ocr.size());
    Figures figures;
    for (std::size_t i = 0; i < ocr.size(); ++i) count_line(figures, ocr[i], repaired[i], gold[i]);
    std::printf("wrong words put right  %5.1f %%  (%d of %d)\n",
                percent(figures.put_right, figures.wrong), figures.put_right, figures.wrong);
    std::printf("  made wrong otherwise %5.1f %%  (%d)\n",
                percent(figures.made_other, figures.wrong), figures.made_other);
    std::printf("right words broken     %5.2f %%  (%d of %d)\n",
                percent(figures.broken, figures.right), figures.broken, figures.right);
    const auto letters = static_cast<double>(figures.letters);
    std::printf("CER                    %5.2f %%  before, %.2f %% after\n",
                percent(static_cast<double>(figures.errors_before), letters),
                percent(static_cast<double>(figures.errors_after), letters));
    std::printf("speed                  %5.0f words a second of one core\n",
                static_cast<double>(page.words.size()) / seconds);
}

void write(const char* file, const repair::Parts& parts) {
    std::ifstream in(file, std::ios::binary);
    if (!in) throw Error(ErrorCode::input, file, "cannot be read");
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    const repair::PlainText plain(text);
    repair::Repairer repairer(dictionary_folder(), parts);
    std::cout << plain.written(repairer.repair(plain.pages()));
}

int usage() {
    std::cerr << "usage: repair-measure [--without profile|language|lists|names|seams|marks]... "
                 "OCR [GOLD]\n";
    return 2;
}

bool* part_of(repair::Parts& parts, std::string_view name) {
    if (name == "profile") return &parts.profile;
    if (name == "language") return &parts.language;
    if (name == "lists") return &parts.lists;
    if (name == "names") return &parts.names;
    if (name == "seams") return &parts.seams;
    return name == "marks" ? &parts.marks : nullptr;
}

}  // namespace

int main(int argc, char** argv) {
    repair::Parts parts;
    int at = 1;
    for (; at + 1 < argc && std::string_view(argv[at]) == "--without"; at += 2) {
        bool* chosen = part_of(parts, argv[at + 1]);
        if (chosen == nullptr) return usage();
        *chosen = false;
    }
    if (argc - at != 1 && argc - at != 2) return usage();
    try {
        argc - at == 1 ? write(argv[at], parts) : measure(argv[at], argv[at + 1], parts);
    } catch (const Error& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
