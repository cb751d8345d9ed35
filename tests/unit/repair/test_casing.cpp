#include <gtest/gtest.h>

#include "repair/casing.h"

namespace planscribe::repair {
namespace {

TEST(Casing, TellsShapes) {
    EXPECT_EQ(shape_of("ärende"), Shape::lower);
    EXPECT_EQ(shape_of("Ärende"), Shape::title);
    EXPECT_EQ(shape_of("ÄRENDE"), Shape::upper);
    EXPECT_EQ(shape_of("ärEnde"), Shape::mixed);
    EXPECT_EQ(shape_of("A"), Shape::title);
    EXPECT_EQ(shape_of("&r"), Shape::lower);
}

TEST(Casing, WritesSwedishCapitals) {
    EXPECT_EQ(in_shape("åtgärd", Shape::upper), "ÅTGÄRD");
    EXPECT_EQ(in_shape("åtgärd", Shape::title), "Åtgärd");
    EXPECT_EQ(in_shape("åtgärd", Shape::mixed), "åtgärd");
    EXPECT_EQ(title(""), "");
    EXPECT_EQ(upper("÷ÿ€"), "÷ÿ€");
}

}  // namespace
}  // namespace planscribe::repair
