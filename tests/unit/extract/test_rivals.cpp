#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "extract/rivals.h"

namespace planscribe::extract {
namespace {

const DigitConfusions& confusions() {
    static const DigitConfusions known(PLANSCRIBE_SOURCE_DIR "/dictionaries");
    return known;
}

Alternative held(int symbol, int percent, std::string_view text) {
    Alternative other;
    other.symbol = static_cast<std::uint16_t>(symbol);
    other.percent = static_cast<std::uint8_t>(percent);
    std::ranges::copy(text, other.text.begin());
    return other;
}

/// A cell of one page, in whole kronor.
class Rivals : public testing::Test {
protected:
    Rivals() { pages_.resize(1); }

    Word& word(const std::string& raw, int confidence = 92) {
        Word word;
        word.raw = word.text = raw;
        word.confidence = confidence;
        ink_.push_back({0, static_cast<int>(pages_[0].words.size())});
        pages_[0].words.push_back(word);
        return pages_[0].words.back();
    }

    std::vector<Rival> rivals(bool signed_row = false,
                              const DigitConfusions& known = confusions()) const {
        const auto read = parse_amount(repaired_text(pages_, ink_), Unit::kr);
        return RivalReader(pages_, known)
            .rivals(ink_, Unit::kr, read ? std::optional(read->amount) : std::nullopt,
                    {.signed_row = signed_row});
    }

    /// Nothing where it is no rival.
    std::optional<int> cost(std::int64_t kronor, bool signed_row = false) const {
        const auto all = rivals(signed_row);
        const auto found = std::ranges::find(all, Amount::kronor(kronor), &Rival::amount);
        return found == all.end() ? std::nullopt : std::optional(found->cost);
    }

