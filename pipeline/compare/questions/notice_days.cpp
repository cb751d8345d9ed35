#include <chrono>
#include <cstdlib>

#include "compare/questions/each.h"

namespace planscribe::compare {
namespace {

constexpr std::int64_t most_days = 366;  ///< more of them, and a date is not what the plan means

/// Days since 1970; nothing for a date that is not whole or not in the calendar.
std::optional<std::int64_t> day(const std::string& date) {
    constexpr std::string_view form = "0000-00-00";
    if (date.size() != form.size()) return std::nullopt;
    for (std::size_t i = 0; i < form.size(); ++i)
        if (form[i] == '-' ? date[i] != '-' : date[i] < '0' || date[i] > '9') return std::nullopt;
    const auto part = [&](std::size_t at, std::size_t size) {
        return std::stoi(date.substr(at, size));
    };
    const std::chrono::year_month_day parts{std::chrono::year(part(0, 4)),
                                            std::chrono::month(static_cast<unsigned>(part(5, 2))),
                                            std::chrono::day(static_cast<unsigned>(part(8, 2)))};
    if (!parts.ok()) return std::nullopt;
    return std::chrono::sys_days(parts).time_since_epoch().count();
}

Maybe amount_of(const facts::GrantNotice& notice, int year, int document) {
    Figure figure;
    figure.account = "3010";
    figure.year = year;
    figure.value = Range{notice.amount, notice.amount};
    figure.places = at(notice.place, document);
    return figure;
}

}  // namespace

Rows notice_days(const Panel& panel) {
    Rows rows;
    each_plan(panel, [&](int a, int year, const std::vector<int>& documents) {
        for (const int document : documents) {
            const facts::Facts& facts = panel.document(document).facts;
            for (const facts::GrantNotice& notice : facts.notices) {
                if (!is_plan(facts) || !notice.announced || notice.year.value_or(year) != year)
                    continue;
                const auto told = day(*notice.announced);
                const auto decided = day(facts.decision_date.value_or(""));
                const bool both = told && decided;
                const bool sound = both && std::abs(*decided - *told) <= most_days;
                rows.push_back({name_cell(panel, a), number(year),
                                money(amount_of(notice, year, document)),
                                text(*notice.announced, at(notice.place, document)),
                                text(facts.decision_date.value_or("")),
                                sound ? number(*decided - *told) : blank(),
                                both && !sound ? word("odd_date") : blank()});
            }
        }
    });
    return rows;
}

}  // namespace planscribe::compare
