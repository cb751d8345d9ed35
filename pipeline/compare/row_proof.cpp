#include "compare/row_proof.h"

#include <algorithm>

#include "compare/places.h"

namespace planscribe::compare {

std::optional<CellStatus> status_of(const Row& row) {
    std::optional<CellStatus> worst;
    for (const Cell& cell : row)
        if (cell.status && (!worst || facts::rank(*cell.status) > facts::rank(*worst)))
            worst = cell.status;
    return worst;
}

std::string where(const Comparison& comparison, const Row& row, Language language) {
    std::vector<Place> all;
    for (const Cell& cell : row)
        for (const Place& place : cell.places)
            if (std::ranges::find(all, place) == all.end()) all.push_back(place);
    if (all.empty()) return "";
    const auto open = to_settle(all);
    std::string text = described(comparison, open.empty() ? all.front() : open.front(), language);
    const std::size_t more = (open.empty() ? all.size() : open.size()) - 1;
    return more == 0 ? text
                     : text + " " +
                           filled_in(in(language, comparison.words.words("more")),
                                     static_cast<std::int64_t>(more));
}

std::string filled_in(std::string text, std::int64_t number) {
    if (const std::size_t mark = text.find("%1"); mark != std::string::npos)
        text.replace(mark, 2, std::to_string(number));
    return text;
}

}  // namespace planscribe::compare
