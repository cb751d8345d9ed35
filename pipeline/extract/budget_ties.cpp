#include "extract/budget_ties.h"

#include <algorithm>
#include <set>

#include "base/text.h"

namespace planscribe::extract {
namespace {

constexpr std::size_t shortest_name = 5;  ///< letters that a name must have to tie

/// The name before what stands in parentheses.
std::string_view bare(std::string_view name) {
    const std::string_view before = name.substr(0, name.find('('));
    return trim(before).empty() ? name : before;
}

struct Candidate {
    BudgetRow row;
    std::string letters;  ///< skeleton of its bare label
};

bool is_cost(const Row& row) {
    return !row.account || row.account->starts_with('4');
}

class Tier {
public:
    Tier(Plan& plan, const Vocabulary& vocabulary) : plan_(plan), known_(vocabulary) {
        for (std::size_t t = 0; t < plan.tables.size(); ++t) {
            const Table& table = plan.tables[t];
            if (table.kind == TableKind::balance_sheet || table.kind == TableKind::cash_flow)
                continue;
            for (std::size_t r = 0; r < table.rows.size(); ++r) add(t, r);
        }
    }

    void run() {
        for (Initiative& initiative : plan_.initiatives) by_name(initiative);
        for (Activity& activity : plan_.activities) by_word(activity);
        for (Initiative& initiative : plan_.initiatives)
            if (!initiative.budget_row) by_amount(initiative);
    }

private:
    void add(std::size_t table, std::size_t row) {
        const Row& found = plan_.tables[table].rows[row];
        const bool money = std::ranges::any_of(found.cells, [](const auto& c) { return bool(c); });
        if (found.kind != RowKind::item || !is_cost(found) || !money) return;
        Candidate candidate{{static_cast<int>(table), static_cast<int>(row), found.label, false},
                            skeleton(bare(found.label), known_.lookalikes)};
        if (candidate.letters.size() >= shortest_name) rows_.push_back(std::move(candidate));
    }

    bool is_taken(const Candidate& candidate) const {
        return taken_.contains({candidate.row.table, candidate.row.row});
    }

    void take(std::optional<BudgetRow>& tie, const Candidate& candidate, bool other_name) {
        tie = candidate.row;
        tie->other_name = other_name;
        taken_.insert({candidate.row.table, candidate.row.row});
    }

    void by_name(Initiative& initiative) {
        const std::string name = skeleton(bare(initiative.name), known_.lookalikes);
        const Candidate* best = nullptr;
        std::size_t edits = tolerance(name.size()) + 1;
        for (const Candidate& candidate : rows_) {
            if (is_taken(candidate) || name.size() < shortest_name) continue;
            const std::size_t distance = edit_distance(name, candidate.letters, edits);
            if (distance < edits) {
                best = &candidate;
                edits = distance;
            }
        }
        if (best) take(initiative.budget_row, *best, false);
    }

    void by_word(Activity& activity) {
        std::vector<std::string> words;
        for (const std::string& word : split_blanks(activity.text))
            words.push_back(skeleton(word, known_.lookalikes));
        for (const Candidate& candidate : rows_) {
            if (is_taken(candidate)) continue;
            for (std::size_t i = 0; i < words.size(); ++i) {
                std::vector<std::string_view> rest(words.begin() + static_cast<std::ptrdiff_t>(i),
                                                   words.end());
                rest.resize(std::min<std::size_t>(rest.size(), 8));
                if (!stem_at_start(rest, candidate.letters)) continue;
                take(activity.budget_row, candidate, false);
                return;
            }
        }
    }

    bool shows(const Candidate& candidate, const YearAmount& money) const {
        const Table& table = plan_.tables[static_cast<std::size_t>(candidate.row.table)];
        const Row& row = table.rows[static_cast<std::size_t>(candidate.row.row)];
        for (std::size_t c = 0; c < row.cells.size() && c < table.columns.size(); ++c) {
            const auto& cell = row.cells[c];
            if (!cell || !cell->amount || table.columns[c].year != money.year) continue;
            if (cell->amount->ore == money.amount.ore || cell->amount->ore == -money.amount.ore)
                return true;
        }
        return false;
    }

    bool claims(const Initiative& initiative, const YearAmount& money) const {
        return std::ranges::any_of(initiative.financing, [&](const YearAmount& own) {
            return own.year == money.year && own.amount == money.amount;
        });
    }

    void by_amount(Initiative& initiative) {
        for (const YearAmount& money : initiative.financing) {
            if (money.amount.ore == 0) continue;
            const auto rivals = std::ranges::count_if(
                plan_.initiatives,
                [&](const Initiative& other) { return !other.budget_row && claims(other, money); });
            const auto fits = [&](const Candidate& candidate) {
                return !is_taken(candidate) && shows(candidate, money);
            };
            if (rivals != 1 || std::ranges::count_if(rows_, fits) != 1) continue;
            take(initiative.budget_row, *std::ranges::find_if(rows_, fits), true);
            return;
        }
    }

    Plan& plan_;
    const Vocabulary& known_;
    std::vector<Candidate> rows_;
    std::set<std::pair<int, int>> taken_;
};

}  // namespace

void tie_to_budget(Plan& plan, const Vocabulary& vocabulary) {
    Tier(plan, vocabulary).run();
}

}  // namespace planscribe::extract
