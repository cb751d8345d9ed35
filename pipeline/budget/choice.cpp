#include "budget/choice.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "base/text.h"

namespace planscribe::budget {
namespace {

constexpr int near_columns = 12;  ///< enough to tell, and cheap

const SheetRow& row_at(const Sheet& sheet, int row) {
    return sheet.rows[static_cast<std::size_t>(row)];
}

bool of_like_length(const std::string& a, const std::string& b) {
    return std::max(a.size(), b.size()) <= std::min(a.size(), b.size()) * 3 / 2;
}

/// "Summa kostnader" below a heading "Kostnader".
bool has_words_of(const std::string& label, const std::vector<std::string>& headings) {
    if (headings.empty()) return false;
    const auto words = split_blanks(label);
    const std::size_t tail = std::min<std::size_t>(words.size(), 8);
    for (auto from = words.end() - static_cast<std::ptrdiff_t>(tail); from != words.end(); ++from) {
        const std::string end = join({from, words.end()}, " ");
        for (const std::string& heading : headings)
            if (of_like_length(end, heading) && alike(end, heading)) return true;
    }
    return false;
}

/// All that speaks for and against the spans above one row.
class Choice {
public:
    Choice(const Climb& climb, int total, bool result)
        : climb_(climb), total_(total), result_(result) {
        Spans spans = spans_above(climb, total, result);
        plausible_ = std::move(spans.plausible);
        wild_ = std::move(spans.wild);
        if (result) sheet_signs_ = signs_of(climb.sheet);
        for (Span& span : plausible_) span.headed = headed(span);
    }

