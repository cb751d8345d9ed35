#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "budget/budget.h"
#include "table_builder.h"

/// Random sound tables of forms met in print. A sound one gives no finding; of one with a changed
/// digit, a finding points at the change, and no changed cell is proved.
namespace planscribe::budget {
namespace {

using test::document_of;
using test::Kronor;
using test::rules_of;
using test::TableBuilder;
using testing::ElementsAre;

class Forms {
public:
    explicit Forms(unsigned seed) : random_(seed), columns_(2 + below(4)) {
        for (std::size_t c = 0; c < columns_; ++c) years_.push_back(2031 + static_cast<int>(c));
    }

    /// Groups without headings, each sum above its rows, some of which are blank.
    Document sums_above() {
        TableBuilder table(years_);
        const Kronor income = amounts(9'000'000, 1'000'000, 1);
        table.item("Bidrag", income, "30");
        const int sign = below(2) == 0 ? -1 : 1;
        const Kronor office = group(table, "Administration", "5", "5910", 4, sign);
        const Kronor measures = group(table, "Insatser och aktiviteter", "", "", 5, sign);
        const Kronor cost = plus(office, measures);
        table.sum("Summa kostnader", cost, "K");
        table.sum("Årets resultat", plus(income, cost, sign < 0 ? 1 : -1), "8110");
        return document_of({table.build()});
    }

