#include "extract/unit_by_rows.h"

#include <cstdlib>
#include <string>

namespace planscribe::extract {
namespace {

enum class Measure { result, opening, closing };

std::optional<Measure> measure_of(const Row& row) {
    if (!row.account || row.part) return std::nullopt;
    if (*row.account == "8110" || *row.account == "2020") return Measure::result;
    if (*row.account == "2010") return Measure::opening;
    if (*row.account == "2090") return Measure::closing;
    return std::nullopt;
}

/// The amounts that a table has for a measure in a year.
std::vector<Amount> amounts_of(const Table& table, Measure measure, int year) {
    std::vector<Amount> amounts;
    for (const Row& row : table.rows) {
        if (measure_of(row) != measure) continue;
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            if (row.cells[i] && row.cells[i]->amount && table.columns[i].year == year)
                amounts.push_back(*row.cells[i]->amount);
    }
    return amounts;
}

struct Votes {
    int thousands = 0;
    int others = 0;
};

void compare(Amount printed, const std::vector<Amount>& amounts, Votes& votes) {
    constexpr Amount least = Amount::kronor(10);        ///< smaller ones are equal by chance
    constexpr Amount most = Amount::kronor(1'000'000);  ///< thousands of no plan are more
    constexpr std::int64_t half_a_thousand = Amount::kronor(500).ore;
    if (magnitude(printed) < least) return;
    if (magnitude(printed) > most) return;
    const Amount in_kronor{printed.ore * (one(Unit::tkr).ore / one(Unit::kr).ore)};
    for (const Amount amount : amounts) {
        const std::int64_t apart = std::llabs(in_kronor.ore - amount.ore);
        ++(apart <= half_a_thousand ? votes.thousands : votes.others);
    }
}

}  // namespace

std::optional<Unit> unit_by_rows(const Table& silent, const std::vector<Table>& tables) {
    Votes votes;
    for (const Row& row : silent.rows) {
        const auto measure = measure_of(row);
        if (!measure) continue;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const auto year = silent.columns[i].year;
            if (!year || !row.cells[i] || !row.cells[i]->amount) continue;
            for (const Table& told : tables)
                if (told.unit)
                    compare(*row.cells[i]->amount, amounts_of(told, *measure, *year), votes);
        }
    }
    return votes.thousands > 0 && votes.others == 0 ? std::optional(Unit::tkr) : std::nullopt;
}

}  // namespace planscribe::extract
