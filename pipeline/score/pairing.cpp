#include "score/pairing.h"

#include <algorithm>
#include <tuple>

#include "base/text.h"

namespace planscribe::score {

double likeness(const std::string& folded, const std::string& other_folded, double least) {
    if (folded == other_folded) return 1;
    const auto longest = static_cast<double>(std::max(folded.size(), other_folded.size()));
    const auto limit = static_cast<std::size_t>(longest * (1 - least));
    const std::size_t edits = edit_distance(folded, other_folded, limit);
    return edits > limit ? 0 : 1 - static_cast<double>(edits) / longest;
}

Pairing pair_greedily(std::size_t truth, std::size_t output,
                      const std::function<double(std::size_t, std::size_t)>& likeness) {
    std::vector<std::tuple<double, std::size_t, std::size_t>> candidates;
    for (std::size_t i = 0; i < truth; ++i)
        for (std::size_t j = 0; j < output; ++j)
            if (const double alike = likeness(i, j); alike > 0)
                candidates.emplace_back(-alike, i, j);
    std::sort(candidates.begin(), candidates.end());
    Pairing pairing(truth);
    std::vector<bool> taken(output);
    for (const auto& [alike, i, j] : candidates) {
        if (pairing[i] || taken[j]) continue;
        pairing[i] = j;
        taken[j] = true;
    }
    return pairing;
}

Pairing pair_texts(const std::vector<std::string>& truth, const std::vector<std::string>& output,
                   double least) {
    const auto folded = [](const std::vector<std::string>& texts) {
        std::vector<std::string> list;
        list.reserve(texts.size());
        for (const std::string& text : texts) list.push_back(fold(text));
        return list;
    };
    const auto wanted = folded(truth), got = folded(output);
    return pair_greedily(truth.size(), output.size(), [&](std::size_t i, std::size_t j) {
        return truth[i] == output[j] ? 2 : likeness(wanted[i], got[j], least);
    });
}

std::size_t in_order(const std::vector<std::size_t>& partners) {
    std::vector<std::size_t> ends;  // the least end of a rising run, for each length
    for (const std::size_t partner : partners) {
        const auto place = std::lower_bound(ends.begin(), ends.end(), partner);
        if (place == ends.end())
            ends.push_back(partner);
        else
            *place = partner;
    }
    return ends.size();
}

}  // namespace planscribe::score
