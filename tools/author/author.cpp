#include "author/author.h"

#include "author/association.h"
#include "author/board.h"
#include "author/budget_table.h"
#include "author/chapters.h"
#include "author/faults.h"
#include "author/other_tables.h"
#include "base/text.h"

namespace planscribe::author {
namespace {

constexpr std::uint32_t measure_stream = 3;
constexpr std::uint32_t habit_stream = 4;
constexpr std::uint32_t text_stream = 10;
constexpr std::uint32_t fault_stream = 20;

bool holds(const Table& table, const Relation& relation) {
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const auto ore = [&](int row) {
            const auto& cell = table.rows[static_cast<std::size_t>(row)].cells[c];
            return cell && cell->amount ? cell->amount->ore : 0;
        };
        std::int64_t given = 0;
        for (const auto& term : relation.terms) given += term.sign * ore(term.row);
        if (given != ore(relation.total)) return false;
    }
    return true;
}

/// Makes one plan.
class Author {
public:
    Author(std::uint32_t seed, const Options& options)
        : seed_(seed),
          options_(options),
          association_(invented_association(seed)),
          year_(association_.first_year + options.successive),
          grammar_(author_folder() / "grammar"),
          dice_(seed, text_stream + static_cast<std::uint32_t>(options.successive)),
          fault_dice_(seed, fault_stream + static_cast<std::uint32_t>(options.successive)),
          people_(dice_),
          writer_(grammar_, dice_) {}

    Invention write() {
        tell_facts(writer_, association_, year_, people_, dice_);
        invent_money();
        take_habits();
        choose_fault();
        make_tables();
        words_ = invented_words(habit_.unit, dice_);
        claims_ = claims_of(ledger_);
        writer_.amounts([this](const std::string& name, bool exact) { return claim(name, exact); });
        compose();
        return std::move(invention_);
    }

private:
    void invent_money() {
        Dice dice(seed_, measure_stream);
        Writer writer(grammar_, dice);
        People people(dice);
        tell_facts(writer, association_, association_.first_year, people, dice);
        measures_ = invented_measures(association_, writer, dice);
        ledger_ = invented_ledger(seed_, options_.successive, association_, measures_);
        const bool balanced = ledger_.result.in(Ledger::budget) == 0;
        if (balanced) writer_.fact("nollresultat", "");
    }

    /// Units, labels and forms of tables; the same in both plans of a seed.
    void take_habits() {
        Dice dice(seed_, habit_stream);
        Writer writer(grammar_, dice);
        People people(dice);
        tell_facts(writer, association_, association_.first_year, people, dice);
        habit_ = invented_table_habit(ledger_, writer, dice);
        habit_.shows_last_year = options_.successive == 1;
    }

    void choose_fault() {
        if (!fault_dice_.happens(options_.planted)) return;
        static const std::vector<std::string> rules = {
            "sum", "result", "equity", "matching", "prose_vs_table", "row_swap", "restated"};
        const double next = options_.successive == 1 ? 6 : 0;
        rule_ = rules[fault_dice_.weighted({4, 3, 2, 2, 4, 3, next})];
        if (rule_ == "matching") {
            fault_ = break_matching(ledger_, fault_dice_);
            show_region();
        }
        if (rule_ == "restated") restate_cost();
    }

    void restate_cost() {
        const std::size_t row = fault_dice_.index(ledger_.administration.size());
        restated_ = ledger_.administration[row].key;
        fault_ = restate(ledger_, habit_.labels.at(restated_), row, fault_dice_);
    }

    /// A wrong quarter is seen only where every quarter has its row.
    void show_region() {
        if (habit_.income == IncomeForm::undivided || habit_.income == IncomeForm::lump)
            habit_.income = IncomeForm::state_row;
    }

    void make_tables() {
        tables_.push_back(budget_table(association_, ledger_, habit_, writer_, dice_));
        if (dice_.happens(0.35))
            tables_.push_back(contribution_table(association_, ledger_, habit_, writer_, dice_));
        if (dice_.happens(0.35)) tables_.push_back(measure_table(ledger_, habit_, writer_, dice_));
        if (dice_.happens(0.3)) {
            TableHabit habit = other_unit();
            if (dice_.happens(0.1)) habit.unit = Unit::mkr;
            tables_.push_back(income_statement(ledger_, habit, writer_, dice_));
        }
        if (dice_.happens(0.35))
            tables_.push_back(balance_sheet(ledger_, other_unit(), writer_, dice_));
        if (dice_.happens(0.3) || rule_ == "equity")
            tables_.push_back(equity_table(ledger_, habit_, writer_, dice_));
    }

    /// At times another unit than the budget's.
    TableHabit other_unit() {
        TableHabit habit = habit_;
        if (dice_.happens(0.15)) habit.unit = habit.unit == Unit::kr ? Unit::tkr : Unit::kr;
        return habit;
    }

    std::optional<Claim> claim(const std::string& name, bool exact) const {
        const auto found = claims_.find(name);
        if (found == claims_.end()) return std::nullopt;
        const bool wrong = fault_ && fault_->claim == name;
        if (!exact && wrong) return std::nullopt;
        return printed_claim(found->second, words_, exact);
    }

