#pragma once

#include <string>
#include <vector>

#include "press/manuscript.h"

namespace planscribe::test {

inline press::Style plain_style() {
    press::Style style;
    style.font = style.heading_font = "Liberation Sans";
    return style;
}

inline Cell cell(std::int64_t kronor) {
    Cell cell;
    cell.amount = Amount::kronor(kronor);
    return cell;
}

/// A table of `rows` rows and a sum, in two years.
inline press::TableBlock small_table(int rows, Unit unit = Unit::kr) {
    press::TableBlock block;
    block.table.title = "Budget";
    block.table.unit = unit;
    block.table.columns = {{"Budget 2021", 2021, Stage::budget}, {"Plan 2022", 2022, Stage::plan}};
    for (int i = 0; i < rows; ++i)
        block.table.rows.push_back({"Rad" + std::to_string(i),
                                    RowKind::item,
                                    false,
                                    {},
                                    {cell(1000 * (i + 1)), cell(-1000 * (i + 1))},
                                    {}});
    block.table.rows.push_back(
        {"", RowKind::sum, false, {}, {cell(1000 * rows * (rows + 1) / 2), std::nullopt}, {}});
    return block;
}

inline press::Seating seating(const std::string& name, Seat seat, const std::string& from,
                              const std::string& role = "") {
    press::Seating seating;
    seating.member = {name, from, seat, role.empty() ? Role::member : Role::chair, {}};
    seating.role_words = role;
    return seating;
}

/// A plan with a block of every kind.
inline press::Manuscript made_plan() {
    press::Manuscript plan;
    plan.file = "made";
    plan.style = plain_style();
    plan.style.header = "Samordningsförbundet Ekdalen";
    plan.style.footer = "Sida {page} av {pages}";
    plan.seed = 7;
    plan.record.association = "Samordningsförbundet Ekdalen";
    plan.record.year = 2021;
    plan.blocks.push_back(press::Heading{"Verksamhetsplan 2021", 0});
    press::Prose prose{"Staten bidrar med 1 250 000 kronor under året.", {}, false};
    prose.statements.push_back({Concept::state_grant, {}, 2021, Amount::kronor(1250000), {}});
    plan.blocks.push_back(prose);
    plan.blocks.push_back(press::Goals{{{"Minst 60 procent ska arbeta.", {}, {}}}});
    press::Board board;
    board.ordinary_label = "Ledamöter";
    board.substitute_label = "Ersättare";
    board.seats = {seating("Åsa Ek", Seat::ordinary, "Ekdalens kommun", "ordförande"),
                   seating("Per Gran", Seat::substitute, "Ekdalens kommun")};
    plan.blocks.push_back(board);
    press::InitiativeBlock initiative;
    initiative.initiative = {"Steget", {"Ekdalens kommun"}, {"Region Dal"}, {}, {}, {}};
    initiative.initiative.financing = {{2021, Amount::kronor(450000), {}}};
    initiative.description.text = "Stöd till unga.";
    plan.blocks.push_back(initiative);
    plan.blocks.push_back(small_table(6));
    plan.blocks.push_back(press::TablePair{small_table(2), small_table(3)});
    plan.blocks.push_back(
        press::Signatures{"Ekdalen den 20 november 2020", {{"Åsa Ek", "Ordförande", {}}}, false});
    return plan;
}

}  // namespace planscribe::test
