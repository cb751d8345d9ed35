#include "repair/confusions.h"

#include <algorithm>
#include <charconv>
#include <numeric>
#include <tuple>

#include "base/dictionary.h"
#include "base/error.h"
#include "base/text.h"
#include "repair/casing.h"
#include "repair/letter_model.h"

namespace planscribe::repair {
namespace {

constexpr std::string_view punctuation = ".,;:!?\"'`()[]-/";

std::size_t first_byte(std::string_view text) {
    return static_cast<unsigned char>(text.front());
}

Confusion parse(const Fields& row, const std::filesystem::path& file) {
    Confusion confusion;
    confusion.read = row[0];
    confusion.right = lower(row[1]);
    confusion.symbols = symbols_of(confusion.right);
    confusion.capital = confusion.right != row[1];
    const char* end = row[2].data() + row[2].size();
    const auto parsed = std::from_chars(row[2].data(), end, confusion.cost);
    if (confusion.read.empty() || confusion.read == row[1] || has_digit(confusion.read) ||
        parsed.ptr != end || parsed.ec != std::errc{} || confusion.cost <= 0)
        throw Error(ErrorCode::environment, file.string(), "no confusion: " + join(row, " "));
    confusion.diacritic =
        confusion.right == "å" || confusion.right == "ä" || confusion.right == "ö";
    confusion.dots_alone = confusion.diacritic && fold(confusion.read) == fold(confusion.right);
    return confusion;
}

}  // namespace

std::string Confusion::rule() const {
    return "confusion:" + read + ">" + (capital ? title(right) : right);
}

Confusions::Confusions(const std::filesystem::path& file) {
    for (const Fields& row : read_dictionary(file, 3)) all_.push_back(parse(row, file));
    std::sort(all_.begin(), all_.end(), [](const Confusion& a, const Confusion& b) {
        return std::tie(a.read, a.right) < std::tie(b.read, b.right);
    });
    for (std::size_t i = 0; i < all_.size(); ++i) {
        all_[i].id = i;
        ++first_of_byte_[first_byte(all_[i].read) + 1];
        for (const std::string& grapheme : graphemes(all_[i].read))
            if (!has_letter(grapheme) && punctuation.find(grapheme) == std::string_view::npos)
                letterlike_.push_back(grapheme);
    }
    std::partial_sum(first_of_byte_.begin(), first_of_byte_.end(), first_of_byte_.begin());
    std::sort(letterlike_.begin(), letterlike_.end());
}

std::span<const Confusion> Confusions::beginning_like(std::string_view text) const {
    const std::size_t byte = first_byte(text);
    return std::span(all_).subspan(first_of_byte_[byte],
                                   first_of_byte_[byte + 1] - first_of_byte_[byte]);
}

bool Confusions::may_be_letter(std::string_view grapheme) const {
    return std::binary_search(letterlike_.begin(), letterlike_.end(), grapheme);
}

}  // namespace planscribe::repair
