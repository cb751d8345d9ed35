#pragma once

#include <vector>

#include "model/image.h"
#include "model/page.h"
#include "ocr/engine.h"

namespace planscribe::ocr {

/// Reads the numbers of a page a second time, each group of digits from its own crop, enlarged
/// and smoothed, as digits and signs alone. Where the second reading has other digits than the
/// first it becomes a guess of the word; its cost, thousandths of a nat, is what the engine was
/// surer of the first (at least `second_reading_cost`). So does what is read for the first time as
/// digits: a scrap of text that ends where the numbers of other lines do. `raw` and `text` stay.
void read_numbers_again(const Image& image, Engine& engine, std::vector<Word>& words);

/// What a second reading costs that the engine was as sure of as of the first.
inline constexpr int second_reading_cost = 300;

}  // namespace planscribe::ocr
