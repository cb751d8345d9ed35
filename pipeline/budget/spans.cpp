#include "budget/spans.h"

#include <algorithm>
#include <array>

namespace planscribe::budget {
namespace {

constexpr std::array plain_patterns{Pattern::same, Pattern::opposite};
constexpr std::array result_patterns{Pattern::same, Pattern::net, Pattern::net_reversed};

const SheetRow& row_at(const Sheet& sheet, int row) {
    return sheet.rows[static_cast<std::size_t>(row)];
}

/// +1 for what adds to a result where costs are printed positive, -1 for what takes from it. A
/// row of unknown side is income until some income stands above it, then cost.
std::vector<int> net_signs(const Climb& climb) {
    std::vector<int> signs;
    bool income_above = false;
    for (const int row : climb.open) {
        const Side side = row_at(climb.sheet, row).side;
        const bool cost = side == Side::cost || (side == Side::unknown && income_above);
        signs.push_back(cost ? -1 : 1);
        income_above = income_above || !cost;
    }
    return signs;
}

int sign_in(Pattern pattern, int net_sign) {
    switch (pattern) {
        case Pattern::same:
            return 1;
        case Pattern::opposite:
            return -1;
        case Pattern::net:
            return net_sign;
        case Pattern::net_reversed:
            return -net_sign;
    }
    return 1;
}

/// Where a group of rows may begin.
bool begins_group(const Climb& climb, std::size_t at) {
    const int row = climb.open[at];
    const SheetRow& here = row_at(climb.sheet, row);
    if (at == 0 || here.opens || climb.total[static_cast<std::size_t>(row)]) return true;
    if (climb.total[static_cast<std::size_t>(climb.open[at - 1])]) return true;
    if (climb.total[static_cast<std::size_t>(row - 1)]) return true;
    return opposed(here.side, row_at(climb.sheet, row - 1).side);
}

/// Grows a span upwards, row by row, and weighs it in every column and pattern.
class Weigher {
public:
    Weigher(const Climb& climb, int total, bool result)
        : climb_(climb),
          total_(row_at(climb.sheet, total)),
          result_(result),
          net_(net_signs(climb)),
          columns_(total_.cells.size()) {}

    Spans run() {
        Spans spans;
        for (std::size_t start = climb_.open.size(); start-- > 0;) {
            take(start);
            if (result_)
                for (const Pattern pattern : result_patterns) weigh(spans, start, pattern);
            else
                for (const Pattern pattern : plain_patterns) weigh(spans, start, pattern);
        }
        return spans;
    }

private:
    struct Running {
        Wide same = 0;
        Wide net = 0;
        int printed = 0;
        int nonzero = 0;
        bool unreadable = false;
    };

    void take(std::size_t start) {
        const SheetRow& row = row_at(climb_.sheet, climb_.open[start]);
        for (std::size_t c = 0; c < columns_.size(); ++c) {
            const Reading& reading = row.cells[c];
            Running& running = columns_[c];
            running.same += reading.ore;
            running.net += Wide{net_[start]} * reading.ore;
            running.printed += reading.kind == Reading::Kind::number;
            running.nonzero += reading.ore != 0;
            running.unreadable |= reading.kind == Reading::Kind::unreadable;
        }
        begins_ = begins_group(climb_, start);
        belongs_ = belongs_ && within(total_.account, row.account);
        income_ = income_ || row.side == Side::income;
        cost_ = cost_ || row.side == Side::cost;
        mixes_ = mixes_ || opposed(total_.side, row.side) || (!result_ && income_ && cost_);
        result_rows_ = result_rows_ || row.side == Side::result;
        adds_ = adds_ || net_[start] > 0;
        takes_ = takes_ || net_[start] < 0;
    }

    Fit fit(std::size_t c, Pattern pattern) const {
        const Running& running = columns_[c];
        const Reading& total = total_.cells[c];
        if (total.kind != Reading::Kind::number || running.unreadable || running.printed == 0)
            return Fit::untestable;
        const bool net = pattern == Pattern::net || pattern == Pattern::net_reversed;
        const bool flipped = pattern == Pattern::opposite || pattern == Pattern::net_reversed;
        const Wide given = (net ? running.net : running.same) * (flipped ? -1 : 1);
        return fit_of(given - total.ore, running.nonzero == 0 && total.ore == 0,
                      running.printed + 1, climb_.sheet.half_steps);
    }

    void weigh(Spans& spans, std::size_t start, Pattern pattern) const {
        Span span{start, pattern, plausible(start), false, belongs_};
        if (span.plausible && spans.plausible.size() >= most_plausible) return;
        std::vector<std::int64_t> totals;
        for (std::size_t c = 0; c < columns_.size(); ++c) {
            const Fit here = fit(c, pattern);
            span.fails += here == Fit::off;
            if (!span.plausible && span.fails > 0) return;
            if (here != Fit::exact && here != Fit::rounded) continue;
            ++span.holds;
            span.nonzero_terms = std::max(span.nonzero_terms, columns_[c].nonzero);
            totals.push_back(total_.cells[c].ore);
        }
        std::ranges::sort(totals);
        span.distinct =
            static_cast<int>(std::unique(totals.begin(), totals.end()) - totals.begin());
        (span.plausible ? spans.plausible : spans.wild).push_back(span);
    }

    bool plausible(std::size_t start) const {
        if (!begins_ || mixes_) return false;
        const std::size_t rows = climb_.open.size() - start;
        const bool lone_total =
            rows == 1 && climb_.total[static_cast<std::size_t>(climb_.open[start])];
        if (lone_total) return false;
        if (result_) return (adds_ && takes_) || (result_rows_ && rows > 1);
        return !leaves_out(start);
    }

    /// "Summa kostnader" that would pass over the group of costs just above the span.
    bool leaves_out(std::size_t start) const {
        if (start == 0 || !is_total(total_.account)) return false;
        const SheetRow& above = row_at(climb_.sheet, climb_.open[start - 1]);
        const SheetRow& first = row_at(climb_.sheet, climb_.open[start]);
        return !above.account.empty() && !first.account.empty() && above.side == total_.side &&
               above.account != total_.account && within(total_.account, above.account);
    }

    const Climb& climb_;
    const SheetRow& total_;
    bool result_;
    std::vector<int> net_;
    std::vector<Running> columns_;
    bool begins_ = false;
    bool belongs_ = true;
    bool mixes_ = false;
    bool result_rows_ = false;
    bool income_ = false;
    bool cost_ = false;
    bool adds_ = false;
    bool takes_ = false;
};

}  // namespace

Spans spans_above(const Climb& climb, int total, bool result) {
    return Weigher(climb, total, result).run();
}

std::vector<Term> terms_of(const Climb& climb, const Span& span) {
    const std::vector<int> net = net_signs(climb);
    std::vector<Term> terms;
    for (std::size_t i = span.start; i < climb.open.size(); ++i)
        terms.push_back({climb.open[i], sign_in(span.pattern, net[i])});
    return terms;
}

}  // namespace planscribe::budget
