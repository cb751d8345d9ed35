#include <algorithm>
#include <memory>

#include "base/text.h"
#include "piece.h"
#include "print.h"
#include "table_layout.h"
#include "typed_table.h"

namespace planscribe::press {
namespace {

constexpr std::size_t most_rows_beside = 22;
constexpr double header_ground = 0.84, sum_ground = 0.90, stripe_ground = 0.94;

bool is_sum(const Row& row) {
    return row.kind == RowKind::sum;
}

Look header_look(const TableSetting& setting) {
    Look look;
    look.bold = true;
    look.ground = setting.form == TableForm::shaded ? header_ground : 1;
    look.rule_below = setting.form == TableForm::underlined;
    return look;
}

Look row_look(const TableSetting& setting, const Row& row, std::size_t index) {
    Look look;
    look.bold = setting.bold_sums && row.kind != RowKind::item;
    look.low = setting.low_amounts;
    look.leaders = setting.form == TableForm::leaders && row.kind != RowKind::heading;
    look.rule_above = setting.form == TableForm::underlined && is_sum(row);
    if (setting.form != TableForm::shaded) return look;
    if (setting.striped && index % 2) look.ground = stripe_ground;
    if (!setting.striped && is_sum(row)) look.ground = sum_ground;
    return look;
}

void note(Row& row, const TableLayout& layout, const std::vector<Ink>& inks) {
    row.ink = inks.front();
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        if (row.cells[i]) row.cells[i]->ink = inks[layout.amount_cell(i)];
}

void set_title(TypeArea& area, const TableBlock& block) {
    area.skip(area.style().size * 0.4);
    if (const auto title = printed_title(block)) area.label(*title);
    if (block.setting.unit_place == UnitPlace::above)
        area.paragraph({{"Belopp i " + unit_word(unit_of(block.table))}});
}

void set_header(TypeArea& area, const TableBlock& block, TableLayout& layout) {
    const std::vector<std::string> header = layout.header();
    if (std::any_of(header.begin(), header.end(), [](const auto& cell) { return !cell.empty(); }))
        set_row(area, layout.columns(area), header, header_look(block.setting));
}

void set_table_row(TypeArea& area, TableBlock& block, TableLayout& layout, std::size_t index) {
    Row& row = block.table.rows[index];
    note(row, layout,
         set_row(area, layout.columns(area), layout.cells(row),
                 row_look(block.setting, row, index)));
}

Piece row_piece(TableBlock& block, const std::shared_ptr<TableLayout>& layout, std::size_t index) {
    const std::vector<Row>& rows = block.table.rows;
    Piece piece{[&block, layout, index](TypeArea& area) {
        set_table_row(area, block, *layout, index);
        if (index + 1 == block.table.rows.size()) area.skip(area.style().size * 0.8);
    }};
    const bool near_end = index + 2 == rows.size();
    piece.keeps_next =
        index + 1 < rows.size() && (block.setting.keeps_together || index == 0 || near_end ||
                                    rows[index].kind == RowKind::heading);
    if (block.setting.repeats_header)
        piece.repeated = [&block, layout](TypeArea& area) { set_header(area, block, *layout); };
    return piece;
}

void set_half(TypeArea area, TableBlock& block, double& deepest) {
    TableLayout layout(block);
    set_title(area, block);
    set_header(area, block, layout);
    for (std::size_t i = 0; i < block.table.rows.size(); ++i) set_table_row(area, block, layout, i);
    deepest = std::max(deepest, area.y());
}

}  // namespace

Pieces pieces_of(TableBlock& block, const Style& style) {
    const auto layout = std::make_shared<TableLayout>(block);
    const bool lying =
        style.landscape_tables && layout->wide(style, a4_width - style.left - style.right);
    if (block.setting.form == TableForm::leaders && style.typewriter && can_be_typed(block, style))
        return {{[&block](TypeArea& area) {
            set_title(area, block);
            set_typed(area, block);
            area.skip(area.style().size * 0.8);
        }}};
    Pieces pieces{{[&block, layout](TypeArea& area) {
                       set_title(area, block);
                       set_header(area, block, *layout);
                   },
                   true, lying}};
    for (std::size_t i = 0; i < block.table.rows.size(); ++i) {
        pieces.push_back(row_piece(block, layout, i));
        pieces.back().lying = lying;
    }
    return pieces;
}

/// Where the two have no room beside each other they stand one below the other.
Pieces pieces_of(TablePair& pair, const Style& style) {
    const double gap = 14, half = (a4_width - style.left - style.right - gap) / 2;
    const auto fits = [&](const TableBlock& block) {
        return block.table.rows.size() <= most_rows_beside && !TableLayout(block).wide(style, half);
    };
    if (!fits(pair.left) || !fits(pair.right)) {
        Pieces pieces = pieces_of(pair.left, style);
        for (Piece& piece : pieces_of(pair.right, style)) pieces.push_back(std::move(piece));
        return pieces;
    }
    return {{[&pair, gap, half](TypeArea& area) {
        double deepest = 0;
        set_half(area.part(area.left(), half), pair.left, deepest);
        set_half(area.part(area.left() + half + gap, half), pair.right, deepest);
        area.skip(deepest - area.y() + area.style().size * 0.8);
    }}};
}

}  // namespace planscribe::press
