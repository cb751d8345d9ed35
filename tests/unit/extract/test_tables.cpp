#include "extract/tables.h"

#include <gmock/gmock.h>

#include "text_document.h"

namespace planscribe::extract {
namespace {

using testing::ElementsAre;

/// A row of a grid with one column: so many words of the line are its label.
GridRow row_of(const Line& line, std::size_t label) {
    const auto middle = line.words.begin() + static_cast<std::ptrdiff_t>(label);
    return {Ink(line.words.begin(), middle), {Ink(middle, line.words.end())}};
}

/// The last lines of a text as a grid of one column, of which so many words are labels each;
/// `title` is the line above it.
Table only_table(std::string_view text, const std::vector<std::size_t>& labels) {
    Document document = test::text_document(text);
    const auto& lines = document.layout.lines;
    const std::size_t first = lines.size() - labels.size();
    Grid grid;
    grid.columns.resize(1);
    if (first > 0) grid.title = lines[first - 1].words;
    for (std::size_t i = 0; i < labels.size(); ++i)
        grid.rows.push_back(row_of(lines[first + i], labels[i]));
    document.layout.grids = {grid};
    return read_tables(document, {}, PLANSCRIBE_SOURCE_DIR "/dictionaries").front();
}

std::vector<std::string> labels_of(const Table& table) {
    std::vector<std::string> labels;
    for (const Row& row : table.rows) labels.push_back(row.label);
    return labels;
}

TEST(Tables, ALabelGoesOnUntilItsParenthesisIsClosed) {
    const Table table = only_table(
        "Budget 2031\nNorra cirkeln (t.o.m.\n2032) 680 000\nSödra spåret 90 000", {3, 1, 2});
    EXPECT_THAT(labels_of(table), ElementsAre("Norra cirkeln (t.o.m. 2032)", "Södra spåret"));
}

TEST(Tables, TheTitleStandsAboveTheLineOfTheUnit) {
    const Table table = only_table("Bidrag\nBelopp i tkr\nDalby kommun 680", {2});
    EXPECT_EQ(table.title, "Bidrag");
    EXPECT_EQ(table.unit, Unit::tkr);
    EXPECT_EQ(table.rows[0].cells[0]->amount, Amount::kronor(680'000));
}

TEST(Tables, ALineThatSaysTheUnitAloneIsNoTitleAndNoRow) {
    EXPECT_EQ(only_table("Belopp i tkr\nDalby kommun 680", {2}).title, std::nullopt);
    EXPECT_THAT(labels_of(only_table("Budget\nBelopp, kr\nDalby kommun 680", {2, 2})),
                ElementsAre("Dalby kommun"));
}

TEST(Tables, AUnitInItsCellsIsThatOfTheTable) {
    const Table table =
        only_table("Översikt\nIntäkter 72 mkr\nInsatser 5,9 mkr\nKansli 1,3 mkr", {1, 1, 1});
    EXPECT_EQ(table.unit, Unit::mkr);
    EXPECT_EQ(table.rows[1].cells[0]->amount, Amount::kronor(5'900'000));
}

TEST(Tables, TheEndOfAParagraphIsNoTitle) {
    EXPECT_EQ(only_table("2031.\nDalby kommun 680", {2}).title, std::nullopt);
    EXPECT_EQ(only_table("Budget 2031\nDalby kommun 680", {2}).title, "Budget 2031");
    EXPECT_EQ(only_table("17,9 mkr.\nDalby kommun 680", {2}).unit, std::nullopt);
}

/// A table whose first column has no header, and these cells.
Table with_unnamed_column(const std::vector<std::string>& cells) {
    std::string text = "2031\n";
    for (const std::string& cell : cells) text += "Rad " + cell + " 680\n";
    Document document = test::text_document(text);
    Grid grid;
    grid.columns = {{{}, 0, 0}, {document.layout.lines[0].words, 0, 0}};
    for (std::size_t i = 1; i <= cells.size(); ++i) {
        const auto& words = document.layout.lines[i].words;
        grid.rows.push_back({{words[0]}, {{words[1]}, {words[2]}}});
    }
    document.layout.grids = {grid};
    return read_tables(document, {}, PLANSCRIBE_SOURCE_DIR "/dictionaries").front();
}

TEST(Tables, AColumnThatNumbersNotesIsNoMoneyThoughItsHeaderIsLost) {
    EXPECT_EQ(with_unnamed_column({"1", "2", "3"}).aux_columns.size(), 1U);
    EXPECT_EQ(with_unnamed_column({"1", "3", "2"}).columns.size(), 2U);
    EXPECT_EQ(with_unnamed_column({"1"}).columns.size(), 2U);
}

/// The years of columns with these headers.
std::vector<std::optional<int>> years_under(const std::vector<std::string>& headers) {
    std::string text;
    for (const std::string& header : headers) text += header + "\n";
    Document document = test::text_document(text + "Staten 100");
    const auto& lines = document.layout.lines;
    Grid grid;
    for (std::size_t i = 0; i < headers.size(); ++i) grid.columns.push_back({lines[i].words, 0, 0});
    GridRow row{{lines.back().words[0]}, std::vector<Ink>(headers.size())};
    row.cells[0] = {lines.back().words[1]};
    grid.rows = {row};
    document.layout.grids = {grid};
    const auto tables = read_tables(document, {}, PLANSCRIBE_SOURCE_DIR "/dictionaries");
    std::vector<std::optional<int>> years;
    for (const Column& column : tables.front().columns) years.push_back(column.year);
    return years;
}

TEST(Tables, AColumnOfSharesIsNoMoneyThoughItsHeaderHasACrumb) {
    EXPECT_THAT(years_under({"2022", "= Andel"}), ElementsAre(2022));
    EXPECT_THAT(years_under({"2022", "| %"}), ElementsAre(2022));
    EXPECT_THAT(years_under({"2022", "Andel Yo"}), ElementsAre(2022));
}

/// The cell beside a sound one, whose words are these.
Cell cell_of(const std::string& text) {
    Document document = test::text_document("Staten 100 " + text);
    const auto& words = document.layout.lines.back().words;
    Grid grid;
    grid.columns = {{{}, 0, 0}, {{}, 0, 0}};
    grid.rows = {{{words[0]}, {{words[1]}, {words.begin() + 2, words.end()}}}};
    document.layout.grids = {grid};
    return *read_tables(document, {}, PLANSCRIBE_SOURCE_DIR "/dictionaries")
                .front()
                .rows[0]
                .cells[1];
}

TEST(Tables, ACellThatCanHardlyBeAnythingElseIsThatInDoubt) {
    for (const char* zero : {"O kr", "Okr", "[t]"}) {
        const Cell cell = cell_of(zero);
        EXPECT_EQ(cell.amount, Amount{}) << zero;
        EXPECT_EQ(cell.status, CellStatus::doubtful) << zero;
        EXPECT_TRUE(cell.repaired) << zero;
    }
    EXPECT_EQ(cell_of("XI").amount, std::nullopt);
    EXPECT_EQ(cell_of("SIN").status, CellStatus::doubtful);
}

TEST(Tables, APlusOnAScanIsInDoubt) {
    const auto status_of = [](const std::string& text) {
        return only_table("Budget 2031\nStaten " + text, {1}).rows[0].cells[0]->status;
    };
    EXPECT_EQ(status_of("+155 000"), CellStatus::doubtful);
    EXPECT_EQ(status_of("155 000"), CellStatus::read);
}

TEST(Tables, AMisreadYearIsThatOfItsPlaceInTheOrder) {
    EXPECT_THAT(years_under({"Budget 2022", "Plan 013", "Plan 2024"}),
                ElementsAre(2022, std::nullopt, 2024));
    EXPECT_THAT(years_under({"Budget 2022", "Plan 223", "Plan 2024"}),
                ElementsAre(2022, 2023, 2024));
    EXPECT_THAT(years_under({"Budget 2022", "Plan 2023", "Plan 20Z4"}),
                ElementsAre(2022, 2023, 2024));
    EXPECT_THAT(years_under({"203l", "2032", "2033"}), ElementsAre(2031, 2032, 2033));
    EXPECT_THAT(years_under({"Utfall 2017", "gg 018", "Budget 19", "2020", "2021"}),
                ElementsAre(2017, 2018, 2019, 2020, 2021));
    EXPECT_THAT(years_under({"Utfall 2009", "Prognos 2010", "Budget 2031"}),
                ElementsAre(2009, 2010, 2011));
    EXPECT_THAT(years_under({"Utfall 2009", "Utfall 2010", "Mål 2025"}),
                ElementsAre(2009, 2010, 2025));
    EXPECT_THAT(years_under({"2017", "9", "2019"}), ElementsAre(2017, std::nullopt, 2019));
    EXPECT_THAT(years_under({"Budget 2022", "Plan", "Plan 2024"}),
                ElementsAre(2022, std::nullopt, 2024));
}

TEST(Tables, APayerBelowTheOneWhoPaysForItIsNoHeading) {
    const Table table = only_table(
        "Intäkter\nFörsäkringskassan 680\nArbetsförmedlingen\nDalby kommun 340", {1, 1, 2});
    EXPECT_EQ(table.rows[1].kind, RowKind::item);
}

TEST(Tables, TheCostsOfInitiativesAloneAreNoBudget) {
    EXPECT_EQ(only_table("Kostnader för insatser\nSödra spåret 90 000\nSumma 90 000", {2, 1}).kind,
              TableKind::other);
    EXPECT_EQ(only_table("Kostnader\nKansli 90 000\nSumma kostnader 90 000", {1, 2}).kind,
              TableKind::budget);
}

TEST(Tables, AWordOnTheLineOfTheYearsHeadsTheLabels) {
    Document document = test::text_document("Medlem 2031\nDalby kommun 680\nEda kommun 90");
    const auto& lines = document.layout.lines;
    Grid grid;
    grid.columns.resize(1);
    grid.columns[0].header = {lines[0].words[1]};
    grid.rows.push_back({{lines[0].words[0]}, {{}}});
    for (std::size_t i = 1; i < 3; ++i) grid.rows.push_back(row_of(lines[i], 2));
    document.layout.grids = {grid};
    EXPECT_THAT(labels_of(read_tables(document, {}, PLANSCRIBE_SOURCE_DIR "/dictionaries").front()),
                ElementsAre("Dalby kommun", "Eda kommun"));
}

}  // namespace
}  // namespace planscribe::extract
