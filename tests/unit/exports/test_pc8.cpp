#include "exports/pc8.h"

#include <gtest/gtest.h>

namespace planscribe::exports {
namespace {

TEST(Pc8, HasTheLettersOfSwedish) {
    EXPECT_EQ(to_pc8("ÅÄÖ åäö É é"), "\x8f\x8e\x99 \x86\x84\x94 \x90 \x82");
}

TEST(Pc8, ReplacesWhatItHasNot) {
    EXPECT_EQ(to_pc8("2025–2027 ”Ō Š”"), "2025-2027 \"O S\"");
    EXPECT_EQ(to_pc8("a\tb\nc€"), "a b c?");
}

TEST(Pc8, TakesLettersInPieces) {
    EXPECT_EQ(to_pc8("A\xcc\x8a"), "\x8f");
}

}  // namespace
}  // namespace planscribe::exports
