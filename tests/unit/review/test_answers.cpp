#include <gmock/gmock.h>

#include "review/answers.h"

namespace planscribe::review {
namespace {

using store::Correction;
using testing::ElementsAre;

Correction entry(std::int64_t number, const std::string& about, const std::string& answer,
                 const std::string& who = "Ada") {
    return {"a", 1, {}, "", answer, who, "", about, number};
}

std::vector<std::int64_t> numbers(const std::vector<Correction>& log) {
    std::vector<std::int64_t> numbers;
    for (const Correction& correction : log) numbers.push_back(correction.number);
    return numbers;
}

TEST(Answers, HoldUntilTheyAreUndone) {
    const std::vector<Correction> log = {entry(1, "number", "5"), entry(2, "label", "Kansli"),
                                         entry(3, "undo", "1")};
    EXPECT_THAT(numbers(standing(log)), ElementsAre(2));
}

TEST(Answers, ComeBackWhenTheUndoingIsUndone) {
    const std::vector<Correction> log = {entry(1, "number", "5"), entry(2, "undo", "1"),
                                         entry(3, "undo", "2")};
    EXPECT_THAT(numbers(standing(log)), ElementsAre(1));
}

TEST(Answers, AreUndoneByTheirAuthorTheLastFirst) {
    std::vector<Correction> log = {entry(1, "number", "5"), entry(2, "number", "6"),
                                   entry(3, "number", "7", "Beda")};
    EXPECT_EQ(last_of(log, "Ada"), 2);
    log.push_back(entry(4, "undo", "2"));
    EXPECT_EQ(last_of(log, "Ada"), 1);
    log.push_back(entry(5, "undo", "1"));
    EXPECT_EQ(last_of(log, "Ada"), 0);
    EXPECT_EQ(last_of(log, "Beda"), 3);
}

TEST(Answers, PrintNumbersThatAreReadAsTheSame) {
    EXPECT_EQ(printed(Amount::kronor(1'388'000), Unit::tkr), "1 388");
    EXPECT_EQ(printed(Amount::kronor(-500), Unit::tkr), "-0,5");
    EXPECT_EQ(printed({-50}, std::nullopt), "-0,5");
    for (const Unit unit : {Unit::kr, Unit::tkr, Unit::mkr})
        for (const std::int64_t kronor : {0, 1'000, 19'100'000, -745'000, 12'345'600})
            EXPECT_EQ(parse_amount(printed(Amount::kronor(kronor), unit), unit)->amount,
                      Amount::kronor(kronor))
                << printed(Amount::kronor(kronor), unit);
}

}  // namespace
}  // namespace planscribe::review
