#include "score/alignment.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <unordered_map>

namespace planscribe::score {
namespace {

using Bits = std::uint64_t;
using Part = std::span<const int>;

constexpr std::size_t width = 64;
constexpr std::size_t small_matrix = std::size_t{1} << 22;  // cells that are compared outright

/// Where a symbol stands in the truth: the blocks that hold it, rising.
struct BlockBits {
    std::size_t block;
    Bits bits;
};
using Places = std::unordered_map<int, std::vector<BlockBits>>;

Places places(Part truth) {
    Places found;
    for (std::size_t i = 0; i < truth.size(); ++i) {
        auto& blocks = found[truth[i]];
        if (blocks.empty() || blocks.back().block != i / width) blocks.push_back({i / width, 0});
        blocks.back().bits |= Bits{1} << (i % width);
    }
    return found;
}

/// Differences between neighbours in one column of the matrix: +1 and -1.
struct Block {
    Bits plus = ~Bits{0};
    Bits minus = 0;
};

/// Moves a block one column on; `carry` is the difference along its upper edge, then its lower.
void advance(Block& block, Bits equal, int& carry) {
    const Bits down = carry<0, up = carry> 0;
    const Bits vertical = equal | block.minus;
    equal |= down;
    const Bits horizontal = (((equal & block.plus) + block.plus) ^ block.plus) | equal;
    Bits plus = block.minus | ~(horizontal | block.plus);
    Bits minus = block.plus & horizontal;
    carry = static_cast<int>(plus >> (width - 1)) - static_cast<int>(minus >> (width - 1));
    plus = (plus << 1) | up;
    minus = (minus << 1) | down;
    block.plus = minus | ~(vertical | plus);
    block.minus = plus & vertical;
}

/// The distance of each beginning of the truth, the empty one first, to the whole output.
std::vector<std::size_t> distances(Part truth, Part output) {
    const Places where = places(truth);
    std::vector<Block> blocks((truth.size() + width - 1) / width);
    for (const int symbol : output) {
        static const std::vector<BlockBits> nowhere;
        const auto found = where.find(symbol);
        const auto& list = found == where.end() ? nowhere : found->second;
        auto next = list.begin();
        int carry = 1;
        for (std::size_t b = 0; b < blocks.size(); ++b) {
            const Bits equal = next != list.end() && next->block == b ? (next++)->bits : 0;
            advance(blocks[b], equal, carry);
        }
    }
    std::vector<std::size_t> column{output.size()};
    for (std::size_t i = 0; i < truth.size(); ++i) {
        const Block& block = blocks[i / width];
        column.push_back(column.back() + ((block.plus >> (i % width)) & 1) -
                         ((block.minus >> (i % width)) & 1));
    }
    return column;
}

void align_outright(Part truth, Part output, std::size_t offset, Alignment& alignment) {
    const std::size_t n = truth.size(), m = output.size();
    std::vector<std::uint32_t> cost((n + 1) * (m + 1));
    const auto at = [&](std::size_t i, std::size_t j) -> std::uint32_t& {
        return cost[i * (m + 1) + j];
    };
    for (std::size_t i = 0; i <= n; ++i)
        for (std::size_t j = 0; j <= m; ++j) {
            if (i == 0 || j == 0) {
                at(i, j) = static_cast<std::uint32_t>(i + j);
                continue;
            }
            at(i, j) = std::min({at(i - 1, j - 1) + (truth[i - 1] != output[j - 1]),
                                 at(i - 1, j) + 1, at(i, j - 1) + 1});
        }
    const std::size_t first = alignment.size();
    alignment.resize(first + n);
    for (std::size_t i = n, j = m; i > 0 && j > 0;) {
        if (at(i, j) == at(i - 1, j - 1) + (truth[i - 1] != output[j - 1]))
            alignment[first + --i] = offset + --j;
        else if (at(i, j) == at(i - 1, j) + 1)
            --i;
        else
            --j;
    }
}

Symbols reversed(Part part) {
    return {part.rbegin(), part.rend()};
}

void align_part(Part truth, Part output, std::size_t offset, Alignment& alignment) {
    if ((truth.size() + 1) * (output.size() + 1) <= small_matrix || output.size() < 2)
        return align_outright(truth, output, offset, alignment);
    const std::size_t half = output.size() / 2;
    const auto before = distances(truth, output.first(half));
    const auto after = distances(reversed(truth), reversed(output.subspan(half)));
    std::size_t cut = 0;
    const auto whole = [&](std::size_t i) { return before[i] + after[truth.size() - i]; };
    for (std::size_t i = 1; i <= truth.size(); ++i)
        if (whole(i) < whole(cut)) cut = i;
    align_part(truth.first(cut), output.first(half), offset, alignment);
    align_part(truth.subspan(cut), output.subspan(half), offset + half, alignment);
}

}  // namespace

std::size_t distance(const Symbols& truth, const Symbols& output) {
    return distances(truth, output).back();
}

Alignment align(const Symbols& truth, const Symbols& output) {
    Alignment alignment;
    align_part(truth, output, 0, alignment);
    return alignment;
}

}  // namespace planscribe::score
