#include "sheets/csv.h"

namespace planscribe::sheets {

void CsvRecord::number(std::string_view digits) {
    put(digits);
}

void CsvRecord::text(std::string_view field) {
    constexpr std::string_view formula = "=+-@\t\r";
    if (field.empty() || formula.find(field.front()) == std::string_view::npos) return exact(field);
    exact("'" + std::string(field));
}

void CsvRecord::exact(std::string_view field) {
    if (field.find_first_of(",\"\r\n") == std::string_view::npos) return put(field);
    std::string quoted(field);
    for (std::size_t at = 0; (at = quoted.find('"', at)) != std::string::npos; at += 2)
        quoted.insert(at, "\"");
    put('"' + quoted + '"');
}

void CsvRecord::put(std::string_view field) {
    if (!first_) out_ << ',';
    first_ = false;
    out_ << field;
}

std::string plain_kronor(Amount amount) {
    constexpr std::int64_t ore_in_krona = 100;
    const bool negative = amount.ore < 0;
    const std::int64_t ore = magnitude(amount).ore;
    std::string text = (negative ? "-" : "") + std::to_string(ore / ore_in_krona);
    if (const std::int64_t rest = ore % ore_in_krona; rest != 0)
        text += (rest < 10 ? ".0" : ".") + std::to_string(rest);
    return text;
}

}  // namespace planscribe::sheets