    /// Income, two costs with one part, their sum and the result; some without an account.
    Document short_statement() {
        TableBuilder table(years_);
        const int sign = below(2) == 0 ? -1 : 1;
        const bool known = below(2) == 0;
        const Kronor income = amounts(9'000'000, 400'000, 1);
        const Kronor measures = amounts(5'000'000, 900'000, sign);
        const Kronor office = amounts(1'000'000, 300'000, sign);
        const Kronor cost = plus(measures, office);
        table.item("Driftbidrag och annat", income, known ? "3" : "");
        table.item("Medel till insatser", measures, "4910");
        table.part("varav Bryggan", amounts(700'000, 90'000, sign));
        table.item("Kansli och revision", office, known && below(2) == 0 ? "5" : "");
        table.sum("S:a kostnader", cost, "K");
        table.sum("Resultat", plus(income, cost, sign < 0 ? 1 : -1), "8110");
        return document_of({table.kind(TableKind::income_statement).build()});
    }

    /// Equity on its own, or below a budget whose result is its term.
    Document equity() {
        TableBuilder table(years_);
        const bool below_budget = below(2) == 0;
        const Kronor result = amounts(-200'000, 500'000, 1);
        Kronor opening = amounts(3'000'000, 900'000, 1);
        for (std::size_t c = 1; c < columns_; ++c) opening[c] = *opening[c - 1] + *result[c - 1];
        if (below_budget) {
            const Kronor income = amounts(6'000'000, 100'000, 1);
            const Kronor cost = plus(income, result, -1);
            table.item("Bidrag", income, "30");
            table.item("Insatser", plus(cost, Kronor(columns_, 400'000), -1), "4");
            table.item("Kansli", Kronor(columns_, 400'000), "5240");
            table.sum("Summa kostnader", cost, "K");
            table.sum("Verksamhetens resultat", result, "8110");
            table.item("Ingående balans", opening, "2010");
        } else {
            table.kind(TableKind::other);
            table.item("Balanserat eget kapital", opening, "2010");
            table.item("Verksamhetens resultat", result, "2020");
        }
        const Kronor closing = plus(opening, result);
        if (below(2) == 0)
            table.sum("Utgående balans", closing, "2090");
        else
            table.item("UB eget kapital", closing, "2090");
        return document_of({table.build()});
    }

    /// A table that goes on over the page, where its columns have no header.
    Document over_pages() {
        TableBuilder first(years_);
        first.item("Bidrag", amounts(9'000'000, 1'000'000, 1), "30");
        first.heading("Insatser");
        Kronor sum(columns_, 0);
        const auto measure = [&](TableBuilder& table, const std::string& label) {
            const Kronor row = amounts(300'000, 900'000, 1);
            table.item(label, row);
            sum = plus(sum, row);
        };
        for (int i = 0; i < 3; ++i) measure(first, "Insats " + std::to_string(i));
        TableBuilder second(years_);
        for (int i = 3; i < 5; ++i) measure(second, "Insats " + std::to_string(i));
        second.sum("Summa insatser", sum, "4");
        Table below = second.kind(TableKind::other).build();
        below.page = 1;
        for (Column& column : below.columns) column = {};
        return document_of({first.build(), below});
    }

    /// Changes one digit of a cell that stands in an equation. The cell.
    struct Changed {
        std::size_t table = 0, row = 0, column = 0;
    };
    Changed change(Document& document) {
        while (true) {
            Changed at{
                static_cast<std::size_t>(below(static_cast<int>(document.plan.tables.size()))), 0,
                static_cast<std::size_t>(below(static_cast<int>(columns_)))};
            auto& rows = document.plan.tables[at.table].rows;
            at.row = static_cast<std::size_t>(below(static_cast<int>(rows.size())));
            auto& cell = rows[at.row].cells[at.column];
            if (!cell || rows[at.row].part || cell->amount->ore == 0) continue;
            if (document.plan.tables.size() > 1 && rows[at.row].label == "Bidrag") continue;
            const std::int64_t kronor = cell->amount->ore / 100;
            std::string digits = std::to_string(kronor < 0 ? -kronor : kronor);
            char& digit = digits[static_cast<std::size_t>(below(static_cast<int>(digits.size())))];
            digit = static_cast<char>('0' + (digit - '0' + 1 + below(9)) % 10);
            if (digits.front() == '0') continue;
            const std::int64_t other = std::stoll(digits);
            cell->amount = Amount::kronor(kronor < 0 ? -other : other);
            return at;
        }
    }

private:
    int below(int limit) { return std::uniform_int_distribution(0, limit - 1)(random_); }

    Kronor amounts(std::int64_t least, int spread, int sign) {
        Kronor row;
        for (std::size_t c = 0; c < columns_; ++c) row.emplace_back(sign * (least + below(spread)));
        return row;
    }

    Kronor plus(const Kronor& a, const Kronor& b, int sign = 1) const {
        Kronor sum;
        for (std::size_t c = 0; c < columns_; ++c)
            sum.emplace_back(a[c].value_or(0) + sign * b[c].value_or(0));
        return sum;
    }

    Kronor group(TableBuilder& table, const std::string& label, const std::string& code,
                 const std::string& leaf, int size, int sign) {
        Kronor sum(columns_, 0);
        std::vector<Kronor> rows;
        for (int i = 0; i < size; ++i) {
            Kronor row = amounts(20'000, 800'000, sign);
            for (auto& cell : row)
                if (i > 0 && below(5) == 0) cell.reset();
            sum = plus(sum, row);
            rows.push_back(row);
        }
        table.item(label, sum, code);
        for (int i = 0; i < size; ++i)
            table.item(label + ", rad " + std::to_string(i), rows[static_cast<std::size_t>(i)],
                       i + 1 == size && code.empty() ? "49" : leaf);
        return sum;
    }

    std::mt19937 random_;
    std::size_t columns_;
    std::vector<int> years_;
};

using Form = Document (Forms::*)();

int contradictions_in(const Document& document) {
    return static_cast<int>(std::ranges::count_if(document.findings, [](const Finding& finding) {
        return finding.rule != "deficit_budget" && finding.rule != "equity_cap";
    }));
}

bool points_at(const Document& document, const Ink& ink) {
    return std::ranges::any_of(document.findings, [&](const Finding& finding) {
        return std::ranges::count(finding.where, ink) > 0;
    });
}

class Structures : public testing::TestWithParam<Form> {};

TEST_P(Structures, SoundOnesGiveNoFinding) {
    for (unsigned seed = 0; seed < 300; ++seed) {
        const Document judged = prove((Forms(seed).*GetParam())());
        EXPECT_EQ(contradictions_in(judged), 0)
            << "seed " << seed << ": " << judged.findings.front().message.english;
    }
}

TEST_P(Structures, AChangedDigitIsFoundAndNeverProved) {
    int missed = 0;
    for (unsigned seed = 0; seed < 300; ++seed) {
        Forms forms(seed);
        Document document = (forms.*GetParam())();
        const auto at = forms.change(document);
        test::print(document, PageOrigin::text_layer, 100);
        document = prove(std::move(document));
        const Cell& cell = test::cell(document, at.row, at.column, at.table);
        EXPECT_NE(cell.status, CellStatus::proved) << "seed " << seed;
        missed += !points_at(document, cell.ink);
    }
    EXPECT_LE(missed, 3);
}

INSTANTIATE_TEST_SUITE_P(Forms, Structures,
                         testing::Values(&Forms::sums_above, &Forms::short_statement,
                                         &Forms::equity, &Forms::over_pages));

TEST(Structures, ASumAboveItsRowsIsFoundThoughATypistSwappedDigits) {
    Document document =
        prove(document_of({TableBuilder({2031, 2032, 2033})
                               .sum("Summa intäkter", {9'000'000, 9'100'000, 9'200'000}, "R")
                               .item("Administration", {1'120'000, 1'150'000, 1'185'000}, "5")
                               .item("Kontor", {755'000, 770'000, 758'000}, "5240")
                               .item("Styrelse", {240'000, 245'000, 260'000}, "5110")
                               .item("Hemsida", {125'000, 135'000, 140'000})
                               .heading("Insatser")
                               .item("Rodret", {7'000'000, 7'100'000, 7'200'000}, "4190")
                               .item("Ljuset", {800'000, 700'000, 600'000}, "4190")
                               .sum("Summa kostnader", {8'920'000, 8'950'000, 8'985'000}, "K")
                               .sum("Resultat", {80'000, 150'000, 215'000}, "8110")
                               .build()}));
    ASSERT_THAT(rules_of(document), ElementsAre("sum"));
    EXPECT_THAT(document.findings[0].message.swedish, testing::HasSubstr("'Administration'"));
}

TEST(Structures, ATotalLeavesTheRowsOfAGroupToTheRowThatCarriesTheirSum) {
    Document document = prove(document_of({TableBuilder({2031, 2032})
                                               .sum("Summa intäkter", {9'000'000, 9'100'000}, "R")
                                               .heading("Kostnader")
                                               .item("Administration", {1'120'000, 1'150'000}, "5")
                                               .item("Kontor", {755'000, 770'000})
                                               .item("Styrelse", {240'000, 245'000}, "5110")
                                               .item("Hemsida", {125'000, 135'000})
                                               .heading("Insatser")
                                               .item("Rodret", {7'000'000, 7'100'000}, "4190")
                                               .item("Ljuset", {800'000, 700'000}, "4190")
                                               .sum("Summa insatser", {7'800'000, 7'800'000}, "4")
                                               .sum("Summa kostnader", {8'920'000, 8'950'000}, "K")
                                               .sum("Resultat", {80'000, 150'000}, "8110")
                                               .build()}));
    EXPECT_THAT(rules_of(document), testing::IsEmpty());
    EXPECT_EQ(test::cell(document, 2, 0).status, CellStatus::proved);
}

TEST(Structures, ATotalWithoutLabelMayBeOffInOneColumn) {
    Document document =
        prove(document_of({TableBuilder({2031, 2032, 2033})
                               .sum("Summa intäkter", {1'300'000, 1'350'000, 1'400'000}, "R")
                               .heading("Kostnader")
                               .item("Kontor", {-1'048'000, -985'000, -1'125'000})
                               .item("Revisorer", {-114'000, -182'000, -175'000})
                               .item("", {-1'202'000, -1'167'000, -1'300'000})
                               .sum("Resultat", {98'000, 183'000, 100'000}, "8110")
                               .build()}));
    EXPECT_THAT(rules_of(document), ElementsAre("sum"));
}

TEST(Structures, ATotalWithoutLabelMayBeOffWhereALikelyRivalWouldMakeItHold) {
    Document document = document_of({TableBuilder({2031, 2032})
                                         .item("Staten", {1'126'000, 1'142'000}, "3010")
                                         .item("Kommuner", {2'126'000, 1'142'000}, "3040")
                                         .item("Räntor", {37'000, 65'000}, "61")
                                         .item("", {2'289'000, 2'349'000})
                                         .build()});
    test::print(document, PageOrigin::scan, 75);
    Cell& misread = test::cell(document, 1, 0);
    misread.status = CellStatus::doubtful;
    misread.rivals = {{Amount::kronor(1'126'000), 1'120}};
    document = prove(document);
    EXPECT_EQ(test::cell(document, 1, 0).amount, Amount::kronor(1'126'000));
    EXPECT_EQ(test::cell(document, 1, 0).status, CellStatus::proved);
    EXPECT_EQ(test::cell(document, 3, 1).status, CellStatus::proved);
}

TEST(Structures, AClassAboveItsRowsInALoneColumn) {
    Document document = prove(document_of({TableBuilder({2031})
                                               .sum("Summa intäkter", {19'777'600}, "R")
                                               .heading("Insatser")
                                               .item("Steg", {9'306'100}, "4190")
                                               .item("Arena", {6'553'300}, "4190")
                                               .sum("Summa insatser", {15'859'400}, "4")
                                               .item("Förvaltning", {4'071'200}, "5")
                                               .item("Chef", {1'014'100})
                                               .item("Kansli", {2'615'800})
                                               .item("Arvoden", {441'300}, "5110")
                                               .item("", {19'930'600})
                                               .sum("Resultat", {-153'000}, "8110")
                                               .build()}));
    EXPECT_EQ(std::ranges::count(rules_of(document), "result"), 0);
    EXPECT_EQ(test::cell(document, 5, 0).status, CellStatus::proved);
}

/// Both totals lost their leading 1: nothing but the groups above them holds.
TEST(Structures, GroupsThatHoldOutweighTotalsThatWereMisreadInEveryColumn) {
    Document document = prove(document_of({TableBuilder({2031, 2032})
                                               .sum("Summa intäkter", {11'272'000, 11'359'000}, "R")
                                               .heading("Kostnader")
                                               .item("Kansli och styrelse", {294'000, 301'000}, "5")
                                               .item("Kontor", {135'000, 140'000})
                                               .item("Revision", {118'000, 122'000})
                                               .item("Övrigt", {41'000, 39'000})
                                               .item("Insatser", {10'978'000, 11'058'000}, "4")
                                               .item("Norra spåret", {6'535'000, 6'545'000})
                                               .item("Fyrtornet", {3'390'000, 3'405'000})
                                               .item("Lyktan", {1'053'000, 1'108'000})
                                               .sum("Kostnader totalt", {1'272'000, 1'359'000}, "K")
                                               .sum("Budgeterat resultat", {0, 0}, "8110")
                                               .build()}));
    EXPECT_EQ(test::cell(document, 2, 0).status, CellStatus::proved);
    EXPECT_EQ(test::cell(document, 3, 0).status, CellStatus::proved);
    EXPECT_EQ(test::cell(document, 7, 1).status, CellStatus::proved);
    EXPECT_EQ(test::cell(document, 10, 0).status, CellStatus::doubtful);
}

TEST(Structures, AClassOfLongStandingMayBeOffInItsOtherColumn) {
    Document document = prove(document_of({TableBuilder({2031, 2032}, Unit::tkr)
                                               .sum("Summa intäkter", {5'089, 5'200}, "R")
                                               .item("Administration", {2'089, 2'200}, "5")
                                               .item("Kansli", {1'241, 325})
                                               .item("Styrelse", {388, 385}, "5110")
                                               .item("Revisor", {120, 130})
                                               .item("Konferens", {170, 180})
                                               .item("Hemsida", {92, 95})
                                               .item("Oförutsett", {78, 85})
                                               .item("Insatser", {3'000, 3'000}, "4")
                                               .sum("Kostnader", {5'089, 5'200}, "K")
                                               .build()}));
    EXPECT_EQ(test::cell(document, 2, 0).status, CellStatus::proved);
    EXPECT_EQ(test::cell(document, 9, 1).status, CellStatus::proved);
    EXPECT_EQ(test::cell(document, 2, 1).status, CellStatus::doubtful);
}

TEST(Structures, AMisreadPartOfARoundedClassIsFoundByItsOtherColumns) {
    Document document =
        prove(document_of({TableBuilder({2031, 2032, 2033}, Unit::tkr)
                               .sum("Summa", {8'240, 8'600, 8'440}, "R")
                               .item("Kansli och styrelse", {-2'673, -2'200, -2'242}, "5")
                               .item("Chef", {-1'850, -1'912, -1'900}, "5210")
                               .item("Övrigt", {-822, -289, -343}, "5910")
                               .item("Insatser", {-5'569, -6'400, -6'199}, "4")
                               .item("Steg", {-1'481, -1'930, -1'862})
                               .item("Flyget", {-4'059, -4'439, -4'319})
                               .item("Diakoner", {-29, -32, 19})
                               .sum("Verksamhetens kostnader", {-8'242, -8'600, -8'441}, "K")
                               .sum("Resultat", {-2, 0, -1}, "8110")
                               .build()}));
    EXPECT_EQ(test::cell(document, 5, 0).status, CellStatus::read);
    EXPECT_EQ(test::cell(document, 8, 0).status, CellStatus::proved);
    EXPECT_EQ(test::cell(document, 7, 2).status, CellStatus::doubtful);
}

}  // namespace
}  // namespace planscribe::budget