    std::optional<Relation> best() const {
        const Span* first = nullptr;
        for (const Span& span : plausible_)
            if (fits_signs(span) && (!first || rank(*first) < rank(span))) first = &span;
        if (first && first->holds > 0) return relation(*first);
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

    std::tuple<int, int, bool, bool, bool, int, std::size_t> rank(const Span& span) const {
        return {span.holds,
                -span.fails,
                span.headed,
                span.belongs,
                span.pattern == likely_pattern(span),
                -static_cast<int>(span.pattern),
                span.start};
    }

    /// Whether one misread number explains a column in which the span does not hold.
    bool near(const Span& span) const {
        const std::vector<Term> terms = terms_of(climb_, span);
        const int columns = std::min(climb_.sheet.columns, near_columns);
        for (int column = 0; column < columns; ++column)
            if (!single_fixes(equation_of(climb_.sheet, total_, terms, column)).empty())
                return true;
        return false;
    }

    /// Whether one misread number explains each column in which the span is off, or one that was
    /// `mistyped`.
    bool near_throughout(const Span& span, bool mistyped = false) const {
        const std::vector<Term> terms = terms_of(climb_, span);
        for (int column = 0; column < climb_.sheet.columns; ++column) {
            const Equation equation = equation_of(climb_.sheet, total_, terms, column);
            if (weigh(equation).fit == Fit::off && single_fixes(equation).empty() &&
                !(mistyped && is_slip(equation)))
                return false;
        }
        return true;
    }

    /// Whether one likely rival explains each column in which the span is off.
    bool is_likely_throughout(const Span& span) const {
        const std::vector<Term> terms = terms_of(climb_, span);
        for (int column = 0; column < climb_.sheet.columns; ++column) {
            const Equation equation = equation_of(climb_.sheet, total_, terms, column);
            if (weigh(equation).fit == Fit::off && !is_likely_misread(equation)) return false;
        }
        return true;
    }

    /// A span that begins in the midst of a group needs more than one column to speak for it,
    /// and no plausible span that a single misread number in each column would make hold.
    const Span* outside() const {
        const auto found = std::ranges::find_if(wild_, [](const Span& span) {
            return span.distinct >= 2 && span.pattern != Pattern::opposite;
        });
        if (found == wild_.end()) return nullptr;
        const bool rivalled = std::ranges::any_of(
            plausible_, [&](const Span& span) { return near_throughout(span); });
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
        if (const Span* span = find([](const Span* s) { return s->headed; })) return span;
        if (const Span* span = find([&](const Span* s) { return near(*s); })) return span;
        if (spans.empty() || (result_ && !climb_.sheet.flow)) return nullptr;
        return spans.front();
    }

    /// Costs less than 0 take part in a result as they are printed; costs greater than 0 are
    /// taken from income. More of the first is below 0. All rows of the sheet have a say, since
    /// the few that enter the result may all have lost their minus; a row of unknown side only
    /// by a minus, as it may be income.
    int cost_signs(const Span& span) const {
        int balance = 0;
        for (const Term& term : terms_of(climb_, Span{span.start, Pattern::net}))
            if (term.sign < 0) balance += balance_of(row_at(climb_.sheet, term.row));
        return balance + sheet_signs_;
    }

    static int signs_of(const Sheet& sheet) {
        int balance = 0;
        for (const SheetRow& row : sheet.rows) {
            const int own = balance_of(row);
            if (row.side == Side::cost || (row.side == Side::unknown && own < 0)) balance += own;
        }
        return balance;
    }

    static int balance_of(const SheetRow& row) {
        int balance = 0;
        for (const Reading& reading : row.cells) balance += (reading.ore > 0) - (reading.ore < 0);
        return balance;
    }

    bool fits_signs(const Span& span) const {
        if (!result_) return true;
        const int signs = cost_signs(span);
        return signs == 0 || (signs < 0) == (span.pattern == Pattern::same);
    }

    Pattern likely_pattern(const Span& span) const {
        return result_ && cost_signs(span) >= 0 ? Pattern::net : Pattern::same;
    }

    bool reveals(const Span& span) const {
        const SheetRow& row = row_at(climb_.sheet, total_);
        const bool clear = trim(row.label).empty() || is_total(row.account);
        const bool plain = span.pattern == Pattern::same || span.pattern == Pattern::net;
        const bool well_held = span.distinct >= 2 || (is_total(row.account) && span.holds >= 2);
        const bool off_once = clear && span.fails == 1 &&
                              (well_held ? near_throughout(span, true)
                                         : span.distinct == 1 && is_likely_throughout(span));
        return plain && fits_signs(span) && (span.fails == 0 || off_once) &&
               span.nonzero_terms >= 2 && span.distinct >= (clear ? 1 : 2) &&
               (clear || !is_half_and_quarters(climb_.sheet, terms_of(climb_, span)));
    }

    Relation relation(const Span& span) const {
        Relation relation;
        relation.law = result_ ? Law::result : Law::sum;
        relation.total = total_;
        relation.terms = terms_of(climb_, span);
        relation.opposite =
            span.pattern == Pattern::opposite || span.pattern == Pattern::net_reversed;
        const bool rivalled = std::ranges::any_of(plausible_, [&](const Span& rival) {
            return competes(rival, span) && threat(relation.terms, rival);
        });
        relation.firm = !relation.opposite && !rivalled && (span.plausible || span.distinct >= 2);
        const bool lone_column = span.fails == 1 && climb_.sheet.flow;
        const bool lone_start = !result_ && plausible_starts() == 1;
        relation.believed = span.holds > 0 || lone_column || lone_start || near(span);
        return relation;
    }

    std::size_t plausible_starts() const {
        std::size_t starts = 0;
        for (std::size_t i = 0; i < plausible_.size(); ++i)
            starts += i == 0 || plausible_[i].start != plausible_[i - 1].start;
        return starts;
    }

    /// The same rows with other signs compete where they hold in another column, where the costs
    /// are printed as they would be, and with costs printed positive in a lone column, where one
    /// lost minus would make the difference and few other costs of the sheet tell otherwise.
    bool competes(const Span& rival, const Span& chosen) const {
        if (rival.pattern == Pattern::opposite || rival.pattern == Pattern::net_reversed)
            return false;
        if (rival.start != chosen.start) return true;
        constexpr int many_positive = 6;
        const bool lone_net =
            chosen.pattern == Pattern::net && chosen.distinct < 2 && sheet_signs_ < many_positive;
        return rival.pattern != chosen.pattern &&
               (rival.holds > 0 || lone_net || rival.pattern == likely_pattern(rival));
    }

    /// Whether `rival` may be the true structure and `chosen` hold by misread numbers. It may not
    /// where `chosen` holds in two columns with different totals and `rival` in neither, or where
    /// no single misread number would make it hold.
    bool threat(const std::vector<Term>& chosen, const Span& rival) const {
        if (rival.fails == 0) return false;
        const std::vector<Term> others = terms_of(climb_, rival);
        std::set<std::int64_t> against;
        for (int column = 0; column < climb_.sheet.columns; ++column) {
            const Equation own = equation_of(climb_.sheet, total_, chosen, column);
            const Fit fit = weigh(own).fit;
            if (fit == Fit::off || fit == Fit::untestable) continue;
            const Equation other = equation_of(climb_.sheet, total_, others, column);
            if (weigh(other).fit != Fit::off) continue;
            if (single_fixes(other).empty()) return false;
            if (fit == Fit::exact) against.insert(own.total.ore);
        }
        return against.size() < 2;
    }

    const Climb& climb_;
    int total_;
    bool result_;
    int sheet_signs_ = 0;
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
