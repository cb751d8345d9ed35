#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace planscribe {

/// Money, exact: a whole number of öre. No floating point comes near it.
struct Amount {
    std::int64_t ore = 0;

    static constexpr Amount kronor(std::int64_t value) { return {value * 100}; }
    friend auto operator<=>(const Amount&, const Amount&) = default;
    friend Amount operator+(Amount a, Amount b) { return {a.ore + b.ore}; }
    friend Amount operator-(Amount a, Amount b) { return {a.ore - b.ore}; }
    friend Amount operator-(Amount a) { return {-a.ore}; }
};

Amount magnitude(Amount amount);

enum class Unit { kr, tkr, mkr };

/// One kr, tkr or mkr.
Amount one(Unit unit);

/// A printed number of money, understood.
struct PrintedAmount {
    Amount amount;        ///< signed as printed
    bool certain = true;  ///< false when a mark was taken for a minus (as "=774 500")
    bool dash = false;    ///< a lone dash that stands for zero
};

/// Reads one printed number: "1 388 000", "1388 000 kr", "-67 500", "- 745 000", "(12)",
/// "19,1", "1.250.000", "9,000 000", "0", "-". A unit printed behind the number wins over
/// `unit`. Blanks may be of any Unicode kind. A comma or dot with exactly three digits
/// behind it groups thousands in kr and tkr; else a comma is the decimal mark.
/// Nothing when it is not wholly a number, begins with a zero that counts nothing (as a torn
/// "000"), has a group of wrong length, has more decimals than öre can hold, or exceeds 10^15
/// kronor.
std::optional<PrintedAmount> parse_amount(std::string_view printed, Unit unit);

/// As people write it: "-1 251 500" with blanks, "0,50" decimals only where they are needed.
std::string format_kronor(Amount amount);

}  // namespace planscribe
