#include "choice.h"

#include <algorithm>
#include <tuple>

#include "base/text.h"

namespace planscribe::budget {
namespace {

constexpr std::size_t most_rivals = 24;

const SheetRow& row_at(const Sheet& sheet, int row) {
    return sheet.rows[static_cast<std::size_t>(row)];
}

/// "Summa kostnader" below a heading "Kostnader".
bool has_words_of(const std::string& label, const std::vector<std::string>& headings) {
    if (headings.empty()) return false;
    const auto words = split_blanks(label);
    for (std::size_t from = 0; from < words.size(); ++from) {
        const std::string end =
            join({words.begin() + static_cast<std::ptrdiff_t>(from), words.end()}, " ");
        if (std::ranges::any_of(headings, [&](const auto& text) { return alike(end, text); }))
            return true;
    }
    return false;
}

/// All that speaks for and against the spans above one row.
class Choice {
public:
    Choice(const Climb& climb, int total, bool result)
        : climb_(climb), total_(total), result_(result) {
        for (const Span& span : spans_above(climb, total, result)) {
            if (!span.plausible)
                wild_.push_back(span);
            else if (plausible_.size() < most_rivals)
                plausible_.push_back(span);
        }
    }

    std::optional<Relation> best() const {
        const auto first = std::ranges::max_element(
            plausible_, [&](const Span& a, const Span& b) { return rank(a) < rank(b); });
        if (first != plausible_.end() && first->holds > 0) return relation(*first);
        if (const Span* span = outside()) return relation(*span);
        if (const Span* span = likeliest()) return relation(*span);
        return std::nullopt;
    }

    std::optional<Relation> revealed() const {
        for (const Span& span : plausible_)
            if (reveals(span)) return relation(span);
        return std::nullopt;
    }

private:
    bool headed(const Span& span) const {
        const SheetRow& first = row_at(climb_.sheet, climb_.open[span.start]);
        return has_words_of(row_at(climb_.sheet, total_).label, first.headings);
    }

    std::tuple<int, int, bool, bool, int, std::size_t> rank(const Span& span) const {
        return {span.holds,   -span.fails,  headed(span), span.belongs, -static_cast<int>(span.pattern),
                span.start};
    }

    Equation equation(const Span& span, int column) const {
        return equation_of(climb_.sheet, total_, terms_of(climb_, span), column);
    }

    /// Whether one misread number explains a column in which the span does not hold.
    bool near(const Span& span) const {
        for (int column = 0; column < climb_.sheet.columns; ++column)
            if (!single_fixes(equation(span, column)).empty()) return true;
        return false;
    }

    /// A span that begins in the midst of a group needs more than one column to speak for it,
    /// and no plausible span that a single misread number would make hold.
    const Span* outside() const {
        const auto found = std::ranges::find_if(wild_, [](const Span& span) {
            return span.fails == 0 && span.distinct >= 2 && span.pattern != Pattern::opposite;
        });
        if (found == wild_.end()) return nullptr;
        const bool rivalled =
            std::ranges::any_of(plausible_, [&](const Span& span) { return near(span); });
        return rivalled ? nullptr : &*found;
    }

    /// Of spans that hold in no column.
    const Span* likeliest() const {
        std::vector<const Span*> spans;
        for (const Span& span : plausible_)
            if (span.pattern == likely_pattern(span)) spans.push_back(&span);
        const auto find = [&](auto&& wanted) -> const Span* {
            const auto found = std::ranges::find_if(spans, wanted);
            return found == spans.end() ? nullptr : *found;
        };
        if (const Span* span = find([](const Span* s) { return s->fails == 0; })) return span;
        if (const Span* span = find([&](const Span* s) { return headed(*s); })) return span;
        if (const Span* span = find([&](const Span* s) { return near(*s); })) return span;
        if (spans.empty() || (result_ && !climb_.sheet.flow)) return nullptr;
        return spans.front();
    }

    Pattern likely_pattern(const Span& span) const {
        if (!result_) return Pattern::same;
        int positive = 0, negative = 0;
        for (const Term& term : terms_of(climb_, Span{span.start, Pattern::net}))
            for (const Reading& reading : row_at(climb_.sheet, term.row).cells)
                if (term.sign < 0) (reading.ore < 0 ? negative : positive) += reading.ore != 0;
        return positive >= negative ? Pattern::net : Pattern::same;
    }

    bool reveals(const Span& span) const {
        const SheetRow& row = row_at(climb_.sheet, total_);
        const bool clear = trim(row.label).empty() || is_total(row.account);
        const bool plain = span.pattern == Pattern::same || span.pattern == Pattern::net;
        return plain && span.fails == 0 && span.nonzero_terms >= 2 &&
               span.distinct >= (clear ? 1 : 2) &&
               (clear || !is_half_and_quarters(climb_.sheet, terms_of(climb_, span)));
    }

    Relation relation(const Span& span) const {
        Relation relation;
        relation.law = result_ ? Law::result : Law::sum;
        relation.total = total_;
        relation.terms = terms_of(climb_, span);
        relation.opposite =
            span.pattern == Pattern::opposite || span.pattern == Pattern::net_reversed;
        relation.firm = !relation.opposite && (span.plausible || span.distinct >= 2) &&
                        std::ranges::none_of(plausible_,
                                             [&](const Span& rival) { return threat(span, rival); });
        relation.believed = span.holds > 0 || near(span) || (!result_ && plausible_starts() == 1);
        return relation;
    }

    std::size_t plausible_starts() const {
        std::size_t starts = 0;
        for (std::size_t i = 0; i < plausible_.size(); ++i)
            starts += i == 0 || plausible_[i].start != plausible_[i - 1].start;
        return starts;
    }

    /// Whether `rival` may be the true structure and `chosen` hold by a misread number: in every
    /// column that `chosen` explains, `rival` holds too or is one misread number away.
    bool threat(const Span& chosen, const Span& rival) const {
        const bool itself = rival.start == chosen.start && rival.pattern == chosen.pattern;
        const bool flipped =
            rival.pattern == Pattern::opposite || rival.pattern == Pattern::net_reversed;
        if (itself || flipped || rival.fails == 0) return false;
        for (int column = 0; column < climb_.sheet.columns; ++column) {
            const Fit own = weigh(equation(chosen, column)).fit;
            if (own == Fit::off || own == Fit::untestable) continue;
            const Equation other = equation(rival, column);
            if (weigh(other).fit == Fit::off && single_fixes(other).empty()) return false;
        }
        return true;
    }

    const Climb& climb_;
    int total_;
    bool result_;
    std::vector<Span> plausible_;  ///< nearest first
    std::vector<Span> wild_;
};

}  // namespace

std::optional<Relation> choose(const Climb& climb, int total, bool result) {
    return Choice(climb, total, result).best();
}

std::optional<Relation> reveal(const Climb& climb, int row) {
    if (auto relation = Choice(climb, row, false).revealed()) return relation;
    return Choice(climb, row, true).revealed();
}

bool is_half_and_quarters(const Sheet& sheet, const std::vector<Term>& terms) {
    if (terms.size() != 2) return false;
    const auto& one = row_at(sheet, terms[0].row).cells;
    const auto& other = row_at(sheet, terms[1].row).cells;
    return std::ranges::equal(one, other, {}, &Reading::ore, &Reading::ore);
}

}  // namespace planscribe::budget
