#include "budget/repeated.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>
#include <tuple>
#include <vector>

#include "base/text.h"
#include "budget/identities.h"
#include "budget/sheet.h"

namespace planscribe::budget {
namespace {

/// Zeros and single digits are alike by chance.
constexpr std::int64_t fewest_steps = 10;

/// A figure in one of its tables.
struct Figure {
    Place place;
    std::int64_t grain = 1;  ///< the last digit that its table prints, in öre
};

using Key = std::tuple<std::string, int, int>;  ///< row, year, stage

/// The figures that stand in more than one table, each once a table.
class Figures {
public:
    explicit Figures(const Plan& plan) : plan_(plan) {
        for (const Sheet& sheet : sheets_of(plan))
            for (const SheetRow& row : sheet.rows) add(sheet, row);
        for (auto& [key, figures] : by_key_) {
            std::erase_if(figures, [&](const Figure& figure) { return is_shared(key, figure); });
        }
    }

    const std::map<Key, std::vector<Figure>>& by_key() const { return by_key_; }

private:
    void add(const Sheet& sheet, const SheetRow& row) {
        const auto& columns = plan_.tables[static_cast<std::size_t>(row.table)].columns;
        const std::string label = fold(row.label);
        for (std::size_t c = 0; c < columns.size(); ++c) {
            if (!columns[c].year || !columns[c].stage) continue;
            const Figure figure{{row.table, row.row, static_cast<int>(c)}, sheet.grain};
            const int year = *columns[c].year, stage = static_cast<int>(*columns[c].stage);
            if (!row.account.empty()) put({"account " + row.account, year, stage}, figure);
            if (row.kind != RowKind::sum && !label.empty())
                put({"label " + row.account + " " + label, year, stage}, figure);
        }
    }

    void put(const Key& key, const Figure& figure) {
        by_key_[key].push_back(figure);
        ++times_[{key, figure.place.table}];
    }

    bool is_shared(const Key& key, const Figure& figure) const {
        return times_.at({key, figure.place.table}) > 1;
    }

    const Plan& plan_;
    std::map<Key, std::vector<Figure>> by_key_;
    std::map<std::pair<Key, int>, int> times_;
};

/// Whether a value is what a proved one is when printed in steps of `grain`.
bool repeats(std::int64_t ore, std::int64_t grain, std::int64_t proved) {
    const Wide apart = magnitude(Wide{ore} - proved);
    return std::abs(ore) >= fewest_steps * grain && 2 * apart <= grain;
}

class Repeating {
public:
    explicit Repeating(Plan& plan) : plan_(plan), figures_(plan) {}

    bool take() {
        bool changed = false;
        for (const Question& question : questions()) {
            Cell& cell = *question.cell;
            const auto found = only_likely_rival(question);
            if (cell.status != CellStatus::doubtful || is_repeated(question) ||
                found == cell.rivals.end())
                continue;
            const Amount taken = found->amount;
            cell.rivals.erase(found);
            if (cell.amount) cell.rivals.insert(cell.rivals.begin(), {*cell.amount, 0});
            cell.amount = taken;
            cell.repaired = changed = true;
        }
        return changed;
    }

    void prove() {
        for (const Question& question : questions()) {
            Cell& cell = *question.cell;
            if (is_repeated(question)) {
                cell.status = CellStatus::proved;
                cell.identities.push_back("same: " + row_of(question.figure.place).label);
            } else if (only_likely_rival(question) != cell.rivals.end()) {
                cell.status = CellStatus::doubtful;
            }
        }
    }

private:
    /// A cell that nothing proves, and what is proved of its figure in other tables.
    struct Question {
        Cell* cell = nullptr;
        Figure figure;
        std::vector<Amount> proved;
    };

    std::vector<Question> questions() {
        std::vector<Question> found;
        std::set<Place> asked;
        for (const auto& [key, figures] : figures_.by_key())
            for (const Figure& figure : figures) {
                Cell* cell = open_cell(figure.place);
                if (!cell || asked.contains(figure.place)) continue;
                Question question{cell, figure, proved_elsewhere(figures, figure)};
                if (question.proved.empty()) continue;
                asked.insert(figure.place);
                found.push_back(std::move(question));
            }
        return found;
    }

    std::vector<Amount> proved_elsewhere(const std::vector<Figure>& figures, const Figure& figure) {
        std::vector<Amount> proved;
        for (const Figure& other : figures) {
            const Cell* cell = cell_at(other.place);
            const bool sure =
                cell && cell->amount && !cell->computed &&
                (cell->status == CellStatus::proved || cell->status == CellStatus::confirmed);
            if (sure && other.place.table != figure.place.table && other.grain <= figure.grain)
                proved.push_back(*cell->amount);
        }
        return proved;
    }

    Table& table_of(Place place) { return plan_.tables[static_cast<std::size_t>(place.table)]; }

    Row& row_of(Place place) { return table_of(place).rows[static_cast<std::size_t>(place.row)]; }

    Cell* cell_at(Place place) {
        auto& cells = row_of(place).cells;
        const auto column = static_cast<std::size_t>(place.column);
        return column < cells.size() && cells[column] ? &*cells[column] : nullptr;
    }

    Cell* open_cell(Place place) {
        Cell* found = cell_at(place);
        const bool open =
            found && !found->computed && !found->misprint &&
            (found->status == CellStatus::read || found->status == CellStatus::doubtful);
        return open && table_of(place).unit ? found : nullptr;
    }

    static bool fits(const Question& question, Amount amount) {
        return std::ranges::all_of(question.proved, [&](Amount proved) {
            return repeats(amount.ore, question.figure.grain, proved.ore);
        });
    }

    static bool is_repeated(const Question& question) {
        return question.cell->amount && fits(question, *question.cell->amount);
    }

    /// The only likely rival that would repeat what is proved.
    static std::vector<Rival>::iterator only_likely_rival(const Question& question) {
        auto& rivals = question.cell->rivals;
        const auto likely = [&](const Rival& rival) {
            return rival.cost <= likely_rival && fits(question, rival.amount);
        };
        return std::ranges::count_if(rivals, likely) == 1 ? std::ranges::find_if(rivals, likely)
                                                          : rivals.end();
    }

    Plan& plan_;
    Figures figures_;
};

}  // namespace

bool take_repeated(Plan& plan) {
    return Repeating(plan).take();
}

void prove_repeated(Plan& plan) {
    Repeating(plan).prove();
}

}  // namespace planscribe::budget
