#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace planscribe::repair {

/// The symbols of lower-case words, as tools/dictionaries/word_graph.py numbers them: 1 to 26 are
/// a to z, then å ä ö é, the hyphen, marks and foreign letters. 0 is a character of no word.
struct Symbol {
    std::uint8_t number = 0;
    std::uint8_t bytes = 1;  ///< of the character, at least 1
};

/// The symbol that `text`, which is not empty, begins with.
Symbol first_symbol(std::string_view text);

/// The numbers of all characters of a text.
std::string symbols_of(std::string_view text);

/// How likely letters follow one another in Swedish words: four letters in a row, each order
/// backing off to the shorter one by a fixed share (additive interpolation; MacKay and Peto
/// 1995). It leads the search and weighs words of which no count is known. Costs are -ln P in
/// thousandths of a nat.
class LetterModel {
public:
    /// The last three letters, packed.
    using Context = std::uint16_t;

    static constexpr std::size_t edge = 0, other = 31, letters = 32;
    static constexpr std::size_t size = letters * letters * letters * letters;

    /// `costs`, `size` of them by context and letter, in units of `unit`, must outlive the model.
    LetterModel(std::span<const std::uint8_t> costs, int unit) : costs_(costs), unit_(unit) {}

    static constexpr Context start() { return 0; }

    /// The cost of one more letter. Moves `context` on.
    int step(Context& context, std::uint8_t symbol) const {
        const std::size_t letter = symbol == 0 || symbol > other ? other : symbol;
        const std::size_t at = context * letters + letter;
        context = static_cast<Context>(at % (letters * letters * letters));
        return costs_[at] * unit_;
    }

    /// The cost that the word ends here.
    int finish(Context context) const { return costs_[context * letters + edge] * unit_; }

    /// The cost of a whole word, with its end.
    int cost(std::string_view word) const;

private:
    std::span<const std::uint8_t> costs_;
    int unit_;
};

}  // namespace planscribe::repair
