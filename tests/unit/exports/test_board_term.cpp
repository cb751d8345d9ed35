#include "exports/board_term.h"

#include <gtest/gtest.h>

namespace planscribe::exports {
namespace {

TEST(BoardTerm, BeginsTheYearAfterAnElection) {
    const BoardTerm term{"2023-04-01", "2027-03-31"};
    EXPECT_EQ(board_term("2024-11-28", 4, "04-01"), term);
    EXPECT_EQ(board_term("2023-04-01", 4, "04-01"), term);
    EXPECT_EQ(board_term("2027-03-31", 4, "04-01"), term);
    EXPECT_EQ(board_term("2023-03-31", 4, "04-01"), (BoardTerm{"2019-04-01", "2023-03-31"}));
    EXPECT_EQ(board_term("2019-01-02", 4, "01-01"), (BoardTerm{"2019-01-01", "2022-12-31"}));
}

TEST(BoardTerm, IsNotGuessed) {
    EXPECT_FALSE(board_term("2024-11-28", 3, "04-01"));
    EXPECT_FALSE(board_term("2024-11", 4, "04-01"));
    EXPECT_FALSE(board_term("2024-02-30", 4, "04-01"));
    EXPECT_FALSE(board_term("2024-11-28", 4, ""));
    EXPECT_FALSE(board_term("2024-11-28", 4, "13-01"));
    EXPECT_FALSE(board_term("", 4, "04-01"));
}

}  // namespace
}  // namespace planscribe::exports
