#include "repair/numbers.h"

#include <algorithm>
#include <charconv>

#include "base/dictionary.h"
#include "base/error.h"
#include "base/text.h"

namespace planscribe::repair {
namespace {

constexpr std::string_view separators = ".,:-+=()%";
constexpr std::array<std::string_view, 2> misread_per_cent{"70", "96"};
constexpr std::size_t longest_number = 40;  ///< bytes; no amount is printed longer
constexpr int per_cent_cost = 1500;         ///< thousandths of a nat

bool is_number(std::string_view token) {
    return has_digit(token) && !has_letter(token);
}

/// A number by the same line, `step` words away.
bool number_stands(const std::vector<Word>& words, std::size_t at, int step) {
    const std::size_t other = at + static_cast<std::size_t>(step);
    return other < words.size() && words[other].line == words[at].line &&
           is_number(words[other].raw);
}

}  // namespace

Numbers::Numbers(const std::filesystem::path& file) {
    for (const Fields& row : read_dictionary(file, 3)) {
        int cost = 0;
        const char* end = row[2].data() + row[2].size();
        if (row[0].size() != 1 || row[1].size() != 1 || !is_digit(row[1][0]) ||
            static_cast<unsigned char>(row[0][0]) >= lookalikes_.size() ||
            std::from_chars(row[2].data(), end, cost).ptr != end || cost <= 0)
            throw Error(ErrorCode::environment, file.string(), "no digit: " + join(row, " "));
        lookalikes_[static_cast<unsigned char>(row[0][0])] = {row[1][0], cost};
    }
}

bool Numbers::is_misread(std::string_view token, Guess& guess) const {
    if (token.size() > longest_number) return false;
    for (const char byte : token) {
        const auto value = static_cast<unsigned char>(byte);
        if (is_digit(byte) || separators.find(byte) != std::string_view::npos) {
            guess.text += byte;
        } else if (value < lookalikes_.size() && lookalikes_[value].digit != 0) {
            guess.text += lookalikes_[value].digit;
            guess.cost += lookalikes_[value].cost;
        } else {
            return false;
        }
    }
    return guess.cost > 0;
}

void Numbers::guess(std::vector<Page>& pages) const {
    for (Page& page : pages)
        for (std::size_t at = 0; at < page.words.size(); ++at) {
            Word& word = page.words[at];
            Guess guess;
            const bool number_before = number_stands(page.words, at, -1);
            const bool near_number = number_before || number_stands(page.words, at, 1);
            if (is_misread(word.raw, guess) &&
                (has_digit(word.raw) ||
                 (near_number && word.raw.size() == 1 && has_letter(word.raw))))
                word.guesses.push_back(std::move(guess));
            else if (number_before && std::find(misread_per_cent.begin(), misread_per_cent.end(),
                                                word.raw) != misread_per_cent.end())
                word.guesses.push_back({"%", per_cent_cost});
        }
}

}  // namespace planscribe::repair
