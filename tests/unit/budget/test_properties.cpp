#include <gtest/gtest.h>

#include <random>
#include <set>

#include "budget/budget.h"
#include "table_builder.h"

/// Random tables that obey arithmetic, then misread on purpose.
namespace planscribe::budget {
namespace {

using test::Kronor;
using test::TableBuilder;

class Maker {
public:
    /// `odd` tables have sums above their rows and totals without a label.
    explicit Maker(unsigned seed, bool odd = false) : random_(seed), odd_(odd) {}

    int below(int limit) { return std::uniform_int_distribution(0, limit - 1)(random_); }

    /// Round as budgets are, or not.
    std::int64_t amount() {
        switch (below(6)) {
            case 0:
                return 0;
            case 1:
                return 1'000LL * (1 + below(20)) * 5;
            case 2:
                return 10'000LL * (1 + below(30));
            case 3:
                return 500LL * (1 + below(4'000));
            default:
                return 1 + below(2'000'000);
        }
    }

    Document budget() {
        columns_ = static_cast<std::size_t>(1 + below(4));
        sign_ = below(2) == 0 ? -1 : 1;
        headings_ = below(2) == 0;
        accounts_ = below(3) != 0;
        above_ = odd_ && below(2) == 0;
        unlabelled_ = odd_ && !above_;
        relations_.clear();
        rows_ = 0;
        std::vector<int> years;
        for (std::size_t i = 0; i < columns_; ++i) years.push_back(2031 + static_cast<int>(i));
        TableBuilder table(years);
        const Kronor income = group(table, "Intäkter", 1, "3010", "R");
        const std::size_t income_row = total_;
        std::vector<Kronor> costs;
        std::vector<std::size_t> cost_rows;
        for (int i = 0, groups = 1 + below(3); i < groups; ++i) {
            costs.push_back(group(table, "Kostnader " + std::to_string(i), sign_,
                                  i == 0 ? "4110" : "5110", i == 0 ? "4" : "5"));
            cost_rows.push_back(total_);
        }
        const bool grand = costs.size() > 1 && below(2) == 0;
        Kronor all = zeros(), result = zeros();
        for (std::size_t c = 0; c < columns_; ++c) {
            for (const Kronor& cost : costs) *all[c] += *cost[c];
            result[c] = sign_ < 0 ? *income[c] + *all[c] : *income[c] - *all[c];
        }
        if (grand) {
            table.sum("Summa kostnader", all, account("K"));
            ++rows_;
            relate(last(), cost_rows, 1);
            cost_rows = {last()};
        }
        table.sum("Resultat", result, "8110");
        ++rows_;
        relate(last(), cost_rows, sign_ < 0 ? 1 : -1);
        relations_.back().push_back({income_row, 1});
        return test::document_of({table.build()});
    }

    /// Another number, one digit apart, in a random cell. Returns the cell.
    std::pair<std::size_t, std::size_t> misread(Document& document) {
        while (true) {
            auto& rows = document.plan.tables[0].rows;
            const auto row = static_cast<std::size_t>(below(static_cast<int>(rows.size())));
            const auto column = static_cast<std::size_t>(below(static_cast<int>(columns_)));
            auto& cell = rows[row].cells[column];
            if (!cell) continue;
            const std::int64_t kronor = cell->amount->ore / 100;
            std::string digits = std::to_string(kronor < 0 ? -kronor : kronor);
            char& digit = digits[static_cast<std::size_t>(below(static_cast<int>(digits.size())))];
            digit = static_cast<char>('0' + (digit - '0' + 1 + below(9)) % 10);
            if (digits.size() > 1 && digits.front() == '0') continue;
            const std::int64_t other = std::stoll(digits);
            cell->amount = Amount::kronor(kronor < 0 ? -other : other);
            return {row, column};
        }
    }

    /// Whether changed cells cancel each other in an equation of the true structure.
    bool cancels(const Document& truth, const Document& read) const {
        for (const auto& relation : relations_)
            for (std::size_t c = 0; c < columns_; ++c) {
                int changed = 0;
                std::int64_t error = 0;
                for (const auto& [row, sign] : relation) {
                    const auto was = amount_at(truth, row, c), is = amount_at(read, row, c);
                    changed += was != is;
                    error += sign * (is - was);
                }
                if (changed > 1 && error == 0) return true;
            }
        return false;
    }

    static std::int64_t amount_at(const Document& document, std::size_t row, std::size_t column) {
        return document.plan.tables[0].rows[row].cells[column]->amount->ore;
    }

private:
    Kronor zeros() const { return Kronor(columns_, 0); }
    std::size_t last() const { return rows_ - 1; }
    std::string account(const std::string& code) const { return accounts_ ? code : ""; }

    /// A row and its coefficient; the total has -1.
    using Signed = std::pair<std::size_t, int>;

    void relate(std::size_t total, const std::vector<std::size_t>& terms, int sign) {
        relations_.push_back({{total, -1}});
        for (const std::size_t term : terms) relations_.back().push_back({term, sign});
    }

    Kronor group(TableBuilder& table, const std::string& name, int sign, const std::string& leaf,
                 const std::string& code) {
        if (headings_) {
            table.heading(name);
            ++rows_;
        }
        const std::size_t first = rows_ + (above_ ? 1 : 0);
        std::vector<Kronor> items(static_cast<std::size_t>(1 + below(6)), zeros());
        Kronor sum = zeros();
        for (Kronor& item : items)
            for (std::size_t c = 0; c < columns_; ++c) {
                item[c] = sign * amount();
                *sum[c] += *item[c];
            }
        if (above_) put_sum(table, name, sum, code);
        std::vector<std::size_t> terms;
        for (const Kronor& item : items) {
            table.item("Rad " + std::to_string(rows_), item, account(leaf));
            terms.push_back(rows_++);
        }
        if (!above_) put_sum(table, "Summa " + name, sum, code);
        total_ = above_ ? first - 1 : last();
        relate(total_, terms, 1);
        return sum;
    }

    void put_sum(TableBuilder& table, const std::string& label, const Kronor& sum,
                 const std::string& code) {
        if (unlabelled_)
            table.item("", sum);
        else if (above_ && accounts_)
            table.item(label, sum, code);
        else
            table.sum(label, sum, account(code));
        ++rows_;
    }

    std::mt19937 random_;
    bool odd_ = false;
    bool above_ = false;
    bool unlabelled_ = false;
    std::size_t columns_ = 1;
    int sign_ = -1;
    bool headings_ = false;
    bool accounts_ = false;
    std::size_t rows_ = 0;
    std::size_t total_ = 0;
    std::vector<std::vector<Signed>> relations_;
};

struct Count {
    int cells = 0;
    int proved = 0;
    int wrong = 0;
    int wrong_proved = 0;
    int wrong_read = 0;
};

void count(const Document& truth, const Document& judged, Count& count) {
    const auto& rows = judged.plan.tables[0].rows;
    for (std::size_t r = 0; r < rows.size(); ++r)
        for (std::size_t c = 0; c < rows[r].cells.size(); ++c) {
            const auto& cell = rows[r].cells[c];
            if (!cell) continue;
            const bool wrong = cell->amount != truth.plan.tables[0].rows[r].cells[c]->amount;
            const bool proved = cell->status == CellStatus::proved;
            ++count.cells;
            count.proved += proved;
            count.wrong += wrong;
            count.wrong_proved += wrong && proved;
            count.wrong_read += wrong && cell->status == CellStatus::read;
        }
}

TEST(Properties, SoundTablesAreProvedWithoutFindings) {
    Count sound;
    int findings = 0;
    for (unsigned seed = 0; seed < 400; ++seed) {
        const Document truth = Maker(seed).budget();
        const Document judged = prove(truth);
        count(truth, judged, sound);
        for (const Finding& finding : judged.findings) findings += finding.rule != "deficit_budget";
    }
    EXPECT_EQ(findings, 0);
    EXPECT_GT(sound.proved * 100, sound.cells * 90) << sound.proved << " of " << sound.cells;
}

TEST(Properties, OneMisreadDigitIsNeverProved) {
    Count misread;
    for (unsigned seed = 0; seed < 1'000; ++seed) {
        Maker maker(seed);
        const Document truth = maker.budget();
        Document read = truth;
        maker.misread(read);
        const Count before = misread;
        count(truth, prove(read), misread);
        EXPECT_EQ(misread.wrong_proved, before.wrong_proved) << "seed " << seed;
    }
    EXPECT_EQ(misread.wrong, 1'000);
    EXPECT_LT(misread.wrong_read, 5);
    RecordProperty("wrong_read", misread.wrong_read);
}

/// Two misreadings that cancel in one equation cannot be seen; any others can.
TEST(Properties, TwoMisreadDigitsAreNeverProved) {
    Count misread;
    for (unsigned seed = 0; seed < 1'000; ++seed) {
        Maker maker(seed);
        const Document truth = maker.budget();
        Document read = truth;
        maker.misread(read);
        maker.misread(read);
        if (maker.cancels(truth, read)) continue;
        const Count before = misread;
        count(truth, prove(read), misread);
        EXPECT_EQ(misread.wrong_proved, before.wrong_proved) << "seed " << seed;
    }
    EXPECT_GT(misread.wrong, 1'800);
    RecordProperty("wrong_read", misread.wrong_read);
}

TEST(Properties, OddTablesNeverProveAMisreadDigit) {
    Count sound, misread;
    for (unsigned seed = 0; seed < 1'000; ++seed) {
        Maker maker(seed, true);
        const Document truth = maker.budget();
        count(truth, prove(truth), sound);
        Document read = truth;
        maker.misread(read);
        const Count before = misread;
        count(truth, prove(read), misread);
        EXPECT_EQ(misread.wrong_proved, before.wrong_proved) << "seed " << seed;
    }
    EXPECT_GT(sound.proved * 100, sound.cells * 80) << sound.proved << " of " << sound.cells;
}

TEST(Properties, SameInSameOut) {
    const Document document = Maker(7).budget();
    const Document once = prove(document), twice = prove(document);
    for (std::size_t r = 0; r < once.plan.tables[0].rows.size(); ++r)
        for (std::size_t c = 0; c < once.plan.tables[0].rows[r].cells.size(); ++c)
            if (once.plan.tables[0].rows[r].cells[c]) {
                EXPECT_EQ(once.plan.tables[0].rows[r].cells[c]->identities,
                          twice.plan.tables[0].rows[r].cells[c]->identities);
            }
}

}  // namespace
}  // namespace planscribe::budget
