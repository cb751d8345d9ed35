#include "repair/candidates.h"

#include <algorithm>
#include <cstdint>
#include <limits>

#include "base/text.h"

namespace planscribe::repair {
namespace {

constexpr std::size_t beam_width = 64;
constexpr std::uint32_t no_step = std::numeric_limits<std::uint32_t>::max();

/// A way to read the word up to some byte.
struct Step {
    std::uint32_t before = no_step;
    std::size_t at = 0;                    ///< where the step began
    const Confusion* confusion = nullptr;  ///< nothing: the letter was read well
    LetterModel::Context context = 0;
    int edits = 0;
    int edit_cost = 0;
    int order = 0;
};

class Search {
public:
    Search(std::string_view read, const Confusions& confusions, const LetterModel& letters,
           const Allowed& allowed)
        : read_(read),
          lowered_(lower_first(read)),
          confusions_(confusions),
          letters_(letters),
          allowed_(allowed),
          ends_(read.size() + 1) {
        const int length = static_cast<int>(graphemes(read).size());
        most_edits_ = std::min(6, 2 + length / 4);
        most_edit_cost_ = std::min(22000, 3000 + 1200 * length);
    }

    std::vector<Candidate> run() {
        steps_.push_back({no_step, 0, nullptr, letters_.start(), 0, 0, 0});
        ends_[0].push_back(0);
        for (std::size_t at = 0; at < read_.size(); ++at) {
            narrow(ends_[at]);
            for (const std::uint32_t step : ends_[at]) extend(step, at);
        }
        return collect();
    }

private:
    static std::string lower_first(std::string_view read) {
        const std::size_t bytes = LetterModel::first_symbol(read).bytes;
        const std::string first = lower(read.substr(0, bytes));
        return first.size() == bytes ? first + std::string(read.substr(bytes)) : std::string(read);
    }

    void narrow(std::vector<std::uint32_t>& ends) const {
        const auto cheaper = [this](std::uint32_t a, std::uint32_t b) {
            return steps_[a].order != steps_[b].order ? steps_[a].order < steps_[b].order : a < b;
        };
        const std::size_t kept = std::min(beam_width, ends.size());
        std::partial_sort(ends.begin(), ends.begin() + static_cast<std::ptrdiff_t>(kept),
                          ends.end(), cheaper);
        ends.resize(kept);
    }

    void extend(std::uint32_t from, std::size_t at) {
        const std::string_view rest = std::string_view(lowered_).substr(at);
        const std::size_t bytes = LetterModel::first_symbol(rest).bytes;
        push(from, at, bytes, rest.substr(0, bytes), nullptr);
        undo(from, at, rest);
        if (at == 0 && rest.front() != read_.front()) undo(from, at, read_);
    }

    void undo(std::uint32_t from, std::size_t at, std::string_view rest) {
        if (steps_[from].edits >= most_edits_) return;
        for (const Confusion& confusion : confusions_.beginning_like(rest))
            if (rest.starts_with(confusion.read) && !(confusion.capital && at > 0) &&
                (allowed_.empty() || allowed_[confusion.id]) &&
                steps_[from].edit_cost + confusion.cost <= most_edit_cost_)
                push(from, at, confusion.read.size(), confusion.right, &confusion);
    }

    void push(std::uint32_t from, std::size_t at, std::size_t bytes, std::string_view right,
              const Confusion* confusion) {
        Step step = steps_[from];
        step.before = from;
        step.at = at;
        step.confusion = confusion;
        for (std::size_t i = 0; i < right.size();) {
            const auto next = LetterModel::first_symbol(right.substr(i));
            step.order += letters_.step(step.context, next.symbol);
            i += next.bytes;
        }
        if (confusion != nullptr) {
            ++step.edits;
            step.edit_cost += confusion->cost;
            step.order += confusion->cost;
        }
        ends_[at + bytes].push_back(static_cast<std::uint32_t>(steps_.size()));
        steps_.push_back(step);
    }

    std::vector<Candidate> collect() {
        std::vector<std::uint32_t>& ends = ends_.back();
        for (const std::uint32_t end : ends)
            steps_[end].order += letters_.finish(steps_[end].context);
        narrow(ends);
        std::vector<Candidate> found;
        for (const std::uint32_t end : ends)
            if (steps_[end].edits > 0 && found.size() < most_candidates)
                found.push_back(trace(end));
        return found;
    }

    Candidate trace(std::uint32_t end) const {
        std::vector<std::uint32_t> path;
        for (std::uint32_t i = end; steps_[i].before != no_step; i = steps_[i].before)
            path.push_back(i);
        Candidate candidate;
        candidate.edit_cost = steps_[end].edit_cost;
        candidate.order = steps_[end].order;
        for (auto i = path.rbegin(); i != path.rend(); ++i) {
            const Step& step = steps_[*i];
            if (step.confusion != nullptr) {
                candidate.edits.push_back({step.at, step.confusion});
                candidate.word += step.confusion->right;
            } else {
                const std::string_view rest = std::string_view(lowered_).substr(step.at);
                candidate.word += rest.substr(0, LetterModel::first_symbol(rest).bytes);
            }
        }
        return candidate;
    }

    std::string_view read_;
    std::string lowered_;
    const Confusions& confusions_;
    const LetterModel& letters_;
    const Allowed& allowed_;
    int most_edits_ = 0;
    int most_edit_cost_ = 0;
    std::vector<Step> steps_;
    std::vector<std::vector<std::uint32_t>> ends_;  ///< by byte, the steps that end there
};

}  // namespace

std::vector<Candidate> candidates(std::string_view read, const Confusions& confusions,
                                  const LetterModel& letters, const Allowed& allowed) {
    if (read.empty()) return {};
    return Search(read, confusions, letters, allowed).run();
}

}  // namespace planscribe::repair
