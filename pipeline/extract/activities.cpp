#include "extract/activities.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>

#include "base/text.h"
#include "extract/dates.h"
#include "extract/goals.h"
#include "extract/list_items.h"
#include "extract/prose_amounts.h"
#include "extract/prose_facts.h"

namespace planscribe::extract {
namespace {

std::string dated(int year, const YearlessDate& date) {
    std::array<char, 16> text{};
    if (date.day)
        std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", year, date.month, *date.day);
    else
        std::snprintf(text.data(), text.size(), "%04d-%02d", year, date.month);
    return text.data();
}

/// The date of a day, 1 for Monday, in a week by ISO 8601: week 1 has 4 January in it.
std::string day_of_week(int year, int week, int day) {
    namespace chrono = std::chrono;
    const chrono::sys_days fourth = chrono::year(year) / chrono::January / 4;
    const chrono::year_month_day date = fourth - (chrono::weekday(fourth) - chrono::Monday) +
                                        chrono::weeks(week - 1) + chrono::days(day - 1);
    return dated(static_cast<int>(date.year()),
                 {static_cast<int>(static_cast<unsigned>(date.month())),
                  static_cast<int>(static_cast<unsigned>(date.day())), 0, 0});
}

/// The number of times that a goal within the text sets: "6 tillfällen", "minst en föreläsning".
std::optional<int> times_of(Tokens tokens, const Vocabulary& vocabulary) {
    const auto target = find_target(tokens, vocabulary);
    if (!target || target->unit == "percent" || !all_digits(target->value)) return std::nullopt;
    if (target->value.size() > 3) return std::nullopt;
    return std::stoi(target->value);
}

/// The tokens behind the last name of a field before `at`: "Beskrivning: Veckan ligger …".
Tokens behind_colon(Tokens tokens, std::size_t at) {
    for (std::size_t i = at; i > 0; --i)
        if (tokens[i - 1].text.ends_with(':')) return tokens.subspan(i);
    return tokens;
}

class ActivityReader {
public:
    explicit ActivityReader(const Prose& prose) : prose_(prose) {}

    std::vector<Activity> run() {
        for (std::size_t i = 0; i < prose_.sections.size(); ++i)
            if (prose_.sections[i].label == Label::activities && !in_initiative(i)) read_section(i);
        for (const Remark& remark : prose_.remarks)
            if (const auto week = find_week(remark.tokens()))
                add(behind_colon(remark.tokens(), week->begin));
        std::ranges::stable_sort(found_, {}, [](const Activity& a) { return a.ink.front(); });
        return std::move(found_);
    }

private:
    bool in_initiative(std::size_t section) const {
        return std::ranges::any_of(prose_.remarks, [&](const Remark& remark) {
            return remark.section == section && remark.initiative;
        });
    }

    void read_section(std::size_t index) {
        const Section& section = prose_.sections[index];
        const auto items =
            list_items(prose_.lines, section.heading + 1, section.end, 0, prose_.known);
        const bool marked = std::ranges::any_of(items, &ListItem::marked);
        for (const ListItem& item : items) {
            if (marked ? !item.marked : !tells_when(item.tokens)) continue;
            if (item.tokens.size() > 1) add(item.tokens);
        }
    }

    bool tells_when(Tokens tokens) const {
        const Activity activity = read(tokens);
        return activity.date || activity.week || activity.frequency || activity.amount;
    }

    Activity read(Tokens tokens) const {
        Activity activity;
        activity.text = text_of(tokens);
        activity.ink = ink_of(tokens);
        const auto own_year = first_year(tokens, prose_.known);
        const auto year = own_year ? own_year : prose_.year;
        const auto dates = find_dates(tokens, prose_.known);
        if (!dates.empty()) activity.date = dates.front().iso;
        if (dates.size() == 2) activity.last_date = dates.back().iso;
        if (const auto date = find_yearless_date(tokens, prose_.known);
            date && dates.empty() && year)
            activity.date = dated(*year, *date);
        if (const auto week = find_week(tokens)) {
            activity.week = week->week;
            activity.year = week->year ? week->year : year;
            add_days(activity, tokens);
        }
        activity.frequency = find_frequency(tokens, prose_.known);
        activity.times = times_of(tokens, prose_.known);
        const auto amounts = find_amounts(tokens, prose_.known);
        if (amounts.size() == 1) activity.amount = amounts.front().amount;
        return activity;
    }

    /// "mån-tors v. 45 2025": days that are told in a week are dates.
    static void add_days(Activity& activity, Tokens tokens) {
        const auto days = find_weekdays(tokens);
        if (!days || !activity.year || activity.date) return;
        activity.date = day_of_week(*activity.year, *activity.week, days->first);
        if (days->last != days->first)
            activity.last_date = day_of_week(*activity.year, *activity.week, days->last);
    }

    void add(Tokens tokens) {
        Activity activity = read(tokens);
        const bool known = std::ranges::any_of(found_, [&](const Activity& other) {
            return std::ranges::find(other.ink, activity.ink.front()) != other.ink.end();
        });
        if (!known) found_.push_back(std::move(activity));
    }

    const Prose& prose_;
    std::vector<Activity> found_;
};

}  // namespace

std::vector<Activity> read_activities(const Prose& prose) {
    return ActivityReader(prose).run();
}

}  // namespace planscribe::extract
