#include "extract/digit_confusions.h"

#include <charconv>

#include "base/dictionary.h"
#include "base/error.h"
#include "base/text.h"

namespace planscribe::extract {

DigitConfusions::DigitConfusions(const std::filesystem::path& dictionaries) {
    const auto symbol = [](const std::string& field) { return field == "_" ? "" : field; };
    for (const char* name : {"digit_confusions.tsv", "digit_lookalikes.tsv"})
        for (const Fields& row : read_dictionary(dictionaries / name, 3)) {
            int cost = 0;
            const char* end = row[2].data() + row[2].size();
            if (std::from_chars(row[2].data(), end, cost).ptr != end || cost <= 0)
                throw Error(ErrorCode::environment, name, "no cost: " + join(row, " "));
            confusions_[symbol(row[0])].push_back({symbol(row[1]), cost});
        }
}

const std::vector<Confusion>& DigitConfusions::of(std::string_view symbol) const {
    static const std::vector<Confusion> none;
    const auto found = confusions_.find(symbol);
    return found == confusions_.end() ? none : found->second;
}

}  // namespace planscribe::extract
