#include "repair/letter_model.h"

#include <algorithm>
#include <array>

namespace planscribe::repair {
namespace {

constexpr std::string_view beyond_z = "åäöé-.:'àáâãçèêëíïñóôøúüćłńšžæ";

std::size_t sequence_length(unsigned char lead) {
    if (lead < 0xC0) return 1;
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

constexpr std::size_t pair_key(unsigned char lead, unsigned char next) {
    return (lead & 0x1FU) << 6U | (next & 0x3FU);
}

/// Symbols of one-byte characters and of two-byte characters by code point.
struct Table {
    std::array<std::uint8_t, 128> single{};
    std::array<std::uint8_t, 2048> pairs{};

    constexpr Table() {
        std::uint8_t number = 1;
        for (unsigned char letter = 'a'; letter <= 'z'; ++letter) single[letter] = number++;
        for (std::size_t i = 0; i < beyond_z.size(); ++i) {
            const auto lead = static_cast<unsigned char>(beyond_z[i]);
            if (lead < 0x80)
                single[lead] = number++;
            else
                pairs[pair_key(lead, static_cast<unsigned char>(beyond_z[++i]))] = number++;
        }
    }
};

constexpr Table table;

}  // namespace

Symbol first_symbol(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text.front());
    if (lead < 0x80) return {table.single[lead], 1};
    const std::size_t bytes = std::min(sequence_length(lead), text.size());
    const std::uint8_t number =
        bytes == 2 ? table.pairs[pair_key(lead, static_cast<unsigned char>(text[1]))]
                   : std::uint8_t{0};
    return {number, static_cast<std::uint8_t>(bytes)};
}

std::string symbols_of(std::string_view text) {
    std::string symbols;
    for (std::size_t at = 0; at < text.size();) {
        const Symbol symbol = first_symbol(text.substr(at));
        symbols += static_cast<char>(symbol.number);
        at += symbol.bytes;
    }
    return symbols;
}

int LetterModel::cost(std::string_view word) const {
    Context context = start();
    int sum = 0;
    for (std::size_t at = 0; at < word.size();) {
        const Symbol next = first_symbol(word.substr(at));
        sum += step(context, next.number);
        at += next.bytes;
    }
    return sum + finish(context);
}

}  // namespace planscribe::repair
