#include "repair/document_profile.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace planscribe::repair {
namespace {

constexpr double prior_strength = 20;  ///< occurrences that the table counts for
constexpr int least_evidence = 2;
constexpr int least_insistence = 3;
constexpr int never = 1'000'000;           ///< what a refused confusion costs
constexpr int at_most_accepted = 800;      ///< what an accepted one costs
constexpr double share_on_bad_scan = 0.2;  ///< of words that are misread

int in_millinats(double probability) {
    return static_cast<int>(std::lround(-1000 * std::log(probability)));
}

double occurrences(std::string_view text, std::string_view right) {
    if (right.empty()) return static_cast<double>(text.size());
    double count = 0;
    for (std::size_t at = text.find(right); at != std::string_view::npos;
         at = text.find(right, at + 1))
        ++count;
    return count;
}

}  // namespace

DocumentProfile::DocumentProfile(std::vector<Ruling> rulings)
    : rulings_(std::move(rulings)), times_(rulings_.size(), 0) {
    settle_evidence();
}

void DocumentProfile::settle_evidence() {
    Allowed evident(times_.size());
    for (std::size_t id = 0; id < times_.size(); ++id)
        evident[id] = rulings_[id] == Ruling::accepted ||
                      (rulings_[id] == Ruling::none && times_[id] >= least_evidence);
    if (std::find(evident.begin(), evident.end(), true) != evident.end())
        evident_ = std::move(evident);
}

void DocumentProfile::note_mended(const std::vector<Edit>& edits) {
    ++judged_;
    ++mended_;
    for (const Edit& edit : edits) ++times_[edit.confusion->id];
}

void DocumentProfile::settle(const Confusions& confusions, std::string_view text) {
    costs_.assign(times_.size(), 0);
    settle_evidence();
    const double misread = (mended_ + 0.5) / (judged_ + 5);
    restraint_ = 2 * std::max(0, in_millinats(misread / share_on_bad_scan));
    for (const Confusion& confusion : confusions.all()) {
        const double times = times_[confusion.id];
        const double stands = std::max(times, occurrences(text, confusion.right));
        const double prior = prior_strength * std::exp(-confusion.cost / 1000.0);
        const double probability = (times + prior) / (stands + prior_strength);
        costs_[confusion.id] = in_millinats(probability);
        if (confusion.capital)  // how often capitals stand there is not known
            costs_[confusion.id] = std::min(costs_[confusion.id], confusion.cost);
    }
}

bool DocumentProfile::insists_on(const std::string& word) const {
    const auto found = unknown_.find(word);
    return found != unknown_.end() && found->second >= least_insistence;
}

int DocumentProfile::settled_cost(const Confusion& confusion) const {
    return costs_.empty() ? confusion.cost : costs_[confusion.id];
}

int DocumentProfile::cost(const Confusion& confusion) const {
    switch (rulings_[confusion.id]) {
        case Ruling::refused:
            return never;
        case Ruling::accepted:
            return std::min(settled_cost(confusion), at_most_accepted);
        case Ruling::none:
            break;
    }
    return settled_cost(confusion);
}

}  // namespace planscribe::repair