    std::vector<Page> pages_;
    Ink ink_;
};

TEST_F(Rivals, AreLikelierWhereTheDocumentWasSeenToHaveThem) {
    word("340");
    DigitConfusions learned(PLANSCRIBE_SOURCE_DIR "/dictionaries");
    learned.learn({{"3", "5", 4, 40}});
    const auto cost_of = [](const std::vector<Rival>& all, int kronor) {
        return std::ranges::find(all, Amount::kronor(kronor), &Rival::amount)->cost;
    };
    const auto before = rivals(), after = rivals(false, learned);
    EXPECT_LT(cost_of(after, 540), cost_of(before, 540) - 2'000);
    EXPECT_EQ(cost_of(after, 840), cost_of(before, 840));
    learned.learn({{"3", "5", 40, 40}});
    pages_[0].words.back().confidence = 50;
    EXPECT_GT(cost_of(rivals(false, learned), 540), near_rival) << "no doubt by itself";
}

TEST_F(Rivals, WhatTheEngineHeldPossible) {
    word("1");
    word("603").alternatives = {held(2, 44, "5"), held(0, 20, "8"), held(1, 30, "o")};
    word("000");
    EXPECT_EQ(rivals().front(), (Rival{Amount::kronor(1'605'000), 1'960}));
    EXPECT_EQ(cost(1'803'000), 3'800);
    EXPECT_EQ(cost(1'603'000), std::nullopt);
}

TEST_F(Rivals, AWordTooWideForItsDigitsLostANarrowOne) {
    word("451", 96).box = {100, 100, 77, 32};
    const auto read = Amount::kronor(451);
    const auto rival = [&](double digit_width) {
        const auto all = RivalReader(pages_, confusions())
                             .rivals(ink_, Unit::kr, read, {.digit_width = digit_width});
        const auto found = std::ranges::find(all, Amount::kronor(4'511), &Rival::amount);
        return found == all.end() ? 99'999 : found->cost;
    };
    EXPECT_LE(rival(0.65), near_rival);
    EXPECT_GT(rival(0.8), near_rival);
}

TEST_F(Rivals, ASignIsOddInARowWithoutAny) {
    word("-489").confidence = 30;
    const auto read = Amount::kronor(-489);
    const auto rival = [&](CellPlace place, Amount wanted) {
        const auto all = RivalReader(pages_, confusions()).rivals(ink_, Unit::kr, read, place);
        const auto found = std::ranges::find(all, wanted, &Rival::amount);
        return found == all.end() ? 99'999 : found->cost;
    };
    EXPECT_LE(rival({.unsigned_row = true}, Amount::kronor(489)), near_rival);
    EXPECT_GT(rival({}, Amount::kronor(489)), near_rival);
}

TEST_F(Rivals, ALetterStandsForItsDigit) {
    word("2521").alternatives = {held(0, 83, "?")};
    EXPECT_EQ(rivals().front().amount, Amount::kronor(7'521));
}

TEST_F(Rivals, ASymbolThatWasReadTwice) {
    word("935").alternatives = {held(1, 78, "5"), held(2, 61, "3")};
    EXPECT_LT(cost(95).value_or(9'999), 1'000);
    EXPECT_LT(cost(95), cost(93));
}

TEST_F(Rivals, AOneAsWideAsTwo) {
    word("1").box = {100, 100, 26, 27};
    word("019").box = {132, 100, 51, 27};
    word("400").box = {190, 100, 51, 27};
    EXPECT_LE(cost(11'019'400).value_or(9'999), near_rival);
    pages_[0].words[0].box.width = 12;
    EXPECT_GT(cost(11'019'400).value_or(9'999), near_rival);
}

TEST_F(Rivals, ASpeckBetweenThousands) {
    word("17");
    word("998-000");
    EXPECT_LE(cost(17'998'000).value_or(9'999), near_rival);
}

TEST_F(Rivals, AZeroThatWasReadAsBrackets) {
    word("[t]", 0);
    EXPECT_EQ(rivals().front().amount, Amount::kronor(0));
}

TEST_F(Rivals, AZeroThatWasReadAsBracketsAlone) {
    word("[]");
    EXPECT_EQ(cost(0), 700);
}

TEST_F(Rivals, ThousandsOfWhichSomeAreNotSetApart) {
    word("15");
    word("840000");
    EXPECT_EQ(rivals().front(), (Rival{Amount::kronor(15'840'000), 300}));
}

TEST_F(Rivals, AFirstGroupThatIsTooLong) {
    word("17531");
    word("000");
    EXPECT_EQ(rivals().front(), (Rival{Amount::kronor(17'531'000), 300}));
}

TEST_F(Rivals, AMarkIsASignWhereOthersOfTheRowHaveOne) {
    word(":573");
    EXPECT_EQ(cost(-573), 2'500);
    EXPECT_EQ(cost(-573, true), 500);
    EXPECT_EQ(cost(573, true), 1'500);
}

TEST_F(Rivals, AnyMarkIsASignWhereOthersOfTheRowHaveOne) {
    word(">19");
    EXPECT_EQ(rivals(true).front().amount, Amount::kronor(-19));
    EXPECT_EQ(rivals(false).front().amount, Amount::kronor(19));
}

TEST_F(Rivals, MarksAloneAreWhatIsLeftOfAZero) {
    word(":").box = {100, 100, 6, 20};
    EXPECT_EQ(cost(0), 700);
}

TEST_F(Rivals, AWideMarkMayBeAnything) {
    word("*").box = {100, 100, 39, 28};
    EXPECT_EQ(cost(0), std::nullopt);
}

TEST_F(Rivals, ADigitMoreInASecondReadingNeedsRoom) {
    Word& read = word("6.242", 89);
    read.guesses = {{"16.242", 300}};
    const auto rival = [&](int width) {
        read.box = {100, 100, width, 25};
        const auto all = RivalReader(pages_, confusions())
                             .rivals(ink_, Unit::kr, Amount::kronor(6'242), {.digit_width = 0.65});
        const auto found = std::ranges::find(all, Amount::kronor(16'242), &Rival::amount);
        return found == all.end() ? 99'999 : found->cost;
    };
    EXPECT_LE(rival(89), near_rival);
    EXPECT_GT(rival(74), near_rival);
    read.incomplete = true;
    EXPECT_LE(rival(74), near_rival);
}

TEST_F(Rivals, AMinusAmongCrumbs) {
    word("=++-14");
    word("503");
    EXPECT_EQ(rivals().front(), (Rival{Amount::kronor(-14'503), 600}));
}

TEST_F(Rivals, AnotherReadingWithoutTheSign) {
    word("-40S").guesses = {{"405", 300}};
    EXPECT_EQ(rivals().front(), (Rival{Amount::kronor(-405), 300}));
    EXPECT_EQ(cost(405), 1'800);
}

TEST_F(Rivals, AMinusThatWasLost) {
    word("43");
    EXPECT_GT(cost(-43).value_or(0), near_rival);
    EXPECT_LT(cost(-43, true), cost(-43));
    pages_[0].words[0].alternatives = {held(0, 88, "-")};
    EXPECT_LT(cost(-43).value_or(9'999), near_rival);
}

TEST_F(Rivals, AThinOneThatWasLost) {
    word("15", 53);
    EXPECT_EQ(cost(115), 2'000);
    pages_[0].words[0].confidence = 95;
    EXPECT_EQ(cost(115), 6'500);
}

TEST_F(Rivals, AThinOneThatWasLostBeforeALostBlank) {
    word("1040", 36);
    word("000");
    EXPECT_EQ(cost(11'040'000), 2'000);
}

TEST_F(Rivals, MarksThatAreNoDigits) {
    word("|");
    word("112");
    word("S00");
    EXPECT_EQ(rivals().front().amount, Amount::kronor(112'500));
}

TEST_F(Rivals, AUnitIsNoMark) {
    word("550");
    word("tkr").alternatives = {held(0, 60, "1")};
    EXPECT_GT(rivals().front().cost, hardly_possible);
    EXPECT_EQ(cost(550), std::nullopt);
}

TEST_F(Rivals, AnotherReadingOfTheWholeWord) {
    word("14605").guesses = {{"1 605", 700}, {"%", 100}};
    EXPECT_EQ(cost(1'605), 700);
}

TEST_F(Rivals, AnotherReadingOfAWordThatABlankWasFoundIn) {
    Word& read = word("1407", 84);
    read.text = "1 407";
    read.guesses = {{"1107", 320}};
    EXPECT_EQ(cost(1'107), 320);
    EXPECT_EQ(cost(1'107'407), std::nullopt);
}

TEST_F(Rivals, TwoMisreadDigitsTogether) {
    Word& both = word("38");
    both.alternatives = {held(0, 80, "8"), held(1, 70, "3")};
    EXPECT_EQ(cost(83), 700 + 1'050);
}

TEST_F(Rivals, CheapestFirstAndBounded) {
    word("1 888 333 777", 30);
    const auto all = rivals();
    EXPECT_EQ(all.size(), most_rivals);
    EXPECT_TRUE(std::ranges::is_sorted(all, {}, &Rival::cost));
    EXPECT_EQ(all, rivals());
}

TEST_F(Rivals, NoneWhereNoMachineRead) {
    word("1603");
    pages_[0].origin = PageOrigin::text_layer;
    EXPECT_THAT(rivals(), testing::IsEmpty());
    ink_.clear();
    EXPECT_THAT(rivals(), testing::IsEmpty());
}

}  // namespace
}  // namespace planscribe::extract
