#include "publish/table_csv.h"

#include <gtest/gtest.h>

#include <sstream>

#include "example.h"

namespace planscribe::publish {
namespace {

std::string csv_of(const Table& table, const std::vector<Page>& pages = {}) {
    std::ostringstream out;
    write_csv(out, table, pages);
    return out.str();
}

Table one_row(const std::string& label) {
    Table table;
    table.columns = {{"2031", 2031, std::nullopt}};
    Row row;
    row.label = label;
    row.cells = {std::nullopt};
    table.rows = {row};
    return table;
}

TEST(TableCsv, HasAmountsStatusesAndReadings) {
    const Document document = example::document(PageOrigin::scan);
    EXPECT_EQ(csv_of(document.plan.tables[0], document.pages),
              "label,kind,account,2031 (kr),2031 status,2031 raw,part\r\n"
              "\"Kansli, \"\"norr\"\"\",item,5240,-1250000,proved,'-1 250 000,\r\n"
              "Summa,sum,,-1250000,doubtful,'=1 250 000,\r\n");
}

TEST(TableCsv, LeavesBlankWhatIsBlankOrUnreadable) {
    Table table = one_row("Hyra");
    table.columns.push_back({"2032", 2032, std::nullopt});
    Cell unreadable;
    unreadable.status = CellStatus::doubtful;
    table.rows[0].cells.push_back(unreadable);
    EXPECT_EQ(csv_of(table),
              "label,kind,account,2031 (kr),2032 (kr),2031 status,2032 status,2031 raw,2032 raw,"
              "part\r\nHyra,item,,,,,doubtful,,,\r\n");
}

TEST(TableCsv, KeepsPartsAndColumnsWithoutMoney) {
    Table table = one_row("varav hyra");
    table.rows[0].part = true;
    table.aux_columns = {{"Not", {"3"}}, {"Andel", {}}};
    EXPECT_EQ(csv_of(table),
              "label,kind,account,2031 (kr),2031 status,2031 raw,part,Not,Andel\r\n"
              "varav hyra,item,,,,,yes,3,\r\n");
}

TEST(TableCsv, TellsColumnsApart) {
    Table table;
    table.columns = {{"", 2031, Stage::budget},
                     {"2032", 2032, std::nullopt},
                     {"2032", 2032, std::nullopt},
                     {"", std::nullopt, std::nullopt}};
    const std::string csv = csv_of(table);
    EXPECT_EQ(csv.substr(0, csv.find(",budget 2031 status")),
              "label,kind,account,budget 2031 (kr),2032 (kr),2032 #2 (kr),column 4 (kr)");
}

TEST(TableCsv, NeverHandsAFormulaToASpreadsheet) {
    for (const std::string sign : {"=", "+", "-", "@", "\t"}) {
        const std::string csv = csv_of(one_row(sign + "HYPERLINK(x)"));
        EXPECT_NE(csv.find("\r\n'" + sign + "HYPERLINK(x),"), std::string::npos) << csv;
    }
}

TEST(TableCsv, QuotesLineBreaks) {
    EXPECT_NE(csv_of(one_row("två\nrader")).find("\r\n\"två\nrader\",item"), std::string::npos);
}

TEST(TableCsv, NamesFilesByTitleElseKind) {
    Table table;
    table.kind = TableKind::cash_flow;
    EXPECT_EQ(csv_name(table, 11), "12-cash-flow.csv");
    table.title = "../Övriga  kostnader (år 2031)";
    EXPECT_EQ(csv_name(table, 0), "01-ovriga-kostnader-ar-2031.csv");
    table.title = std::string(300, 'x');
    EXPECT_LT(csv_name(table, 0).size(), 64U);
}

}  // namespace
}  // namespace planscribe::publish
