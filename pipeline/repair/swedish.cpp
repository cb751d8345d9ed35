#include "repair/swedish.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "base/error.h"

namespace planscribe::repair {
namespace {

constexpr std::string_view magic = "PLANSWE1";

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
      uses_(take<std::uint8_t>(header_.words)),
      costs_(take<std::uint8_t>(header_.words)),
      backoffs_(take<std::uint8_t>(header_.words)),
      letter_costs_(take<std::uint8_t>(LetterModel::size)),
      unit_(static_cast<int>(header_.unit)),
      words_(edges_, skips_),
      letters_(letter_costs_, unit_) {
    if (std::string_view(header_.magic, magic.size()) != magic ||
        !std::has_single_bit(pairs_.size()))
        throw Error(ErrorCode::environment, file.string(), "is no compiled lexicon");
}

int Swedish::backoff(WordId before) const {
    if (before == sentence_start) return static_cast<int>(header_.start_backoff) * unit_;
    if (before == number_word) return static_cast<int>(header_.number_backoff) * unit_;
    return before < backoffs_.size() ? backoffs_[before] * unit_ : 0;
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
    return alone + backoff(before);
}

}  // namespace planscribe::repair
