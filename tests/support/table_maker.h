#pragma once

#include <optional>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "table_builder.h"

namespace planscribe::budget {

using test::Kronor;
using test::TableBuilder;

/// How large a table is to be.
struct TableSize {
    int columns = 0;
    int cost_groups = 0;
    int items = 0;  ///< of each group; one more group holds the income
};

/// Random budgets that obey arithmetic, and errors made in them on purpose.
class TableMaker {
public:
    /// `odd` tables have sums above their rows and totals without a label.
    explicit TableMaker(unsigned seed, bool odd = false) : random_(seed), odd_(odd) {}
    TableMaker(unsigned seed, TableSize size) : random_(seed), size_(size) {}

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
        columns_ = static_cast<std::size_t>(size_ ? size_->columns : 1 + below(4));
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
        for (int i = 0, groups = size_ ? size_->cost_groups : 1 + below(3); i < groups; ++i) {
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

    /// Whether the row stands in two equations of the true structure.
    bool is_overdetermined(std::size_t row) const {
        int equations = 0;
        for (const auto& relation : relations_)
            for (const auto& [other, sign] : relation) equations += other == row;
        return equations >= 2;
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
        std::vector<Kronor> items(static_cast<std::size_t>(size_ ? size_->items : 1 + below(6)),
                                  zeros());
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
    std::optional<TableSize> size_;
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

}  // namespace planscribe::budget
