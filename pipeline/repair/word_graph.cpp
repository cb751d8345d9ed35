#include "repair/word_graph.h"

namespace planscribe::repair {
namespace {

/// Where the run of words that share the letter at `depth` with the word at `from` ends.
std::size_t end_of_run(const std::vector<std::string>& words, std::size_t from, std::size_t to,
                       std::size_t depth) {
    std::size_t end = from;
    while (end < to && words[end][depth] == words[from][depth]) ++end;
    return end;
}

}  // namespace

std::optional<WordGraph::Place> WordGraph::walk(std::string_view symbols) const {
    std::optional<Place> place = Place{};
    for (std::size_t i = 0; i < symbols.size() && place; ++i)
        place = step(*place, static_cast<std::uint8_t>(symbols[i]));
    return place;
}

SmallGraph::SmallGraph(const std::vector<std::string>& words) {
    if (!words.empty()) add_node(words, 0, words.size(), 0);
}

void SmallGraph::add_node(const std::vector<std::string>& words, std::size_t from, std::size_t to,
                          std::size_t depth) {
    const std::size_t node = edges_.size();
    for (std::size_t i = from; i < to; i = end_of_run(words, i, to, depth)) {
        edges_.push_back(static_cast<std::uint32_t>(words[i][depth]) << WordGraph::target_bits);
        skips_.push_back(static_cast<std::uint32_t>(i - from));
    }
    edges_.back() |= WordGraph::last_bit;
    std::size_t edge = node;
    for (std::size_t i = from; i < to; ++edge) {
        const std::size_t end = end_of_run(words, i, to, depth);
        const bool final = words[i].size() == depth + 1;
        if (final) edges_[edge] |= WordGraph::final_bit;
        const std::size_t deeper = i + (final ? 1 : 0);
        if (deeper < end) {
            edges_[edge] |= static_cast<std::uint32_t>(edges_.size());
            add_node(words, deeper, end, depth + 1);
        }
        i = end;
    }
}

}  // namespace planscribe::repair
