#include "repair/context.h"

#include <algorithm>
#include <limits>

namespace planscribe::repair {
namespace {

constexpr int none = std::numeric_limits<int>::max();

/// What an option costs after a word.
int cost_after(const Swedish& swedish, WordId before, const Option& option) {
    return option.cost + swedish.cost_after(before, option.id, option.alone);
}

/// Links from `from` on to `to` that hang together.
class Chain {
public:
    Chain(const std::vector<Link>& text, std::size_t from, std::size_t to, const Swedish& swedish,
          std::vector<std::vector<int>>& costs)
        : text_(text), from_(from), to_(to), swedish_(swedish), costs_(costs) {}

    void weigh() {
        for (const Option& option : text_[from_].options)
            costs_[from_].push_back(cost_after(swedish_, *text_[from_].before, option));
        for (std::size_t i = from_ + 1; i < to_; ++i) forward(i);
        std::vector<int> behind(text_[to_ - 1].options.size(), 0);
        for (std::size_t i = to_ - 1; i > from_; --i) {
            std::vector<int> next = backward(i, behind);
            add(costs_[i], behind);
            behind = std::move(next);
        }
        add(costs_[from_], behind);
        level();
    }

private:
    static void add(std::vector<int>& costs, const std::vector<int>& more) {
        for (std::size_t i = 0; i < costs.size(); ++i) costs[i] += more[i];
    }

    void forward(std::size_t i) {
        const int least = *std::min_element(costs_[i - 1].begin(), costs_[i - 1].end());
        for (const Option& option : text_[i].options) {
            int best = none;
            for (std::size_t j = 0; j < costs_[i - 1].size(); ++j)
                best = std::min(best, costs_[i - 1][j] - least +
                                          cost_after(swedish_, text_[i - 1].options[j].id, option));
            costs_[i].push_back(best);
        }
    }

    std::vector<int> backward(std::size_t i, const std::vector<int>& behind) const {
        std::vector<int> costs;
        for (const Option& before : text_[i - 1].options) {
            int best = none;
            for (std::size_t j = 0; j < behind.size(); ++j)
                best = std::min(best,
                                behind[j] + cost_after(swedish_, before.id, text_[i].options[j]));
            costs.push_back(best);
        }
        const int least = *std::min_element(costs.begin(), costs.end());
        for (int& cost : costs) cost -= least;
        return costs;
    }

    void level() {
        for (std::size_t i = from_; i < to_; ++i) {
            const int least = *std::min_element(costs_[i].begin(), costs_[i].end());
            for (int& cost : costs_[i]) cost -= least;
        }
    }

    const std::vector<Link>& text_;
    const std::size_t from_, to_;
    const Swedish& swedish_;
    std::vector<std::vector<int>>& costs_;
};

}  // namespace

std::vector<std::vector<int>> costs_in_context(const std::vector<Link>& text,
                                               const Swedish& swedish) {
    std::vector<std::vector<int>> costs(text.size());
    for (std::size_t from = 0; from < text.size();) {
        std::size_t to = from + 1;
        while (to < text.size() && !text[to].before) ++to;
        Chain(text, from, to, swedish, costs).weigh();
        from = to;
    }
    return costs;
}

}  // namespace planscribe::repair
