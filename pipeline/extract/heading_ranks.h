#pragma once

#include <cstddef>

#include "extract/text_lines.h"

namespace planscribe::extract {

/// How headings stand to each other, as far as print tells: by their numbers ("6." stands above
/// "5.2" and above a heading without a number), else by the height of their letters.
class HeadingRanks {
public:
    /// `lines` must outlive it.
    explicit HeadingRanks(const TextLines& lines);

    /// Whether the heading on line `a` plainly stands above the one on line `b`.
    bool stands_above(std::size_t a, std::size_t b) const;

private:
    double letter_height(std::size_t line) const;

    const TextLines& lines_;
    bool whole_boxes_ = false;  ///< boxes reach from top to bottom of the type, not of the ink
};

}  // namespace planscribe::extract
