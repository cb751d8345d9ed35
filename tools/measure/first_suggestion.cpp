// What a plain spelling checker makes of a text:
//
//     first-suggestion AFF DIC <TEXT >TEXT
//
// Each word that Hunspell with this dictionary does not know is replaced by its first suggestion,
// if it has one. White space, and punctuation at the ends of words, stay; words with a digit or
// without a letter are left alone. On standard error: words a second of one core.

#include <cstdio>
#include <ctime>
#include <hunspell/hunspell.hxx>
#include <iostream>
#include <string>
#include <vector>

#include "base/text.h"

namespace {

using namespace planscribe;

std::string first_suggestion(Hunspell& hunspell, const std::string& token) {
    const std::string word = strip_punctuation(token);
    if (!has_letter(word) || has_digit(word) || hunspell.spell(word)) return token;
    const std::vector<std::string> suggestions = hunspell.suggest(word);
    if (suggestions.empty()) return token;
    std::string mended = token;
    return mended.replace(token.find(word), word.size(), suggestions.front());
}

std::vector<std::string> corrected(Hunspell& hunspell, std::vector<std::string> words) {
    for (std::string& word : words) word = first_suggestion(hunspell, word);
    return words;
}

void correct_text(Hunspell& hunspell) {
    std::size_t words = 0;
    std::clock_t spent = 0;
    for (std::string line; std::getline(std::cin, line);) {
        std::vector<std::string> read = split_blanks(normalize(line));
        words += read.size();
        const std::clock_t begun = std::clock();
        read = corrected(hunspell, std::move(read));
        spent += std::clock() - begun;
        if (line.starts_with('\f')) std::cout << '\f';
        std::cout << join(read, " ") << '\n';
    }
    const double seconds = static_cast<double>(spent) / CLOCKS_PER_SEC;
    std::fprintf(stderr, "speed %.0f words a second of one core\n",
                 seconds > 0 ? static_cast<double>(words) / seconds : 0);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        std::cerr << "usage: first-suggestion AFF DIC <TEXT >TEXT\n";
        return 2;
    }
    Hunspell hunspell(argv[1], argv[2]);
    correct_text(hunspell);
}
