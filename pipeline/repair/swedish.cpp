#include "repair/swedish.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "base/error.h"

namespace planscribe::repair {
namespace {

constexpr std::string_view magic = "PLANSWE2";

std::uint64_t mixed(std::uint64_t key) {
    key = (key ^ key >> 33U) * 0xFF51AFD7ED558CCDULL;
    key = (key ^ key >> 33U) * 0xC4CEB9FE1A85EC53ULL;
    return key ^ key >> 33U;
}

}  // namespace

template <typename T>
std::span<const T> Swedish::take(std::size_t count) {
    const auto rest = file_.bytes().subspan(taken_);
    if (rest.size() / sizeof(T) < count)
        throw Error(ErrorCode::environment, "swedish.lexicon", "is cut short");
    taken_ += count * sizeof(T);
    return {reinterpret_cast<const T*>(rest.data()), count};
}

Swedish::Swedish(const std::filesystem::path& file)
    : file_(file),
      header_(take<Header>(1).front()),
      edges_(take<std::uint32_t>(header_.edges)),
      skips_(take<std::uint32_t>(header_.edges)),
      pairs_(take<std::uint32_t>(header_.slots)),
      kinds_(take<std::uint16_t>(header_.words)),
      uses_(take<std::uint8_t>(header_.words)),
      costs_(take<std::uint8_t>(header_.words)),
      kinds_in_a_row_(take<std::uint8_t>(std::size_t{header_.kinds} * header_.kinds)),
      letter_costs_(take<std::uint8_t>(LetterModel::size)),
      unit_(static_cast<int>(header_.unit)),
      words_(edges_, skips_),
      letters_(letter_costs_, unit_) {
    if (std::string_view(header_.magic, magic.size()) != magic ||
        !std::has_single_bit(pairs_.size()))
        throw Error(ErrorCode::environment, file.string(), "is no compiled lexicon");
}

std::size_t Swedish::kind(WordId word) const {
    if (word == sentence_start) return 0;
    if (word == number_word) return 1;
    return word < kinds_.size() && kinds_[word] < header_.kinds ? kinds_[word] : header_.kinds;
}

int Swedish::cost_of_kinds(WordId before, WordId word) const {
    const std::size_t row = kind(before), column = kind(word);
    if (row == header_.kinds || column == header_.kinds) return 0;
    return (kinds_in_a_row_[row * header_.kinds + column] - static_cast<int>(header_.kind_offset)) *
           unit_;
}

int Swedish::cost_after(WordId before, WordId word, int alone) const {
    if (before != unknown_word && word < costs_.size()) {
        const std::uint64_t key = mixed(static_cast<std::uint64_t>(before) << 32U | word);
        const auto print = std::max<std::uint32_t>(1, static_cast<std::uint32_t>(key >> 40U));
        std::size_t at = key & (pairs_.size() - 1);
        for (; pairs_[at] != 0; at = (at + 1) & (pairs_.size() - 1))
            if (pairs_[at] >> 8U == print)
                return std::min(alone, static_cast<int>(pairs_[at] & 0xFFU) * unit_);
    }
    return alone + cost_of_kinds(before, word);
}

}  // namespace planscribe::repair
