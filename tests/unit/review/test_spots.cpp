#include <gmock/gmock.h>

#include "example.h"
#include "review/base64.h"
#include "review/spots.h"
#include "review/uploads.h"
#include "text_document.h"

namespace planscribe::review {
namespace {

using example::box_of;

TEST(Spots, LeadBackToTheirThing) {
    const Document document = example::misread();
    for (int r = 0; r < 3; ++r) {
        EXPECT_EQ(row_at_spot(document, spot_of_row(document, 0, r))->row, r);
        for (int c = 0; c < 2; ++c)
            EXPECT_EQ(*cell_at_spot(document, spot_of_cell(document, {0, r, c})), (Place{0, r, c}));
    }
    for (int c = 0; c < 2; ++c)
        EXPECT_EQ(column_at_spot(document, spot_of_column(document, 0, c))->column, c);
    EXPECT_EQ(table_at_spot(document, spot_of_table(document, 0)), 0);
}

TEST(Spots, OfABlankLieWhereRowAndColumnCross) {
    Document document = example::misread();
    document.plan.tables[0].rows[1].cells[1].reset();
    const Spot spot = spot_of_cell(document, {0, 1, 1});
    EXPECT_EQ(spot.box, box_of(1, 1));
    EXPECT_EQ(*cell_at_spot(document, spot), (Place{0, 1, 1}));
}

TEST(Spots, OnAnotherPageAreNothing) {
    const Document document = example::misread();
    EXPECT_FALSE(cell_at_spot(document, {2, box_of(0, 0), ""}));
}

TEST(Spots, OfATextAreLineAndColumn) {
    Document document = test::text_document("Kansli 300 400\n");
    Table table = test::TableBuilder({2031, 2032}).item("Kansli", {300, 400}).build();
    table.rows[0].ink = {{0, 0}};
    table.rows[0].cells[0]->ink = {{0, 1}};
    table.rows[0].cells[1]->ink = {{0, 2}};
    document.plan.tables = {table};
    const Spot spot = spot_of_cell(document, {0, 0, 1});
    EXPECT_TRUE(spot.box.empty());
    EXPECT_EQ(spot.box.y, 1);
    EXPECT_EQ(*cell_at_spot(document, spot), (Place{0, 0, 1}));
}

TEST(Inverse, LeadsBack) {
    const Affine map{0.9, 0.1, 30, -0.1, 0.9, 50};
    const Affine both = then(map, inverse(map));
    EXPECT_NEAR(both.a, 1, 1e-9);
    EXPECT_NEAR(both.b, 0, 1e-9);
    EXPECT_NEAR(both.f, 0, 1e-9);
}

TEST(Base64, IsReadBack) {
    EXPECT_EQ(from_base64("cGxhbg=="), "plan");
    EXPECT_EQ(from_base64("cGxh\nbg"), "plan");
    EXPECT_EQ(from_base64(""), "");
}

TEST(SafeName, HoldsNoWayElsewhere) {
    EXPECT_EQ(safe_name("../../etc/plan.pdf", "%PDF-1.7"), "_.._etc_plan.pdf");
    EXPECT_EQ(safe_name("Åtgärder 2031.PDF", "%PDF-1.7"), "Åtgärder_2031.PDF");
    EXPECT_EQ(safe_name("plan.exe", "%PDF-1.7"), "plan.exe.pdf");
    EXPECT_EQ(safe_name(".txt", "text"), "txt.txt");
    EXPECT_EQ(safe_name("plan.pdf", std::string("\0\1", 2)), "");
    EXPECT_EQ(safe_name("plan.pdf", ""), "");
}

}  // namespace
}  // namespace planscribe::review
