#include "compare/prices.h"

#include "base/dictionary.h"
#include "base/error.h"
#include "model/amount.h"

namespace planscribe::compare {
namespace {

constexpr const char* file_name = "price_index.tsv";

}  // namespace

Prices::Prices(const std::filesystem::path& dictionaries) {
    for (const Fields& row : read_dictionary(dictionaries / file_name, 3)) {
        const auto year = parse_amount(row[0], Unit::kr);
        const auto index = parse_amount(row[1], Unit::kr);
        if (!year || (!row[1].empty() && !index))
            throw Error(ErrorCode::environment, (dictionaries / file_name).string(),
                        "'" + row[0] + " " + row[1] + "' is no year and index; mend the file");
        const int number = static_cast<int>(year->amount.ore / 100);
        years_[number] = {index ? index->amount.ore : 0, row[2]};
        if (index && row[2].starts_with("official")) base_ = std::max(base_, number);
    }
}

std::optional<std::int64_t> Prices::index(int year) const {
    const auto found = years_.find(year);
    if (found == years_.end() || found->second.hundredths <= 0) return std::nullopt;
    return found->second.hundredths;
}

std::string Prices::status(int year) const {
    const auto found = years_.find(year);
    return found == years_.end() ? "" : found->second.status;
}

}  // namespace planscribe::compare
