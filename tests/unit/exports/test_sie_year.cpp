#include "exports/sie_year.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/dictionary.h"

namespace planscribe::exports {
namespace {

/// A plan for 2031 with an insats that has no account, and tables of one row a number.
class SieYears : public testing::Test {
protected:
    SieYears() {
        whole_.shown.entry.sha256 = std::string(64, 'a');
        whole_.shown.entry.file = "plan.pdf";
        whole_.shown.entry.year = 2031;
        whole_.shown.plan = R"({"initiatives": [{"name": "Steget vidare"}], "statements": []})";
    }

    store::NumberEntry& add(const std::string& label, std::int64_t kronor,
                            std::optional<std::string> account, int table = 1) {
        store::NumberEntry number;
        number.table = table;
        number.row = ++rows_;
        number.column = 1;
        number.table_kind = TableKind::budget;
        number.label = label;
        number.account = std::move(account);
        number.year = 2031;
        number.stage = Stage::budget;
        number.amount = number.low = number.high = Amount::kronor(kronor);
        number.status = CellStatus::proved;
        whole_.numbers.push_back(number);
        return whole_.numbers.back();
    }

    SieYear year(int year = 2031) { return sie_years(whole_, chart_)[year]; }

    const Chart chart_{std::string(PLANSCRIBE_SOURCE_DIR) + "/dictionaries"};
    store::WholeDocument whole_;
    int rows_ = 0;
};

std::vector<std::string> said(const std::vector<SieBalance>& balances) {
    std::vector<std::string> lines;
    for (const SieBalance& balance : balances)
        lines.push_back(balance.account + "/" + balance.object + " " +
                        std::to_string(balance.amount.ore / 100));
    return lines;
}

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

TEST_F(SieYears, RevenueIsNegativeWhateverThePrintSays) {
    add("Staten", 1'000, "3010");
    add("Kansli", -400, "5240");
    add("Revision", -100, "5310");
    EXPECT_THAT(said(year().budget), ElementsAre("3010/ -1000", "5240/ 400", "5310/ 100"));
}

TEST_F(SieYears, AnOddSignAmongOthersStays) {
    add("Styrelse", 400, "5110");
    add("Revision", 300, "5310");
    add("Återbetalning", -50, "5910");
    EXPECT_THAT(said(year().budget), ElementsAre("5110/ 400", "5310/ 300", "5910/ -50"));
}

TEST_F(SieYears, AccountsOfOneTableAreSummed) {
    add("Norra kommun", 300, "3030");
    add("Södra kommun", 200, "3030");
    EXPECT_THAT(said(year().budget), ElementsAre("3030/ -500"));
    EXPECT_THAT(year().budget[0].figures, SizeIs(2));
}

TEST_F(SieYears, AnInsatsOfThePlanIsOneOfUnstatedType) {
    add("Steget vidare", 700, std::nullopt);
    add("Något annat", 70, std::nullopt);
    EXPECT_THAT(said(year().budget), ElementsAre("4190/Steget vidare 700"));
    EXPECT_THAT(year().without_account, SizeIs(1));
}

TEST_F(SieYears, DoubtLeavesAnAccountOut) {
    add("Norra kommun", 300, "3030");
    add("Södra kommun", 200, "3030").status = CellStatus::doubtful;
    add("Staten", 1'000, "3010");
    EXPECT_THAT(said(year().budget), ElementsAre("3010/ -1000"));
    EXPECT_THAT(year().in_doubt, SizeIs(2));
}

TEST_F(SieYears, ASecondTableOfTheSameIsNotCountedTwice) {
    add("Staten", 1'000, "3010", 1);
    add("Staten", 1'000, "3010", 2);
    add("Region", 500, "3020", 2);
    EXPECT_THAT(said(year().budget), ElementsAre("3010/ -1000", "3020/ -500"));
}

TEST_F(SieYears, SumsPartsAndForecastsAreNoItems) {
    add("Summa", 1'000, "R").row_kind = RowKind::sum;
    add("varav hyra", 10, "5220").part = true;
    add("Staten", 1'000, "3010").stage = Stage::forecast;
    add("Årets resultat", 6, "8110");
    EXPECT_THAT(sie_years(whole_, chart_), IsEmpty());
}

TEST_F(SieYears, ABareYearIsBudgetFromThePlansOwnOn) {
    add("Staten", 1'000, "3010").stage.reset();
    store::NumberEntry& before = add("Staten", 900, "3010");
    before.stage.reset();
    before.year = 2030;
    store::NumberEntry& outcome = add("Staten", 800, "3010");
    outcome.stage = Stage::outcome;
    outcome.year = 2029;
    EXPECT_THAT(said(year(2031).budget), ElementsAre("3010/ -1000"));
    EXPECT_THAT(year(2030).budget, IsEmpty());
    EXPECT_THAT(said(year(2029).outcome), ElementsAre("3010/ -800"));
}

TEST_F(SieYears, BalanceSheetsOpenTheNextYear) {
    const auto sheet = [&](int year, std::int64_t assets, std::int64_t equity, std::int64_t debts) {
        for (const auto& [label, kronor, account] :
             {std::tuple{"Omsättningstillgångar", assets, "11"},
              {"Ingående", equity, "2010"},
              {"Kortfristiga skulder", debts, "2300"},
              {"Summa tillgångar", assets, "1999"}}) {
            store::NumberEntry& number = add(label, kronor, account, year);
            number.table_kind = TableKind::balance_sheet;
            number.row_kind = number.account == "1999" ? RowKind::sum : RowKind::item;
            number.year = year;
            number.stage = Stage::outcome;
        }
    };
    sheet(2028, 500, 400, 100);
    sheet(2029, 500, -400, -100);
    sheet(2030, 500, 400, 90);  // does not balance
    EXPECT_THAT(said(year(2028).closing), ElementsAre("1100/ 500", "2010/ -400", "2300/ -100"));
    EXPECT_THAT(year(2028).opening, IsEmpty());
    EXPECT_THAT(said(year(2029).opening), ElementsAre("1100/ 500", "2010/ -400", "2300/ -100"));
    EXPECT_THAT(said(year(2029).closing), ElementsAre("1100/ 500", "2010/ -400", "2300/ -100"));
    EXPECT_THAT(year(2030).closing, IsEmpty());
    whole_.numbers[2].status = CellStatus::doubtful;
    EXPECT_THAT(year(2028).closing, IsEmpty());
    EXPECT_THAT(year(2029).opening, IsEmpty());
}

TEST_F(SieYears, ShortCodesGetFourDigits) {
    add("Övriga intäkter", 5, "38");
    EXPECT_THAT(said(year().budget), ElementsAre("3800/ -5"));
}

}  // namespace
}  // namespace planscribe::exports
