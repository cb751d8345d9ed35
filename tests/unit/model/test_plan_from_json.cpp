#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "model/json.h"
#include "model/record_fields.h"

namespace planscribe {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

/// Words of one page, as many as records ask for.
class Paper {
public:
    explicit Paper(PageOrigin origin) {
        page_.number = 1;
        page_.origin = origin;
        page_.width = page_.paper_width = 2'000;
        page_.height = page_.paper_height = 3'000;
    }

    Ink ink(const std::string& text, int confidence = 100) {
        const int number = static_cast<int>(page_.words.size());
        Word word;
        word.box = {10, 20 * (number + 1), 100, 15};
        word.raw = word.text = text;
        word.confidence = confidence;
        page_.words.push_back(word);
        return {{0, number}};
    }

    Page page() const { return page_; }

private:
    Page page_;
};

Cell cell(Amount amount, Ink ink) {
    Cell cell;
    cell.amount = amount;
    cell.ink = std::move(ink);
    return cell;
}

/// Something in every list that record_fields.h names.
void fill_lists(Plan& plan, Paper& paper) {
    plan.people = {{"bo-alm", "Bo Alm", {"Bo Aim"}, {paper.ink("Bo"), paper.ink("Bo Aim")}}};
    plan.staff = {{"Förbundschef", Decimal{"0.75"}, {}, {}, false, paper.ink("75 %")}};
    plan.service_contracts = {{"ekonomitjänst", "Ekedals kommun", paper.ink("avtal")}};
    plan.groups = {{"Loksam",
                    GroupKind::cooperation_group,
                    GroupLevel::managers,
                    {"Regionen"},
                    true,
                    paper.ink("Loksam")}};
    plan.board_sizes = {{5, 4, true, paper.ink("fem")}};
    plan.terms_of_office = {{4, "04-01", paper.ink("fyra år")}};
    plan.quorums = {{QuorumRule::two_thirds, paper.ink("beslutsför")}};
    plan.legal_basis = {{"Finsamlagen", "2003:1210", paper.ink("2003:1210")}};
    plan.tasks = {{"Stödja samverkan", TaskOf::board, paper.ink("Stödja")}};
    plan.vision = {{"Alla får stöd", paper.ink("Alla")}};
    plan.target_groups = {{"Vuxna", {}, 64, {}, false, paper.ink("Vuxna")}};
    plan.focus_areas = {{"Hälsa", 2031, paper.ink("Hälsa")}};
    plan.activities = {{"Frukost", "2031-11-03", "2031-11-06", 45, 2031, Frequency{2, "month"}, 6,
                        Amount::kronor(10), BudgetRow{0, 0, "Staten", false}, paper.ink("v. 45")}};
    plan.financial_goals = {
        {FinancialRule::equity_cap, Decimal{"20"}, FinancialBase::revenue, paper.ink("20 %")}};
    plan.allocations = {{2031, Amount::kronor(7), "2030-11-11", true, paper.ink("7 kr")}};
    plan.figures = {{"arbetslöshet", Decimal{"12.7"}, "percent", true, paper.ink("12,7 %")}};
    plan.follow_up = {{"SUS", FollowUpKind::system, Frequency{1, "year"}, paper.ink("SUS")}};
    plan.audits = {{Frequency{1, "year"}, "huvudmännen", paper.ink("revisorer")}};
    plan.internal_control = {{ControlKind::risk_analysis, 2031, {}, paper.ink("riskanalys")}};
    plan.references = {{"Förbundsordning", ReferenceKind::statutes, "2030-11-28", true,
                        paper.ink("Förbundsordning")}};
    plan.missing = {{"audit_row", "En rad för revision", "25 §"}};
}

/// A document with something in every list of the record format.
Document rich() {
    Paper paper(PageOrigin::scan);
    Document document;
    document.source = {"plan.pdf", std::string(64, 'a'), SourceKind::scan, 1};
    Plan& plan = document.plan;
    plan.association = "Samordningsförbundet Ekedal";
    plan.org_number = "222000-1234";
    plan.founded = "2009";
    plan.type = DocumentType::budget;
    plan.year = 2031;
    plan.decision_date = "2030-11-20";
    plan.decision_place = "Ekedal";
    plan.association_id = "ekedal";
    plan.succeeded_by = "storbygden";
    plan.special_reasons = Passage{"Sparat kapital", paper.ink("Sparat kapital")};
    plan.members = {{"Ekedals kommun", PartyKind::municipality, "1/4"}};
    plan.board = {
        {"Eva Ek", "Ekedals kommun", Seat::substitute, Role::member, paper.ink("Eva Ek")}};
    plan.signatories = {{"Bo Alm", "ordförande", paper.ink("Bo Alm")}};
    plan.initiatives = {{"Bryggan",
                         {"Ekedals kommun"},
                         {"Regionen"},
                         {{2031, Amount::kronor(900), paper.ink("900")}},
                         {{"Fler i arbete", Target{"12.5", "percent", true}, paper.ink("Fler")}},
                         paper.ink("Bryggan"),
                         2031,
                         2032,
                         InitiativeStatus::new_one,
                         {{"Coach", Decimal{"0.5"}, 2, "Regionen", true, paper.ink("Coach")}},
                         {{"Unga", 16, 29, {"Ekedal"}, true, paper.ink("Unga")}},
                         BudgetRow{0, 1, "Bron", true}}};
    plan.goals = {{"Två möten", std::nullopt, paper.ink("Två möten"), Comparison::majority, "möten",
                   "Enkät"}};
    fill_lists(plan, paper);
    plan.statements = {{Concept::state_grant, "Staten", 2031, {150}, paper.ink("1,50"), {10}}};
    Table table;
    table.title = "Budget";
    table.unit = Unit::tkr;
    table.columns = {{"2031", 2031, Stage::budget}, {"2032", 2032, std::nullopt}};
    Row row;
    row.label = "Staten";
    row.account = "3010";
    row.part = true;
    row.ink = paper.ink("Staten");
    row.cells = {cell({123'456}, paper.ink("1 234,56", 71)), std::nullopt};
    row.cells[0]->rivals = {{{423'456}, 2'000}, {{723'456}, 3'000}};
    Row sum;
    sum.label = "Summa";
    sum.kind = RowKind::sum;
    sum.terms = {{0, -1}};
    sum.cells = {cell({5}, {}), cell({6}, {})};
    sum.cells[0]->computed = true;
    sum.cells[1]->status = CellStatus::confirmed;
    table.rows = {row, sum};
    table.aux_columns = {{"Not", {"1", std::nullopt}}};
    plan.tables = {table};
    document.findings = {{"page_not_read", Severity::error, Cause::reading, {"sv", "en"}, {}, 1},
                         {"odd", Severity::note, {}, {"s", "e"}, {paper.ink("x")}, 0}};
    document.pages = {paper.page()};
    return document;
}

Document read_back(const Document& document) {
    return plan_from_json(plan_json(document), "plan.json");
}

/// The record up to its pages, which count their words.
std::string records_of(const Document& document) {
    const std::string json = plan_json(document);
    return json.substr(0, json.find("\"pages\": ["));
}

TEST(PlanFromJson, WhatIsWrittenIsReadAsTheSame) {
    const Document back = read_back(rich());
    EXPECT_EQ(records_of(back), records_of(rich()));
    EXPECT_THAT(check(back), IsEmpty());
}

TEST(PlanFromJson, TheExampleHasSomethingInEveryList) {
    const Document document = rich();
    each_list(document.plan,
              [](const char* name, const auto& list) { EXPECT_FALSE(list.empty()) << name; });
    EXPECT_THAT(check(document), IsEmpty());
}

TEST(PlanFromJson, RefusesARecordThatBreaksAPromise) {
    Document document = rich();
    document.plan.activities[0].week = 54;
    EXPECT_THROW(read_back(document), Error);
    document = rich();
    document.plan.audits[0].frequency->per = "<b>";
    EXPECT_THROW(read_back(document), Error);
}

TEST(PlanFromJson, OnlyWhatAPersonConfirmedStaysOfAStatus) {
    Document document = rich();
    auto& cells = document.plan.tables[0].rows[0].cells;
    for (const auto status : {CellStatus::proved, CellStatus::doubtful, CellStatus::confirmed}) {
        cells[0]->status = status;
        cells[0]->identities = {"sum: Summa"};
        const Cell back = *read_back(document).plan.tables[0].rows[0].cells[0];
        EXPECT_EQ(back.status,
                  status == CellStatus::confirmed ? CellStatus::confirmed : CellStatus::read);
        EXPECT_THAT(back.identities, IsEmpty());
    }
    cells[0]->unsure = true;
    cells[0]->status = CellStatus::proved;
    EXPECT_EQ(read_back(document).plan.tables[0].rows[0].cells[0]->status, CellStatus::doubtful);
}

TEST(PlanFromJson, ARepairGoesBackToWhatWasRead) {
    Document document = rich();
    Cell& cell = *document.plan.tables[0].rows[0].cells[0];
    cell.rivals.insert(cell.rivals.begin(), {{999}, 0});
    cell.repaired = true;
    const Cell back = *read_back(document).plan.tables[0].rows[0].cells[0];
    EXPECT_EQ(back.amount, Amount{999});
    EXPECT_FALSE(back.repaired);
    EXPECT_EQ(back.rivals.front().amount, Amount{123'456});
    cell.status = CellStatus::confirmed;
    EXPECT_EQ(read_back(document).plan.tables[0].rows[0].cells[0]->amount, Amount{123'456});
}

TEST(PlanFromJson, PlacesAndConfidenceStay) {
    const Document back = read_back(rich());
    const Cell& cell = *back.plan.tables[0].rows[0].cells[0];
    EXPECT_EQ(raw_text(back.pages, cell.ink), "1 234,56");
    EXPECT_EQ(lowest_confidence(back.pages, cell.ink), 71);
    EXPECT_EQ(ink_box(back.pages, cell.ink).x, 10);
}

TEST(PlanFromJson, NoPlaceReachesOverTheEdge) {
    Document document = rich();
    document.pages[0].to_paper = {1, 0, -15, 0, 1, 0};
    const Document back = read_back(document);
    const Box box = ink_box(back.pages, back.plan.tables[0].rows[0].cells[0]->ink);
    EXPECT_EQ(box.x, 0);
    EXPECT_EQ(box.width, 95);
}

TEST(PlanFromJson, WhatSumsMadeOfInkThatCannotBeReadGoes) {
    Document document = rich();
    Cell& cell = *document.plan.tables[0].rows[0].cells[0];
    cell.computed = cell.repaired = true;
    cell.rivals = {{{5}, 700}};
    const Cell back = *read_back(document).plan.tables[0].rows[0].cells[0];
    EXPECT_FALSE(back.amount);
    EXPECT_TRUE(back.rivals.empty());
    EXPECT_EQ(back.status, CellStatus::doubtful);
}

std::string refusal(std::string json, const std::string& from, const std::string& to) {
    const std::size_t at = json.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    json.replace(at, from.size(), to);
    try {
        plan_from_json(json, "plan.json");
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::input);
        return error.what();
    }
    return "";
}

TEST(PlanFromJson, WhatDoesNotKeepToTheFormatIsRefusedWithItsPlace) {
    const std::string json = plan_json(rich());
    const auto of = [&](const std::string& from, const std::string& to) {
        return refusal(json, from, to);
    };
    EXPECT_THAT(of("planscribe.plan/1", "planscribe.plan/2"), HasSubstr("is no plan"));
    EXPECT_THAT(of("\"amount\": 1234.56", "\"amount\": \"much\""),
                HasSubstr("tables/0/rows/0/cells/0/amount is no number"));
    EXPECT_THAT(of("\"amount\": 1234.56", "\"amount\": 1e300"), HasSubstr("is no amount"));
    EXPECT_THAT(of("\"kind\": \"sum\"", "\"kind\": \"total\""),
                HasSubstr("which the record format does not know"));
    EXPECT_THAT(of("\"page\": 1", "\"page\": 2"), HasSubstr("is no whole number from 1 to 1"));
    EXPECT_THAT(of("\"label\": \"Staten\"", "\"name\": \"Staten\""), HasSubstr("has no 'label'"));
    EXPECT_THAT(of("null\n          ],", "null, null\n          ],"),
                HasSubstr("3 cells for 2 columns"));
    EXPECT_THAT(of("\"sign\": -1", "\"sign\": 0"), HasSubstr("neither 1 nor -1"));
    EXPECT_THAT(of("\"origin\": \"scan\"", "\"origin\": \"moon\""),
                HasSubstr("none of the origins"));
    EXPECT_THAT(of("\"pages\": 1", "\"pages\": 1000000000"), HasSubstr("source/pages"));
    EXPECT_THROW(plan_from_json("", "plan.json"), Error);
    EXPECT_THROW(plan_from_json("null", "plan.json"), Error);
    EXPECT_THROW(plan_from_json(std::string(200'000, '['), "plan.json"), Error);
}

}  // namespace
}  // namespace planscribe