    void compose() {
        press::Manuscript& manuscript = invention_.manuscript;
        Material material{association_, year_,   measures_, ledger_,         words_, {},
                          {},           tables_, {},        decision_date(), {}};
        material.dates.form = static_cast<int>(dice_.weighted({5, 3, 2}));
        material.board = invented_board(association_, people_, dice_);
        const InitiativeHabit habit = invented_initiative_habit(dice_);
        material.initiatives = initiative_blocks(measures_, ledger_, habit, words_, writer_, dice_);
        manuscript.rounded = any_rounded();
        plant(material);
        const std::vector<int> placed = write_chapters(manuscript, material, writer_, dice_);
        finish(material, placed);
    }

    bool any_rounded() const {
        for (const DraftTable& draft : tables_)
            for (const Relation& relation : draft.relations)
                if (!holds(draft.block.table, relation)) return true;
        return false;
    }

    void plant(Material& material) {
        if (rule_.empty() || rule_ == "matching" || rule_ == "restated") return;
        std::vector<std::string> described;
        for (const press::InitiativeBlock& block : material.initiatives)
            described.push_back(block.initiative.name);
        if (rule_ == "prose_vs_table")
            fault_ = break_claim(claims_, told_by_tables(material.tables), fault_dice_);
        else if (rule_ == "row_swap")
            fault_ = swap_rows(material.tables, ledger_, described, fault_dice_);
        else
            fault_ = break_table(material.tables, rule_, fault_dice_);
        for (const char* other : {"sum", "result"}) {
            if (fault_) break;
            rule_ = other;
            fault_ = break_table(material.tables, rule_, fault_dice_);
        }
        if (fault_) material.told = fault_->claim;
    }

    /// Names of the claims that a table can be held against.
    static std::vector<std::string> told_by_tables(const std::vector<DraftTable>& tables) {
        std::vector<std::string> names{"stat", "bidrag", "kostnader"};
        const auto shows_closing = [](const DraftTable& draft) {
            return std::ranges::count(draft.keys, "closing") > 0 &&
                   std::ranges::count(draft.ledger_columns, Ledger::budget) > 0;
        };
        if (std::ranges::any_of(tables, shows_closing)) names.emplace_back("ub");
        return names;
    }

    void finish(const Material& material, const std::vector<int>& placed) {
        press::Manuscript& manuscript = invention_.manuscript;
        manuscript.seed = seed_;
        manuscript.file =
            "invented-" + std::to_string(seed_) + (options_.successive ? "-next" : "");
        if (dice_.happens(0.7)) manuscript.style.header = association_.name;
        if (dice_.happens(0.75))
            manuscript.style.footer =
                dice_.pick<std::string>({"{page}", "Sida {page}", "{page} ({pages})",
                                         "Sida {page} av {pages}", "\t{page}"});
        for (std::size_t t = 0; t < placed.size(); ++t)
            for (Relation relation : material.tables[t].relations) {
                relation.table = placed[t];
                invention_.relations.push_back(std::move(relation));
            }
        if (fault_ && stands(*fault_)) note_fault(material, placed);
    }

    /// A fault in prose stands only where the prose came to state it.
    bool stands(const Fault& fault) const {
        if (fault.claim.empty()) return true;
        const Statement& wrong = claims_.at(fault.claim);
        for (const press::Block& block : invention_.manuscript.blocks) {
            const auto* prose = std::get_if<press::Prose>(&block);
            if (prose == nullptr) continue;
            for (const Statement& statement : prose->statements)
                if (statement.about == wrong.about && statement.year == wrong.year &&
                    statement.amount == wrong.amount)
                    return true;
        }
        return false;
    }

    void note_fault(const Material& material, const std::vector<int>& placed) {
        press::Planted planted = fault_->planted;
        if (planted.table >= 0) planted.table = placed[static_cast<std::size_t>(planted.table)];
        if (rule_ == "matching") find_cell("region", Ledger::budget, material, placed, planted);
        if (rule_ == "restated")
            find_cell(restated_, Ledger::budget - 1, material, placed, planted);
        invention_.manuscript.planted.push_back(planted);
    }

    /// Where the budget table shows a row of the ledger.
    static void find_cell(const std::string& key, std::size_t column, const Material& material,
                          const std::vector<int>& placed, press::Planted& planted) {
        const DraftTable& budget = material.tables[0];
        planted.table = placed[0];
        for (std::size_t r = 0; r < budget.keys.size(); ++r)
            if (budget.keys[r] == key) planted.row = static_cast<int>(r);
        for (std::size_t c = 0; c < budget.ledger_columns.size(); ++c)
            if (budget.ledger_columns[c] == column) planted.column = static_cast<int>(c);
    }

    std::string decision_date() {
        const bool late = dice_.happens(0.85);
        const int month = late ? dice_.between(10, 12) : dice_.between(1, 3);
        return iso_date(late ? year_ - 1 : year_, month, dice_.between(1, 28));
    }

    std::uint32_t seed_;
    Options options_;
    Association association_;
    int year_;
    Grammar grammar_;
    Dice dice_, fault_dice_;
    People people_;
    Writer writer_;
    std::vector<Measure> measures_;
    Ledger ledger_;
    TableHabit habit_;
    AmountWords words_;
    std::map<std::string, Statement> claims_;
    std::vector<DraftTable> tables_;
    std::string rule_;
    std::string restated_;  ///< key of the cost
    std::optional<Fault> fault_;
    Invention invention_;
};

}  // namespace

Invention invent_with_relations(std::uint32_t seed, const Options& options) {
    return Author(seed, options).write();
}

press::Manuscript invent(std::uint32_t seed, const Options& options) {
    return invent_with_relations(seed, options).manuscript;
}

}  // namespace planscribe::author
