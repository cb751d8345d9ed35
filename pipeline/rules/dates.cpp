#include <charconv>
#include <chrono>

#include "rules/book.h"

namespace planscribe::rules {
namespace {

namespace chrono = std::chrono;

int number(std::string_view text) {
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// The days that an ISO date or YYYY-MM covers.
struct Span {
    chrono::sys_days first;
    chrono::sys_days last;
};

std::optional<Span> span_of(const std::string& iso) {
    const bool day = iso.size() == 10;
    if (!day && iso.size() != 7) return std::nullopt;
    const chrono::year_month month{chrono::year(number(iso.substr(0, 4))),
                                   chrono::month(static_cast<unsigned>(number(iso.substr(5, 2))))};
    if (!month.ok()) return std::nullopt;
    if (!day) return Span{month / 1, month / chrono::last};
    const chrono::year_month_day date = month / number(iso.substr(8));
    if (!date.ok()) return std::nullopt;
    return Span{date, date};
}

/// Monday to Sunday of a week by ISO 8601: week 1 is the one with 4 January in it.
Span week_of(int year, int week) {
    const chrono::sys_days fourth = chrono::year(year) / chrono::January / 4;
    const chrono::sys_days monday =
        fourth - (chrono::weekday(fourth) - chrono::Monday) + chrono::weeks(week - 1);
    return {monday, monday + chrono::days(6)};
}

std::string iso(chrono::sys_days day) {
    const chrono::year_month_day date(day);
    const auto two = [](unsigned value) { return (value < 10 ? "0" : "") + std::to_string(value); };
    return std::to_string(int(date.year())) + '-' + two(unsigned(date.month())) + '-' +
           two(unsigned(date.day()));
}

bool outside(const Span& dates, const Span& week) {
    return dates.last < week.first || dates.first > week.last;
}

void weeks(Findings& findings, const Plan& plan, const Book& book) {
    for (const Activity& activity : plan.activities) {
        if (!activity.week || !activity.year || !activity.date) continue;
        auto dates = span_of(*activity.date);
        const auto last = activity.last_date ? span_of(*activity.last_date) : dates;
        if (!dates || !last) continue;
        const Span week = week_of(*activity.year, *activity.week);
        if (!outside(*dates, week) && !outside(*last, week)) continue;
        const std::string name =
            std::to_string(*activity.week) + " " + std::to_string(*activity.year);
        const std::string days = iso(week.first) + "–" + iso(week.last);
        findings.push_back(book.finding(
            "week_date",
            {"Vecka " + name + " är " + days + ", men datumet är " + *activity.date + ".",
             "Week " + name + " is " + days + ", but the date is " + *activity.date + "."},
            {activity.ink}));
        findings.back().cause = std::nullopt;
    }
}

void decision(Findings& findings, const Plan& plan, const Book& book) {
    if (!plan.year || !plan.decision_date || plan.decision_date->size() != 10) return;
    const bool report = plan.type == DocumentType::arsredovisning;
    const bool ahead =
        plan.type == DocumentType::verksamhetsplan || plan.type == DocumentType::budget;
    const std::string last_day = report ? std::to_string(*plan.year + 1) + "-03-31"
                                        : std::to_string(*plan.year - 1) + "-11-30";
    if ((!report && !ahead) || *plan.decision_date <= last_day) return;
    const std::string what = report ? "Årsredovisningen" : "Budgeten";
    findings.push_back(
        book.finding(report ? "late_report" : "decision_date",
                     {what + " är daterad " + *plan.decision_date + ", efter " + last_day + ".",
                      std::string(report ? "The annual report" : "The budget") + " is dated " +
                          *plan.decision_date + ", after " + last_day + "."},
                     {}));
}

}  // namespace

void check_dates(Findings& findings, const Document& document, const Book& book) {
    weeks(findings, document.plan, book);
    decision(findings, document.plan, book);
}

}  // namespace planscribe::rules
