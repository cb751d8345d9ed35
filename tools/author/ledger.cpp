#include "author/ledger.h"

namespace planscribe::author {
namespace {

constexpr std::uint32_t stream = 2;
constexpr std::uint32_t year_stream = 1000;
constexpr std::size_t columns = 5;

struct AdministrationKind {
    const char* key;
    double likely;
    double low, high;  ///< share of the income
};

const std::vector<AdministrationKind> administration_kinds = {
    {"chief", 0.3, 0.05, 0.11},       {"office", 0.85, 0.04, 0.14},
    {"accounting", 0.3, 0.008, 0.02}, {"rent", 0.2, 0.005, 0.015},
    {"board", 0.95, 0.01, 0.03},      {"audit", 0.9, 0.004, 0.015},
    {"training", 0.5, 0.004, 0.02},   {"information", 0.35, 0.003, 0.012},
    {"follow_up", 0.4, 0.004, 0.02},  {"membership", 0.4, 0.001, 0.004},
    {"bank", 0.25, 0.0005, 0.001},    {"various", 0.45, 0.002, 0.01}};

Kronor to_grain(double amount, Kronor grain) {
    return static_cast<Kronor>(std::llround(amount / static_cast<double>(grain))) * grain;
}

/// Fills a ledger column by column. Habits come from the seed, the figures of a column from seed,
/// year and stage, so that both plans of a seed agree on what they share.
class Bookkeeper {
public:
    Bookkeeper(std::uint32_t seed, int successive, const Association& association,
               const std::vector<Measure>& measures)
        : seed_(seed),
          association_(association),
          measures_(measures),
          dice_(seed, stream),
          plan_year_(association.first_year + successive) {
        grain_ = dice_.pick<Kronor>({1000, 1000, 1000, 1000, 500, 100});
        size_ = std::exp(dice_.even(std::log(900'000.0), std::log(14'000'000.0)));
        parts_ = dice_.happens(0.75) ? association.quarter_parts : 1;
        uneven_ = dice_.happens(0.06);
        indexed_ = dice_.happens(0.4);
        unallocated_ = dice_.happens(0.6);
        aim_ = static_cast<int>(dice_.weighted({5, 4, 1}));
        for (const AdministrationKind& kind : administration_kinds)
            if (dice_.happens(kind.likely))
                shares_.push_back({kind.key, dice_.even(kind.low, kind.high)});
        if (shares_.size() < 2) shares_ = {{"office", 0.12}, {"board", 0.02}};
        other_income_ = dice_.happens(0.25);
        blank_ = dice_.happens(0.5);
        equity_ = dice_.even(0.15, 0.4);
        for (const Measure& measure : measures) total_weight_ += measure.weight;
    }

    Ledger keep() {
        prepare();
        Kronor equity =
            to_grain(2 * equity_ * static_cast<double>(state(association_.first_year - 2)), grain_);
        if (plan_year_ > association_.first_year) equity += first_result(equity);
        for (std::size_t c = 0; c < columns; ++c) {
            const Kronor result = fill(c, equity);
            ledger_.result.amounts.push_back(result);
            equity += result;
            ledger_.closing.amounts.push_back(equity);
        }
        return std::move(ledger_);
    }

private:
    struct Share {
        std::string key;
        double share = 0;
    };

    /// What the state pays in a year, once it is decided.
    Kronor state(int year) const {
        double amount = size_;
        for (int y = association_.first_year - 1; y <= year; ++y)
            amount *= Dice(seed_, year_stream + static_cast<std::uint32_t>(y)).even(0.96, 1.06);
        const Kronor step = uneven_ ? grain_ : 2 * grain_ * parts_;
        return std::max<Kronor>(step, to_grain(amount, step));
    }

    Kronor state(std::size_t column) const {
        const int year = ledger_.years[column];
        if (ledger_.stages[column] != Stage::plan) return state(year);
        const Kronor now = state(plan_year_);
        const Kronor step = uneven_ ? grain_ : 2 * grain_ * parts_;
        return indexed_
                   ? to_grain(static_cast<double>(now) * (1 + 0.02 * (year - plan_year_)), step)
                   : now;
    }

    void prepare() {
        ledger_.grain = grain_;
        ledger_.stages = {Stage::outcome, Stage::forecast, Stage::budget, Stage::plan, Stage::plan};
        if (plan_year_ > association_.first_year) ledger_.stages[1] = Stage::budget;
        for (int year = plan_year_ - 2; year <= plan_year_ + 2; ++year)
            ledger_.years.push_back(year);
        ledger_.state.key = "state";
        ledger_.region.key = "region";
        for (const Municipality& place : association_.municipalities)
            ledger_.municipalities.push_back({"municipality", place.office, {}});
        if (other_income_) ledger_.other_income.push_back({"other_income", "", {}});
        for (const Share& share : shares_) ledger_.administration.push_back({share.key, "", {}});
        for (const Measure& measure : measures_)
            ledger_.measures.push_back({"measure", measure.label, {}});
        if (unallocated_) ledger_.unallocated = Entry{"unallocated", "", {}};
        ledger_.opening.key = "opening";
        ledger_.result.key = "result";
        ledger_.closing.key = "closing";
    }

    void pay_in(std::size_t column, Dice& dice) {
        const Kronor half = state(column);
        ledger_.state.amounts.push_back(half);
        const Kronor region = (half + grain_) / (2 * grain_) * grain_;
        ledger_.region.amounts.push_back(region);
        Kronor left = half - region;
        for (std::size_t i = association_.municipalities.size(); i-- > 0;) {
            const Kronor exact = (half - region) * association_.municipalities[i].parts;
            Kronor part = to_grain(static_cast<double>(exact) / association_.quarter_parts, grain_);
            if (i == 0) part = left;
            ledger_.municipalities[i].amounts.push_back(part);
            left -= part;
        }
        for (Entry& entry : ledger_.other_income)
            entry.amounts.push_back(to_grain(size_ * dice.even(0.01, 0.06), grain_));
    }

    /// Outcomes are what they are, budgets are round.
    Kronor rounded(double amount, Stage stage) const {
        const bool round = stage == Stage::budget || stage == Stage::plan;
        const Kronor grain = round && grain_ == 1000 && amount > 60'000 ? 5000 : grain_;
        return to_grain(amount, grain);
    }

    double drift(Stage stage, Dice& dice) const {
        return stage == Stage::outcome || stage == Stage::forecast ? dice.even(0.88, 1.08) : 1;
    }

    void administer(std::size_t column, Dice& dice) {
        const Stage stage = ledger_.stages[column];
        const double income = 2 * size_;
        const double rise = 1 + 0.02 * (ledger_.years[column] - association_.first_year);
        for (std::size_t i = 0; i < shares_.size(); ++i) {
            const double amount = income * shares_[i].share * rise * drift(stage, dice);
            ledger_.administration[i].amounts.push_back(
                std::max<Kronor>(grain_, rounded(amount, stage)));
        }
    }

    bool is_past(std::size_t column) const {
        return ledger_.stages[column] == Stage::outcome ||
               ledger_.stages[column] == Stage::forecast;
    }

    bool active(const Measure& measure, int year) const {
        return year >= measure.begins && year <= measure.ends;
    }

    /// Bound so that no row of deficits can eat up all equity.
    Kronor aimed_result(std::size_t column, Dice& dice) const {
        const double income = static_cast<double>(ledger_.income(column));
        double share = 0;
        if (is_past(column))
            share = dice.even(-0.02, 0.06);
        else if (aim_ == 1)
            share = -std::min(0.09, equity_ * 0.18) * dice.even(0.2, 1);
        else if (aim_ == 2)
            share = dice.even(0.004, 0.02);
        return to_grain(income * share, grain_);
    }

    /// Spends what is left so that the column ends with `result`.
    void spend(std::size_t column, Kronor result, Dice& dice) {
        const Stage stage = ledger_.stages[column];
        const int year = ledger_.years[column];
        const Kronor left = ledger_.income(column) - ledger_.administration_cost(column) - result;
        const bool past = is_past(column);
        double active_weight = 0;
        for (const Measure& measure : measures_)
            if (active(measure, year)) active_weight += measure.weight;
        const double spread = unallocated_ && !past ? 0.85 / total_weight_ : 1 / active_weight;
        Kronor spent = 0;
        for (std::size_t i = 0; i < measures_.size(); ++i) {
            if (!active(measures_[i], year)) {
                ledger_.measures[i].amounts.push_back(blank_ ? std::nullopt
                                                             : std::optional<Kronor>(0));
                continue;
            }
            const double amount =
                static_cast<double>(left) * measures_[i].weight * spread * drift(stage, dice);
            const Kronor cost = std::max<Kronor>(grain_, rounded(amount, stage));
            ledger_.measures[i].amounts.push_back(cost);
            spent += cost;
        }
        if (unallocated_ && !past && left >= spent) {
            ledger_.unallocated->amounts.push_back(left - spent);
            return;
        }
        if (unallocated_)
            ledger_.unallocated->amounts.push_back(past ? std::nullopt : std::optional<Kronor>(0));
        const Kronor least = -to_grain(0.02 * static_cast<double>(ledger_.income(column)), grain_);
        if (past && result + left - spent >= least) return;
        *ledger_.measures[0].amounts.back() += left - spent;
    }

    Kronor fill(std::size_t column, Kronor equity) {
        Dice dice(seed_, year_stream * 2 + static_cast<std::uint32_t>(ledger_.years[column]) * 8 +
                             static_cast<std::uint32_t>(ledger_.stages[column]));
        ledger_.opening.amounts.push_back(equity);
        pay_in(column, dice);
        administer(column, dice);
        const Kronor result = aimed_result(column, dice);
        spend(column, result, dice);
        return ledger_.income(column) - ledger_.cost(column);
    }

    /// The result of the year before the first column, as the plan before this one has it.
    Kronor first_result(Kronor equity) const {
        Bookkeeper before(seed_, 0, association_, measures_);
        before.prepare();
        return before.fill(0, equity);
    }

    std::uint32_t seed_;
    const Association& association_;
    const std::vector<Measure>& measures_;
    Dice dice_;
    int plan_year_;
    Kronor grain_ = 1000;
    double size_ = 0;
    int parts_ = 1;
    bool uneven_ = false, indexed_ = false, unallocated_ = false, other_income_ = false;
    bool blank_ = false;
    int aim_ = 0;
    double equity_ = 0, total_weight_ = 0;
    std::vector<Share> shares_;
    Ledger ledger_;
};

Kronor sum(const std::vector<Entry>& entries, std::size_t column) {
    Kronor total = 0;
    for (const Entry& entry : entries) total += entry.in(column);
    return total;
}

}  // namespace

Kronor Ledger::contributions(std::size_t column) const {
    return state.in(column) + region.in(column) + sum(municipalities, column);
}

Kronor Ledger::income(std::size_t column) const {
    return contributions(column) + sum(other_income, column);
}

Kronor Ledger::measures_cost(std::size_t column) const {
    return sum(measures, column) + (unallocated ? unallocated->in(column) : 0);
}

Kronor Ledger::administration_cost(std::size_t column) const {
    return sum(administration, column);
}

Kronor Ledger::cost(std::size_t column) const {
    return measures_cost(column) + administration_cost(column);
}

Ledger invented_ledger(std::uint32_t seed, int successive, const Association& association,
                       const std::vector<Measure>& measures) {
    return Bookkeeper(seed, successive, association, measures).keep();
}

}  // namespace planscribe::author
