#include "repair/document_names.h"

#include <algorithm>
#include <limits>

#include "base/text.h"
#include "repair/casing.h"

namespace planscribe::repair {
namespace {

constexpr int least_times = 2;
constexpr std::size_t shortest_name = 5;  ///< letters
constexpr std::size_t most_names = 300, longest_word = 60, most_difference = 3;
constexpr std::size_t end_in_common = 3;  ///< bytes at one end at least
// Costs are thousandths of a nat.
constexpr int dearest_letter = 1000, least_margin = 2000;
constexpr int dearest_dots = 2000;  ///< where a document loses dots as a rule
constexpr int never = std::numeric_limits<int>::max();

bool is_unknown(const Judged& one) {
    return !one.mended && one.known_cost == 0;
}

bool all_letters(const std::string& word) {
    const auto characters = graphemes(word);
    return std::all_of(characters.begin(), characters.end(), has_letter);
}

bool loses_dots(const Edit& edit) {
    const std::string& read = edit.confusion->read;
    return lower(read) != fold(read) && fold(read) == fold(edit.confusion->right);
}

bool may_be(const std::string& read, const std::string& name) {
    const std::size_t more = std::max(read.size(), name.size());
    if (more - std::min(read.size(), name.size()) > most_difference) return false;
    const auto end = [](const std::string& word) {
        return word.substr(word.size() - std::min(end_in_common, word.size()));
    };
    return end(read) == end(name) || read.substr(0, end_in_common) == name.substr(0, end_in_common);
}

/// The cheapest way from a word as read to a name (weighted edit distance by confusions).
class Way {
public:
    Way(const std::string& read, const std::string& name, const Confusions& confusions,
        const DocumentProfile& profile)
        : read_(read), name_(name), columns_(name.size() + 1) {
        steps_.resize((read.size() + 1) * columns_);
        steps_[0].cost = 0;
        for (std::size_t i = 0; i < read.size(); ++i)
            for (std::size_t j = 0; j < columns_; ++j)
                if (at(i, j).cost != never) go_on(i, j, confusions, profile);
    }

    int cost() const { return steps_.back().cost; }

    std::vector<Edit> edits() const {
        std::vector<Edit> edits;
        for (std::size_t i = read_.size(), j = name_.size(); i > 0;) {
            const Confusion* confusion = steps_[i * columns_ + j].confusion;
            i -= confusion != nullptr ? confusion->read.size() : 1;
            j -= confusion != nullptr ? confusion->right.size() : 1;
            if (confusion != nullptr) edits.push_back({i, confusion});
        }
        std::reverse(edits.begin(), edits.end());
        return edits;
    }

private:
    struct Step {
        int cost = never;
        const Confusion* confusion = nullptr;  ///< nothing: the byte was read well
    };

    Step& at(std::size_t i, std::size_t j) { return steps_[i * columns_ + j]; }

    void go_on(std::size_t i, std::size_t j, const Confusions& confusions,
               const DocumentProfile& profile) {
        const int cost = at(i, j).cost;
        if (j < name_.size() && read_[i] == name_[j]) offer(i + 1, j + 1, {cost, nullptr});
        const std::string_view rest = std::string_view(read_).substr(i);
        for (const Confusion& confusion : confusions.beginning_like(rest)) {
            const std::string right = confusion.capital ? title(confusion.right) : confusion.right;
            if (rest.starts_with(confusion.read) && name_.compare(j, right.size(), right) == 0)
                offer(i + confusion.read.size(), j + right.size(),
                      {cost + profile.cost(confusion), &confusion});
        }
    }

    void offer(std::size_t i, std::size_t j, const Step& step) {
        if (step.cost < at(i, j).cost) at(i, j) = step;
    }

    const std::string& read_;
    const std::string& name_;
    std::size_t columns_;
    std::vector<Step> steps_;
};

}  // namespace

DocumentNames::DocumentNames(const std::vector<Judged>& judged, const Confusions& confusions,
                             const DocumentProfile& profile)
    : confusions_(confusions), profile_(profile) {
    for (const Judged& one : judged) {
        const std::string& word = one.reading->word;
        if (is_unknown(one) && word.size() <= longest_word && shape_of(word) == Shape::title &&
            all_letters(word) && graphemes(word).size() >= shortest_name)
            ++names_[word];
    }
    prefer_dotted();
    std::erase_if(names_, [](const auto& name) { return name.second < least_times; });
    while (names_.size() > most_names)
        names_.erase(std::min_element(names_.begin(), names_.end(),
                                      [](auto& a, auto& b) { return a.second < b.second; }));
}

void DocumentNames::prefer_dotted() {
    std::map<std::string, std::vector<std::string>> dotted;  // by the name without dots
    for (const auto& [name, times] : names_)
        if (fold(name) != lower(name)) dotted[title(fold(name))].push_back(name);
    for (const auto& [plain, names] : dotted) {
        const auto lost = names_.find(plain);
        if (names.size() != 1 || lost == names_.end() ||
            Way(plain, names.front(), confusions_, profile_).cost() > dearest_dots)
            continue;
        names_[names.front()] += lost->second;
        names_.erase(lost);
    }
}

std::shared_ptr<const Candidate> DocumentNames::find(const std::string& read, int& margin,
                                                     std::string& runner_up) const {
    int best = never, second = never;
    Candidate found;
    for (const auto& [name, times] : names_) {
        if (name == read) return nullptr;
        if (!may_be(read, name)) continue;
        const Way way(read, name, confusions_, profile_);
        if (way.cost() < best) {
            second = best;
            runner_up = found.word;
            best = way.cost();
            found = {lower(name), way.edits(), best, {Standing::name, 0, unknown_word}};
        } else if (way.cost() < second) {
            second = way.cost();
            runner_up = name;
        }
    }
    const auto letters = static_cast<int>(graphemes(read).size());
    if (best > dearest_letter * letters || second - best < least_margin ||
        std::any_of(found.edits.begin(), found.edits.end(), loses_dots))
        return nullptr;
    margin = second == never ? dearest_letter * letters - best : second - best;
    if (second == never) runner_up = read;
    return std::make_shared<const Candidate>(std::move(found));
}

void DocumentNames::mend(std::vector<Judged>& judged) const {
    if (names_.empty()) return;
    for (Judged& one : judged) {
        const std::string& read = one.reading->word;
        if (!is_unknown(one) || one.reading->segments.size() > 1 || read.size() > longest_word ||
            graphemes(read).size() < shortest_name)
            continue;
        one.mended = find(read, one.certainty.margin, one.certainty.runner_up);
    }
}

}  // namespace planscribe::repair
