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

/// Where a symbol stands, block by block; asked for in rising order from `first` on.
class EqualBits {
public:
    EqualBits(const Places& where, int symbol, std::size_t first) {
        const auto found = where.find(symbol);
        if (found == where.end()) return;
        const auto before = [](const BlockBits& bits, std::size_t block) {
            return bits.block < block;
        };
        end_ = found->second.data() + found->second.size();
        next_ = std::lower_bound(found->second.data(), end_, first, before);
    }
    Bits at(std::size_t block) {
        return next_ != end_ && next_->block == block ? (next_++)->bits : 0;
    }

private:
    const BlockBits* next_ = nullptr;
    const BlockBits* end_ = nullptr;
};

/// The distance, if it is at most `limit`; else something larger. `limit` must not be below the
/// difference of the lengths, and the truth not be empty.
std::size_t distance_within(const Places& where, std::size_t length, Part output,
                            std::size_t limit) {
    std::vector<Block> blocks((length + width - 1) / width);
    const auto last_at = [&](std::size_t column) {
        return std::min(blocks.size() - 1, (column + limit) / width);
    };
    std::size_t last = last_at(0);
    std::size_t score = (last + 1) * width;  // at the lower edge of the last block
    for (std::size_t j = 0; j < output.size(); ++j) {
        for (; last < last_at(j); ++last) score += width;
        const std::size_t first = j > limit ? (j - limit) / width : 0;
        EqualBits equal(where, output[j], first);
        int carry = 1;
        for (std::size_t b = first; b <= last; ++b) advance(blocks[b], equal.at(b), carry);
        score += static_cast<std::size_t>(carry);
    }
    for (std::size_t i = length; i < blocks.size() * width; ++i)
        score -=
            ((blocks.back().plus >> (i % width)) & 1) - ((blocks.back().minus >> (i % width)) & 1);
    return score;
}

/// The distance of each beginning of the truth, the empty one first, to the whole output.
std::vector<std::size_t> distances(Part truth, Part output) {
    const Places where = places(truth);
    std::vector<Block> blocks((truth.size() + width - 1) / width);
    for (const int symbol : output) {
        EqualBits equal(where, symbol, 0);
        int carry = 1;
        for (std::size_t b = 0; b < blocks.size(); ++b) advance(blocks[b], equal.at(b), carry);
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
    const auto differs = [&](std::size_t i, std::size_t j) -> std::uint32_t {
        return truth[i - 1] == output[j - 1] ? 0 : 1;
    };
    for (std::size_t i = 0; i <= n; ++i)
        for (std::size_t j = 0; j <= m; ++j) {
            if (i == 0 || j == 0) {
                at(i, j) = static_cast<std::uint32_t>(i + j);
                continue;
            }
            at(i, j) =
                std::min({at(i - 1, j - 1) + differs(i, j), at(i - 1, j) + 1, at(i, j - 1) + 1});
        }
    const std::size_t first = alignment.size();
    alignment.resize(first + n);
    for (std::size_t i = n, j = m; i > 0 && j > 0;) {
        if (at(i, j) == at(i - 1, j - 1) + differs(i, j))
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

/// A piece of both texts that is to be aligned; `offset` is where the piece of the output begins.
struct Piece {
    Part truth, output;
    std::size_t offset = 0;

    bool small() const {
        return output.size() < 2 || (truth.size() + 1) * (output.size() + 1) <= small_matrix;
    }
};

/// Halves the output, and the truth where the distances of both halves add up to the least.
std::pair<Piece, Piece> halves(const Piece& piece) {
    const auto& [truth, output, offset] = piece;
    const std::size_t half = output.size() / 2;
    const auto before = distances(truth, output.first(half));
    const auto after = distances(reversed(truth), reversed(output.subspan(half)));
    std::size_t cut = 0;
    const auto whole = [&](std::size_t i) { return before[i] + after[before.size() - 1 - i]; };
    for (std::size_t i = 1; i < before.size(); ++i)
        if (whole(i) < whole(cut)) cut = i;
    return {{truth.first(cut), output.first(half), offset},
            {truth.subspan(cut), output.subspan(half), offset + half}};
}

}  // namespace

std::size_t distance(const Symbols& truth, const Symbols& output) {
    if (truth.empty() || output.empty()) return truth.size() + output.size();
    const Places where = places(truth);
    const std::size_t longer = std::max(truth.size(), output.size());
    std::size_t limit = std::max(width, longer - std::min(truth.size(), output.size()));
    while (true) {
        const std::size_t edits = distance_within(where, truth.size(), output, limit);
        if (edits <= limit) return edits;
        limit *= 2;
    }
}

Alignment align(const Symbols& truth, const Symbols& output) {
    Alignment alignment;
    std::vector<Piece> left{{truth, output}};  // the first piece last
    while (!left.empty()) {
        const Piece piece = left.back();
        left.pop_back();
        if (piece.small()) {
            align_outright(piece.truth, piece.output, piece.offset, alignment);
            continue;
        }
        const auto [head, tail] = halves(piece);
        left.push_back(tail);
        left.push_back(head);
    }
    return alignment;
}

}  // namespace planscribe::score
