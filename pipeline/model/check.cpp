#include <algorithm>
#include <cstdlib>
#include <set>

#include "base/text.h"
#include "model/document.h"
#include "model/record_fields.h"

namespace planscribe {
namespace {

class Checker {
public:
    explicit Checker(const Document& document) : document_(document) {}

    std::vector<std::string> run() {
        for (std::size_t i = 0; i < document_.pages.size(); ++i) page(document_.pages[i], i);
        layout(document_.layout);
        for (const Table& table : document_.plan.tables) this->table(table);
        for (const Member& member : document_.plan.members) ink(member.ink, "member");
        for (const BoardMember& member : document_.plan.board) ink(member.ink, "board");
        for (const Statement& statement : document_.plan.statements)
            ink(statement.ink, "statement");
        for (const Goal& goal : document_.plan.goals) ink(goal.ink, "goal");
        for (const Initiative& initiative : document_.plan.initiatives) {
            ink(initiative.ink, "initiative");
            for (const YearAmount& amount : initiative.financing) ink(amount.ink, "financing");
            for (const Goal& goal : initiative.goals) ink(goal.ink, "goal");
            records(initiative.staff, "staff");
            records(initiative.target_groups, "target_groups");
            value(initiative.budget_row, "budget_row of initiative");
        }
        value(document_.plan.special_reasons, "special_reasons");
        each_list(document_.plan, [&](const char* name, const auto& list) { records(list, name); });
        for (const Finding& finding : document_.findings)
            for (const Ink& place : finding.where) ink(place, "finding " + finding.rule);
        return std::move(broken_);
    }

private:
    void say(std::string what) { broken_.push_back(std::move(what)); }

    bool exists(WordId id) const {
        return id.page >= 0 && id.page < std::ssize(document_.pages) && id.word >= 0 &&
               id.word < std::ssize(document_.pages[static_cast<std::size_t>(id.page)].words);
    }

    void ink(const Ink& words, const std::string& what) {
        for (const WordId id : words)
            if (!exists(id)) say(what + " points at no word");
    }

    template <typename Record>
    void records(const std::vector<Record>& list, const std::string& what) {
        for (const Record& record : list) value(record, what);
    }

    template <typename T>
    void value(const std::optional<T>& held, const std::string& what) {
        if (held) value(*held, what);
    }
    template <typename T>
    void value(const std::vector<T>& held, const std::string& what) {
        for (const T& item : held) value(item, what);
    }
    void value(const Ink& words, const std::string& what) { ink(words, what); }
    void value(const std::string& text, const std::string& what) {
        if (text.empty()) say(what + " has an empty text");
    }
    void value(const Decimal& number, const std::string& what) {
        const std::string& digits = number.digits;
        const bool odd = digits.find_first_not_of("0123456789.") != std::string::npos;
        const bool headed = digits.size() > 1 && digits.front() == '0' && digits[1] != '.';
        if (digits.empty() || odd || headed || !is_digit(digits.front()) || digits.back() == '.')
            say(what + " has a number that is none");
    }
    template <typename T>
    void value(const T& held, const std::string& what) {
        if constexpr (std::is_class_v<T> && !std::same_as<T, Amount>) {
            each_field(held, [&](const char* name, const auto& field) {
                value(field, what + "/" + name);
            });
            promise(held, what);
        }
    }

    template <typename T>
    void promise(const T&, const std::string&) {}
    void promise(const Post& post, const std::string& what) {
        if (!post.share_of_full_time) return;
        const double share = std::strtod(post.share_of_full_time->digits.c_str(), nullptr);
        if (share <= 0 || share > 1) say(what + ": a share of full time is not in (0, 1]");
    }
    void promise(const TargetGroup& group, const std::string& what) {
        if (group.age_from && group.age_to && *group.age_from > *group.age_to)
            say(what + ": the ages go down");
    }
    void promise(const Activity& activity, const std::string& what) {
        if (activity.week && (*activity.week < 1 || *activity.week > 53))
            say(what + ": there is no such week");
    }
    void promise(const Frequency& frequency, const std::string& what) {
        if (frequency.times < 1) say(what + ": it never happens");
        if (std::ranges::find(periods, frequency.per) == periods.end())
            say(what + ": '" + frequency.per + "' is no period");
    }
    void promise(const BudgetRow& tie, const std::string& what) {
        const auto& tables = document_.plan.tables;
        const bool there = tie.table >= 0 && tie.table < std::ssize(tables) && tie.row >= 0 &&
                           tie.row < std::ssize(tables[static_cast<std::size_t>(tie.table)].rows);
        if (!there) say(what + " leads to no row");
    }

    void page(const Page& page, std::size_t index) {
        const std::string name = "page " + std::to_string(index + 1);
        if (page.number != static_cast<int>(index) + 1) say(name + " is out of order");
        for (const Word& word : page.words) {
            const Box& box = word.box;
            const bool inside = box.x >= 0 && box.y >= 0 && box.right() <= page.width &&
                                box.bottom() <= page.height;
            if (!box.empty() && !inside) say(name + ": '" + word.raw + "' stands off the page");
            if (word.text != word.raw && word.changes.empty())
                say(name + ": '" + word.raw + "' changed without a reason");
        }
    }

    void layout(const Layout& layout) {
        if (layout.lines.empty()) return;
        std::set<WordId> seen;
        std::size_t words = 0;
        for (const Page& page : document_.pages) words += page.words.size();
        for (const Line& line : layout.lines) {
            ink(line.words, "line");
            for (const WordId id : line.words)
                if (!seen.insert(id).second) say("a word stands in two lines");
        }
        if (seen.size() != words) say("a word stands in no line");
        for (const Grid& grid : layout.grids)
            for (const GridRow& row : grid.rows)
                if (row.cells.size() != grid.columns.size()) say("grid row of wrong length");
    }

    void table(const Table& table) {
        for (const Row& row : table.rows) {
            if (row.cells.size() != table.columns.size()) say("table row of wrong length");
            ink(row.ink, "row '" + row.label + "'");
            for (const auto& cell : row.cells)
                if (cell) ink(cell->ink, "cell of '" + row.label + "'");
        }
    }

    const Document& document_;
    std::vector<std::string> broken_;
};

}  // namespace

std::vector<std::string> check(const Document& document) {
    return Checker(document).run();
}

}  // namespace planscribe
