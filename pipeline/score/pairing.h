#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace planscribe::score {

/// How alike two texts are, from 0 to 1, by edits between their folded forms; 0 for less than
/// `least`.
double likeness(const std::string& folded, const std::string& other_folded, double least);

/// For each of `truth` things the one of `output` things that it is paired with.
using Pairing = std::vector<std::optional<std::size_t>>;

/// Pairs the most alike first, each thing once, none of likeness 0; of equals the first.
Pairing pair_greedily(std::size_t truth, std::size_t output,
                      const std::function<double(std::size_t, std::size_t)>& likeness);

/// Pairs things by the likeness of their texts, exact ones before all.
Pairing pair_texts(const std::vector<std::string>& truth, const std::vector<std::string>& output,
                   double least);

/// How many of the pairs keep the order: the longest rising run of partners.
std::size_t in_order(const std::vector<std::size_t>& partners);

}  // namespace planscribe::score
