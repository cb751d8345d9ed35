#include "repair/letter_model.h"

#include <algorithm>
#include <cmath>

namespace planscribe::repair {
namespace {

// Symbols: 0 the edge of a word, 1 to 26 a to z, then å ä ö é, 31 anything else.
constexpr unsigned edge = 0, other = 31, symbols = 32;
constexpr std::size_t contexts = symbols * symbols * symbols;
constexpr double backoff = 4.0;
constexpr double largest_cost = 60000.0;

constexpr unsigned moved(unsigned context, unsigned symbol) {
    return (context * symbols + symbol) % contexts;
}

unsigned symbol_of_pair(unsigned char first, unsigned char second) {
    if (first != 0xC3) return other;
    switch (second) {
        case 0xA5:
            return 27;
        case 0xA4:
            return 28;
        case 0xB6:
            return 29;
        case 0xA9:
            return 30;
        default:
            return other;
    }
}

std::size_t sequence_length(unsigned char lead) {
    if (lead < 0xC0) return 1;
    return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

/// Counts of `order` symbols in a row, the last one varying fastest.
std::vector<double> shorter(const std::vector<double>& counts) {
    const std::size_t size = counts.size() / symbols;
    std::vector<double> sums(size, 0.0);
    for (std::size_t i = 0; i < counts.size(); ++i) sums[i % size] += counts[i];
    return sums;
}

/// P(last symbol | those before), smoothed with the probabilities of the shorter order.
std::vector<double> smoothed(const std::vector<double>& counts, const std::vector<double>& lower) {
    std::vector<double> probabilities(counts.size());
    for (std::size_t from = 0; from < counts.size(); from += symbols) {
        double total = 0;
        for (unsigned s = 0; s < symbols; ++s) total += counts[from + s];
        for (unsigned s = 0; s < symbols; ++s)
            probabilities[from + s] =
                (counts[from + s] + backoff * lower[(from + s) % lower.size()]) / (total + backoff);
    }
    return probabilities;
}

}  // namespace

LetterModel::LetterModel(const std::vector<std::string_view>& words) {
    std::vector<double> counts(contexts * symbols, 0.0);
    for (const std::string_view word : words) {
        unsigned context = 0;
        for (std::size_t at = 0; at < word.size();) {
            const Symbol next = first_symbol(word.substr(at));
            counts[context * symbols + next.symbol] += 1;
            context = moved(context, next.symbol);
            at += next.bytes;
        }
        counts[context * symbols + edge] += 1;
    }
    const auto threes = shorter(counts), twos = shorter(threes), ones = shorter(twos);
    const std::vector<double> even(symbols, 1.0 / symbols);
    const auto probabilities =
        smoothed(counts, smoothed(threes, smoothed(twos, smoothed(ones, even))));
    costs_.reserve(probabilities.size());
    for (const double p : probabilities)
        costs_.push_back(
            static_cast<std::uint16_t>(std::lround(std::min(largest_cost, -1000 * std::log(p)))));
}

LetterModel::Context LetterModel::start() const {
    return 0;
}

int LetterModel::step(Context& context, unsigned symbol) const {
    const int cost = costs_[context * symbols + symbol];
    context = static_cast<Context>(moved(context, symbol));
    return cost;
}

int LetterModel::finish(Context context) const {
    return costs_[context * symbols + edge];
}

int LetterModel::cost(std::string_view word) const {
    Context context = start();
    int sum = 0;
    for (std::size_t at = 0; at < word.size();) {
        const Symbol next = first_symbol(word.substr(at));
        sum += step(context, next.symbol);
        at += next.bytes;
    }
    return sum + finish(context);
}

LetterModel::Symbol LetterModel::first_symbol(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text.front());
    if (lead >= 'a' && lead <= 'z') return {lead - 'a' + 1u, 1};
    const std::size_t bytes = std::min(sequence_length(lead), text.size());
    if (bytes != 2) return {other, bytes};
    return {symbol_of_pair(lead, static_cast<unsigned char>(text[1])), 2};
}

}  // namespace planscribe::repair
