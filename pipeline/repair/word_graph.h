#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace planscribe::repair {

/// An acyclic automaton of words that numbers them in order (Daciuk et al. 2000; Lucchesi and
/// Kowaltowski 1993). Edges of a node lie side by side; an edge packs target (24 bits), symbol
/// (6), whether a word ends here, and whether it is its node's last. `skips` holds for each edge
/// the number of words before its own among those of its node.
class WordGraph {
public:
    /// Where the letters of a word so far lead.
    struct Place {
        std::uint32_t node = 0;   ///< its first edge
        std::uint32_t index = 0;  ///< the number of the word that ends here
        bool final = false;       ///< whether one does
    };

    /// Both must outlive the graph, and be of one size.
    WordGraph(std::span<const std::uint32_t> edges, std::span<const std::uint32_t> skips)
        : edges_(edges), skips_(skips) {}

    /// Where one more symbol leads from `place`.
    std::optional<Place> step(const Place& place, std::uint8_t symbol) const {
        for (std::size_t at = place.node; at < edges_.size(); ++at) {
            const std::uint32_t edge = edges_[at];
            const std::uint32_t found = edge >> target_bits & symbol_mask;
            if (found == symbol) return arrive(place, edge, skips_[at]);
            if (found > symbol || (edge & last_bit) != 0) break;
        }
        return std::nullopt;
    }

    /// Where a text of symbols leads from the start.
    std::optional<Place> walk(std::string_view symbols) const;

private:
    static constexpr unsigned target_bits = 24;
    static constexpr std::uint32_t target_mask = (1U << target_bits) - 1, symbol_mask = 63;
    static constexpr std::uint32_t final_bit = 1U << 30, last_bit = 1U << 31;
    static constexpr std::uint32_t leaf = 0xFFFFFFFF;

    static Place arrive(const Place& from, std::uint32_t edge, std::uint32_t skip) {
        const std::uint32_t target = edge & target_mask;
        return {target == 0 ? leaf : target, from.index + (from.final ? 1 : 0) + skip,
                (edge & final_bit) != 0};
    }

    friend class SmallGraph;

    std::span<const std::uint32_t> edges_;
    std::span<const std::uint32_t> skips_;
};

/// A graph of a few words, made at run time.
class SmallGraph {
public:
    /// `words` as symbols, sorted, each once, none empty.
    explicit SmallGraph(const std::vector<std::string>& words);

    WordGraph graph() const { return {edges_, skips_}; }

private:
    void add_node(const std::vector<std::string>& words, std::size_t from, std::size_t to,
                  std::size_t depth);

    std::vector<std::uint32_t> edges_, skips_;
};

}  // namespace planscribe::repair
