#include "repair/candidates.h"

#include <algorithm>

#include "base/text.h"

namespace planscribe::repair {
namespace {

constexpr std::size_t beam_width = 40;
constexpr int beam_depth = 12000;  ///< steps this much dearer than the cheapest are given up
constexpr int part_cost = 2500;    ///< of one more part of a compound

std::string lower_first(std::string_view read) {
    const std::size_t bytes = first_symbol(read).bytes;
    const std::string first = lower(read.substr(0, bytes));
    return first.size() == bytes ? first + std::string(read.substr(bytes)) : std::string(read);
}

/// A word may be found in both graphs, or as a compound too: the likelier one counts.
void add(std::vector<Candidate>& found, Candidate candidate) {
    for (Candidate& other : found)
        if (other.word == candidate.word) {
            if (candidate.verdict.cost < other.verdict.cost) other.verdict = candidate.verdict;
            return;
        }
    found.push_back(std::move(candidate));
}

}  // namespace

std::vector<Candidate> CandidateSearch::find(const Sought& sought, const Allowed& allowed) {
    if (sought.read.empty()) return {};
    start(sought);
    for (std::size_t at = 0; at < read_.size(); ++at) {
        narrow(ends_[at]);
        if (!ends_[at].empty()) extend(at, allowed);
    }
    auto& ends = ends_[read_.size()];
    for (const std::uint32_t end : ends)
        steps_[end].order += lexicon_.letters().finish(steps_[end].context);
    narrow(ends);
    std::vector<Candidate> found;
    for (const std::uint32_t end : ends) {
        if (steps_[end].edits == 0 || !steps_[end].place.final) continue;
        Candidate candidate;
        candidate.word = trace(end, candidate.edits);
        const auto judged = verdict(steps_[end], candidate.word, sought);
        if (!judged) continue;
        candidate.edit_cost = steps_[end].edit_cost;
        candidate.verdict = *judged;
        add(found, std::move(candidate));
        if (found.size() == most_candidates) break;
    }
    return found;
}

void CandidateSearch::start(const Sought& sought) {
    as_read_ = sought.read;
    read_ = lower_first(sought.read);
    const int length = static_cast<int>(symbols_of(sought.read).size());
    most_edits_ = std::min(6, 2 + length / 4);
    most_edit_cost_ = std::min(22000, 4000 + 1200 * length);
    steps_.clear();
    for (auto& ends : ends_) ends.clear();
    if (ends_.size() <= read_.size()) ends_.resize(read_.size() + 1);
    push(Step{}, 0);
    Step field;
    field.field = true;
    push(field, 0);
}

void CandidateSearch::push(const Step& step, std::size_t end) {
    ends_[end].push_back(static_cast<std::uint32_t>(steps_.size()));
    steps_.push_back(step);
}

void CandidateSearch::narrow(std::vector<std::uint32_t>& ends) const {
    if (ends.size() < 2) return;
    const auto cheaper = [this](std::uint32_t a, std::uint32_t b) {
        return steps_[a].order != steps_[b].order ? steps_[a].order < steps_[b].order : a < b;
    };
    const auto kept = ends.begin() + static_cast<std::ptrdiff_t>(std::min(beam_width, ends.size()));
    std::partial_sort(ends.begin(), kept, ends.end(), cheaper);
    const int dearest = steps_[ends.front()].order + beam_depth;
    std::size_t count = 0;
    for (auto i = ends.begin(); i != kept && steps_[*i].order <= dearest; ++i) {
        const Step& step = steps_[*i];
        const bool again =
            std::any_of(ends.begin(), ends.begin() + static_cast<std::ptrdiff_t>(count),
                        [&](std::uint32_t other) {
                            const Step& better = steps_[other];
                            return better.place.node == step.place.node &&
                                   better.place.index == step.place.index &&
                                   better.place.final == step.place.final &&
                                   better.field == step.field && better.capital == step.capital &&
                                   better.parts == step.parts && better.context == step.context;
                        });
        if (!again) ends[count++] = *i;
    }
    ends.resize(count);
}

void CandidateSearch::extend(std::size_t at, const Allowed& allowed) {
    collect_confusions(at, allowed);
    for (std::size_t i = 0; i < ends_[at].size(); ++i) {
        const std::uint32_t from = ends_[at][i];
        begin_part(from, at);
        read_well(from, at);
        if (steps_[from].edits >= most_edits_) continue;
        for (const Confusion* confusion : here_) undo(from, at, *confusion);
    }
}

/// Marks at the edges of a word may be meant.
bool CandidateSearch::is_at_edge(std::size_t at, const Confusion& speck) const {
    return at == 0 || at + speck.read.size() == read_.size();
}

void CandidateSearch::collect_confusions(std::size_t at, const Allowed& allowed) {
    here_.clear();
    const auto collect = [&](std::string_view rest) {
        for (const Confusion& confusion : confusions_.beginning_like(rest))
            if (rest.starts_with(confusion.read) && !(confusion.capital && at > 0) &&
                !(confusion.right.empty() && is_at_edge(at, confusion)) &&
                (allowed.empty() || allowed[confusion.id]))
                here_.push_back(&confusion);
    };
    collect(std::string_view(read_).substr(at));
    if (at == 0 && read_.front() != as_read_.front()) collect(as_read_);
}

bool CandidateSearch::advance(Step& step, std::string_view symbols) const {
    const WordGraph& graph = step.field ? lexicon_.field() : lexicon_.swedish().words();
    for (const char symbol : symbols) {
        const auto number = static_cast<std::uint8_t>(symbol);
        const auto next = graph.step(step.place, number);
        if (!next) return false;
        step.place = *next;
        step.order += lexicon_.letters().step(step.context, number);
        ++step.letters;
    }
    return true;
}

void CandidateSearch::read_well(std::uint32_t from, std::size_t at) {
    const Symbol symbol = first_symbol(std::string_view(read_).substr(at));
    if (symbol.number == 0) return;
    Step step = steps_[from];
    const char number = static_cast<char>(symbol.number);
    if (!advance(step, {&number, 1})) return;
    step.before = from;
    step.at = static_cast<std::uint32_t>(at);
    step.confusion = nullptr;
    push(step, at + symbol.bytes);
}

void CandidateSearch::undo(std::uint32_t from, std::size_t at, const Confusion& confusion) {
    Step step = steps_[from];
    step.edit_cost += confusion.cost;
    if (step.edit_cost > most_edit_cost_ || !advance(step, confusion.symbols)) return;
    step.order += confusion.cost;
    ++step.edits;
    step.capital = step.capital || confusion.capital;
    step.before = from;
    step.at = static_cast<std::uint32_t>(at);
    step.confusion = &confusion;
    push(step, at + confusion.read.size());
}

/// Of three equal letters at a seam two are written, so a part may begin with the last letter
/// of the one before.
void CandidateSearch::begin_part(std::uint32_t from, std::size_t at) {
    const Step part = steps_[from];
    if (part.field || at == 0 || part.letters < Lexicon::shortest_part ||
        !lexicon_.may_continue(part.place, part.parts == 1))
        return;
    Step next = part;
    next.place = {};
    next.letters = 0;
    next.context = LetterModel::start();
    ++next.parts;
    next.order += part_cost;
    push(next, at);
    const std::uint8_t last = part.context % 32, before = part.context / 32 % 32;
    if (last != before) return;
    if (const auto place = lexicon_.swedish().words().step({}, last)) {
        next.place = *place;
        next.letters = 1;
        push(next, at);
    }
}

std::string CandidateSearch::trace(std::uint32_t end, std::vector<Edit>& edits) const {
    std::vector<std::uint32_t> path;
    for (std::uint32_t i = end; steps_[i].before != no_step; i = steps_[i].before)
        path.push_back(i);
    std::string word;
    for (auto i = path.rbegin(); i != path.rend(); ++i) {
        const Step& step = steps_[*i];
        if (step.confusion != nullptr) {
            edits.push_back({step.at, step.confusion});
            word += step.confusion->right;
        } else {
            const std::string_view rest = std::string_view(read_).substr(step.at);
            word += rest.substr(0, first_symbol(rest).bytes);
        }
    }
    return word;
}

std::optional<Verdict> CandidateSearch::verdict(const Step& step, const std::string& word,
                                                const Sought& sought) const {
    const bool capital = sought.shape == Shape::lower && step.capital;
    const Shape shape = capital ? Shape::title : sought.shape;
    if (step.field) return lexicon_.judge_field(step.place, word, shape);
    if (step.parts > 1)
        return step.letters < Lexicon::shortest_part ? std::nullopt
                                                     : lexicon_.judge_compound(step.place, word);
    const auto judged = lexicon_.judge(step.place, word, shape);
    if (judged || !sought.hyphen_follows || !lexicon_.may_continue(step.place, true)) return judged;
    return Verdict{Standing::word, lexicon_.swedish().cost(step.place.index), step.place.index};
}

}  // namespace planscribe::repair
