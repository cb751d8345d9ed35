#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace planscribe::repair {

/// How likely letters follow one another in Swedish words: counts of four letters in a row,
/// each order backing off to the shorter one by a fixed share (additive interpolation; MacKay
/// and Peto 1995). It leads the search and weighs words of which no count is known. Costs are
/// -ln P in thousandths of a nat.
class LetterModel {
public:
    /// The last three letters, packed.
    using Context = std::uint16_t;

    /// Learns from words in lower case; each counts once.
    explicit LetterModel(const std::vector<std::string_view>& words);

    Context start() const;

    /// The cost of one more letter. Moves `context` on.
    int step(Context& context, unsigned symbol) const;

    /// The cost that the word ends here.
    int finish(Context context) const;

    /// The cost of a whole word, with its end.
    int cost(std::string_view word) const;

    /// The symbol of the character that `text` begins with, and the bytes that it takes.
    struct Symbol {
        unsigned symbol;
        std::size_t bytes;
    };
    static Symbol first_symbol(std::string_view text);

private:
    std::vector<std::uint16_t> costs_;  ///< by context and symbol
};

}  // namespace planscribe::repair
