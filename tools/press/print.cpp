#include "print.h"

#include <cstdlib>

namespace planscribe::press {
namespace {

std::int64_t power_of_ten(int exponent) {
    return exponent <= 0 ? 1 : 10 * power_of_ten(exponent - 1);
}

std::int64_t last_digit(Unit unit, const Notation& notation) {
    return one(unit).ore / power_of_ten(notation.decimals);
}

std::string grouped(std::int64_t number, const char* separator) {
    std::string digits = std::to_string(number);
    for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, separator);
    return digits;
}

const char* separator(Thousands thousands) {
    switch (thousands) {
        case Thousands::blank:
            return " ";
        case Thousands::narrow_blank:
            return "\u202F";
        case Thousands::dot:
            return ".";
        case Thousands::none:
            break;
    }
    return "";
}

std::string signed_by(Minus minus, const std::string& number) {
    switch (minus) {
        case Minus::hyphen:
            return "-" + number;
        case Minus::minus:
            return "\u2212" + number;
        case Minus::spaced_hyphen:
            return "- " + number;
        case Minus::parentheses:
            break;
    }
    return "(" + number + ")";
}

std::string decimals(std::int64_t rest, int count) {
    const std::string digits = std::to_string(rest);
    return "," + std::string(static_cast<std::size_t>(count) - digits.size(), '0') + digits;
}

}  // namespace

std::string print_units(std::int64_t units) {
    return (units < 0 ? "-" : "") + grouped(std::abs(units), " ");
}

std::string unit_word(Unit unit) {
    return unit == Unit::kr ? "kr" : unit == Unit::tkr ? "tkr" : "mkr";
}

Amount shown(Amount amount, Unit unit, const Notation& notation) {
    const std::int64_t step = last_digit(unit, notation);
    const std::int64_t steps = (std::abs(amount.ore) + step / 2) / step;
    return {(amount.ore < 0 ? -steps : steps) * step};
}

std::string print_amount(Amount amount, Unit unit, const Notation& notation) {
    const Amount value = shown(amount, unit, notation);
    if (value == Amount{} && notation.zero != "0") return notation.zero;
    const std::int64_t steps = std::abs(value.ore) / last_digit(unit, notation);
    const std::int64_t whole = power_of_ten(notation.decimals);
    std::string number = grouped(steps / whole, separator(notation.thousands));
    if (notation.decimals > 0) number += decimals(steps % whole, notation.decimals);
    if (value < Amount{}) number = signed_by(notation.minus, number);
    return notation.unit_in_cells ? number + " " + unit_word(unit) : number;
}

}  // namespace planscribe::press
