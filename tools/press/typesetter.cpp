#include "typesetter.h"

#include "base/error.h"
#include "type_area.h"

namespace planscribe::press {
namespace {

std::string list(const std::vector<std::string>& names) {
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i)
        text += (i == 0 ? "" : i + 1 < names.size() ? ", " : " och ") + names[i];
    return text;
}

/// Sets one block after another; called with each kind of block.
struct BlockSetter {
    TypeArea& area;
    double gap = area.style().size * 0.55;

    void operator()(const Heading& heading) { area.heading(heading); }
    void operator()(const Prose& prose) {
        area.paragraph({{prose.text}});
        area.skip(gap);
    }
    void operator()(const Goals& goals) {
        for (const Goal& goal : goals.goals) {
            area.paragraph({{area.style().bullet + ' ' + goal.text}},
                           area.style().typewriter ? 0 : 12);
            area.skip(gap * 0.3);
        }
        area.skip(gap);
    }
    void operator()(const Board& board) { set_board(area, board); }
    void operator()(const TableBlock& table) { set_table(area, table); }
    void operator()(const InitiativeBlock& block) {
        if (block.card)
            card(block);
        else
            described(block);
        area.skip(gap * 1.4);
    }

    void line(const std::string& name, const std::string& text) {
        area.paragraph({{name + ": ", true}, {text}});
        area.skip(1.5);
    }
    void card(const InitiativeBlock& block) {
        const Initiative& initiative = block.initiative;
        area.label(initiative.name);
        line("Verksamhetsägare", list(initiative.owner));
        line("Medparter", list(initiative.partners));
        for (const YearAmount& share : initiative.financing)
            line("Förbundets finansiering " + std::to_string(share.year),
                 print_units(share.amount.ore / one(Unit::kr).ore) + " kronor");
        line("Kort beskrivning", block.description.text);
        for (const Goal& goal : initiative.goals) line("Mål", goal.text);
    }
    void described(const InitiativeBlock& block) {
        area.label(block.initiative.name);
        area.paragraph({{block.description.text}});
        for (const Goal& goal : block.initiative.goals) area.paragraph({{"Mål: " + goal.text}});
    }
};

std::string numbered(std::string text, std::size_t page, std::size_t pages) {
    for (const auto& [mark, number] : {std::pair{"{page}", page}, {"{pages}", pages}})
        if (const auto at = text.find(mark); at != std::string::npos)
            text.replace(at, std::string_view(mark).size(), std::to_string(number));
    return text;
}

/// A line at the head or foot of the page. A tabulator parts what stands left from right.
void set_margin_line(Sheet& sheet, const Style& style, const std::string& text, double y) {
    const Face face{style.font, style.size * (style.typewriter ? 1 : 0.85), 1, false, false};
    const double width = a4_width - style.left - style.right;
    const auto tab = text.find('\t');
    const std::string left = text.substr(0, tab);
    const std::string right = tab == std::string::npos ? "" : text.substr(tab + 1);
    sheet.set({{left}}, face, {style.left, y, width, Align::left});
    sheet.set({{right}}, face, {style.left, y, width, Align::right});
    if (left.empty() && right.empty()) return;
    sheet.say(left + (left.empty() || right.empty() ? "" : " ") + right);
}

Sheet set_page(const Manuscript& manuscript, std::size_t index) {
    const Style& style = manuscript.style;
    const std::size_t pages = manuscript.pages.size();
    Sheet sheet(style.typewriter, manuscript.seed + static_cast<std::uint32_t>(index));
    set_margin_line(sheet, style, numbered(style.header, index + 1, pages), 40);
    TypeArea area(style, sheet);
    for (const Block& block : manuscript.pages[index]) std::visit(BlockSetter{area}, block);
    if (area.y() > style.bottom)
        throw Error(ErrorCode::input, manuscript.file + ", page " + std::to_string(index + 1),
                    "too full by " + std::to_string(area.y() - style.bottom) + " points");
    set_margin_line(sheet, style, numbered(style.footer, index + 1, pages), 795);
    return sheet;
}

}  // namespace

std::vector<Sheet> set_pages(const Manuscript& manuscript) {
    std::vector<Sheet> sheets;
    for (std::size_t i = 0; i < manuscript.pages.size(); ++i)
        sheets.push_back(set_page(manuscript, i));
    return sheets;
}

}  // namespace planscribe::press
