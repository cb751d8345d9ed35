#include "terms/table_words.h"

#include <gtest/gtest.h>

namespace planscribe::terms {
namespace {

class Words : public testing::Test {
protected:
    const TableWords words_{PLANSCRIBE_SOURCE_DIR "/dictionaries"};
};

TEST_F(Words, HeadersOfColumnsWithoutMoney) {
    EXPECT_TRUE(words_.is_aux("Not"));
    EXPECT_TRUE(words_.is_aux("Andel %"));
    EXPECT_TRUE(words_.is_aux("| Andel"));
    EXPECT_FALSE(words_.is_aux("Budget 2031"));
    EXPECT_FALSE(words_.is_aux(""));
}

TEST_F(Words, APerCentSignMayBeMisread) {
    EXPECT_TRUE(words_.is_aux("Andel Yo"));
    EXPECT_TRUE(words_.is_aux("Andel 240"));
    EXPECT_TRUE(words_.is_aux("Andel \u201d"));
    EXPECT_FALSE(words_.is_aux("Andel 2031"));
}

TEST_F(Words, AMunicipalityIsNoMisreadSum) {
    EXPECT_TRUE(words_.is_sum("Totala intäkter"));
    EXPECT_TRUE(words_.is_sum("Iotala intäkter"));
    EXPECT_FALSE(words_.is_sum("Motala kommun"));
}

TEST_F(Words, LabelsThatEndAmidAPhrase) {
    EXPECT_TRUE(words_.is_unfinished("Utvärdering av"));
    EXPECT_FALSE(words_.is_unfinished("Avsatt till:"));
    EXPECT_FALSE(words_.is_unfinished("Av"));
}

}  // namespace
}  // namespace planscribe::terms
