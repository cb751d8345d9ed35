#include "author/ledger.h"

#include <gtest/gtest.h>

#include "author/facts.h"
#include "author/measures.h"

namespace planscribe::author {
namespace {

std::vector<Measure> measures_of(const Association& association, const Grammar& grammar,
                                 std::uint32_t seed) {
    Dice dice(seed, 3);
    Writer writer(grammar, dice);
    People people(dice);
    tell_facts(writer, association, association.first_year, people, dice);
    return invented_measures(association, writer, dice);
}

TEST(Ledger, KeepsTheFieldsIdentitiesInEveryColumn) {
    const Grammar grammar(author_folder() / "grammar");
    for (std::uint32_t seed = 1; seed <= 400; ++seed)
        for (const int successive : {0, 1}) {
            const Association association = invented_association(seed);
            const Ledger ledger = invented_ledger(seed, successive, association,
                                                  measures_of(association, grammar, seed));
            for (std::size_t c = 0; c < ledger.years.size(); ++c) {
                const Kronor state = ledger.state.in(c);
                Kronor municipalities = 0;
                for (const Entry& entry : ledger.municipalities) municipalities += entry.in(c);
                EXPECT_EQ(ledger.contributions(c), 2 * state) << seed;
                EXPECT_LE(std::abs(ledger.region.in(c)-municipalities), ledger.grain) << seed;
                EXPECT_EQ(ledger.income(c) - ledger.cost(c), ledger.result.in(c)) << seed;
                EXPECT_EQ(ledger.opening.in(c) + ledger.result.in(c), ledger.closing.in(c));
                EXPECT_GE(ledger.closing.in(c), 0) << seed;
                for (const Entry& entry : ledger.measures) EXPECT_GE(entry.in(c), 0) << seed;
                EXPECT_EQ(ledger.closing.in(c > 0 ? c - 1 : c),
                          c > 0 ? ledger.opening.in(c) : ledger.closing.in(c));
            }
        }
}

TEST(Ledger, OfTheNextPlanReprintsTheBudgetAndRevisesThePlan) {
    const Grammar grammar(author_folder() / "grammar");
    int revised = 0;
    for (std::uint32_t seed = 1; seed <= 200; ++seed) {
        const Association association = invented_association(seed);
        const auto measures = measures_of(association, grammar, seed);
        const Ledger first = invented_ledger(seed, 0, association, measures);
        const Ledger next = invented_ledger(seed, 1, association, measures);
        constexpr std::size_t now = Ledger::budget;
        EXPECT_EQ(first.years[now], next.years[now - 1]);
        EXPECT_EQ(first.cost(now), next.cost(now - 1)) << seed;
        EXPECT_EQ(first.income(now), next.income(now - 1)) << seed;
        for (std::size_t i = 0; i < measures.size(); ++i)
            EXPECT_EQ(first.measures[i].amounts[now], next.measures[i].amounts[now - 1]);
        revised += first.income(now + 1) != next.income(now);
    }
    EXPECT_GT(revised, 100);
}

}  // namespace
}  // namespace planscribe::author
