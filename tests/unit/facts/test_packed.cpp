#include "facts/packed.h"

#include <gtest/gtest.h>

#include "table_builder.h"

namespace planscribe::facts {
namespace {

Facts example() {
    Document document = test::document_of({test::TableBuilder({2030, 2031})
                                               .item("Staten", {1'000, -5}, "3010")
                                               .doubtful(0)
                                               .item("Dalviks kommun", {7, 8}, "3030")
                                               .build()});
    test::cell(document, 0, 0).rivals = {{Amount::kronor(7'000), 900}};
    Plan& plan = document.plan;
    plan.association = "Finsam\tDalvik\n";
    plan.year = 2030;
    plan.special_reasons = Passage{"Ett skäl", {}};
    plan.members = {{"Dalviks kommun", PartyKind::municipality, "1/4"}};
    plan.board = {{"Åsa Ek", "Dalviks kommun", Seat::substitute, Role::chair, {}}};
    plan.goals = {{"Alla", Target{"80", "percent", false}, {}}};
    plan.goals.back().follow_up = "Följs upp i SUS.";
    plan.allocations = {{2030, Amount::kronor(900), "2029-11-11", true, {}}};
    plan.initiatives = {{"Bryggan",
                         {"AF", "FK"},
                         {},
                         {{2030, Amount::kronor(5), {}}},
                         {{"Några", std::nullopt, {}}},
                         {}}};
    plan.initiatives.back().staff = {{"samordnare", Decimal{"0.75"}, {}, {}, false, {}},
                                     {"coacher", {}, 2, {}, false, {}}};
    document.findings = {{"sum", Severity::error, Cause::print, {"Fel.", "Wrong."}, {}, 3}};
    return facts_of(document);
}

TEST(PackedFacts, ComeBackAsTheyWere) {
    const Facts facts = example();
    const auto again = unpack(pack(facts));
    ASSERT_TRUE(again);
    EXPECT_EQ(pack(*again), pack(facts));
    EXPECT_EQ(again->association, "Finsam Dalvik ");
    EXPECT_EQ(again->org_number, std::nullopt);
    EXPECT_EQ(again->year, 2030);
    ASSERT_EQ(again->figures.size(), facts.figures.size());
    EXPECT_EQ(again->figures[0].value, facts.figures[0].value);
    EXPECT_EQ(again->figures[0].rivals, facts.figures[0].rivals);
    EXPECT_EQ(again->figures[0].places, facts.figures[0].places);
    EXPECT_EQ(again->board.at(0).role, Role::chair);
    EXPECT_EQ(again->goals.at(0).target->value, "80");
    EXPECT_FALSE(again->goals.at(0).target->at_least);
    EXPECT_EQ(again->initiatives.at(0).owner, (std::vector<std::string>{"AF", "FK"}));
    EXPECT_EQ(again->initiatives.at(0).financing.at(0).amount, Amount::kronor(5));
    EXPECT_EQ(again->initiatives.at(0).goals.at(0).text, "Några");
    EXPECT_EQ(again->problems.at(0).place.page, 3);
    EXPECT_EQ(again->goals.at(0).follow_up, "Följs upp i SUS.");
    EXPECT_EQ(again->initiatives.at(0).goals.at(0).follow_up, std::nullopt);
    EXPECT_EQ(again->initiatives.at(0).staff.at(0).thousandths, 750);
    EXPECT_EQ(again->initiatives.at(0).staff.at(0).count, std::nullopt);
    EXPECT_EQ(again->initiatives.at(0).staff.at(1).count, 2);
    EXPECT_EQ(again->notices.at(0).announced, "2029-11-11");
    EXPECT_EQ(again->notices.at(0).amount, Amount::kronor(900));
}

TEST(PackedFacts, AreNothingWhenSpoilt) {
    const std::string whole = pack(example());
    EXPECT_FALSE(unpack("").has_value());
    EXPECT_FALSE(unpack("x").has_value());
    EXPECT_FALSE(unpack("A\t\n").has_value());
    for (std::size_t size = 0; size < whole.size(); ++size) {
        const std::string part = whole.substr(0, size);
        EXPECT_TRUE(part.ends_with('\n') || !unpack(part)) << size;
    }
    for (std::size_t at = 0; at < whole.size(); ++at) {
        std::string spoilt = whole;
        spoilt[at] = '\t';
        (void)unpack(spoilt);  // whatever it is, it is told without harm
    }
    EXPECT_FALSE(unpack(whole + "Z\tx\n").has_value());
    EXPECT_FALSE(unpack(whole + "Y\t1\t2\t3\n").has_value());
}

}  // namespace
}  // namespace planscribe::facts
