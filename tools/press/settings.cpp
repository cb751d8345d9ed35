#include "settings.h"

#include <algorithm>
#include <array>

#include "base/text.h"

namespace planscribe::press {
namespace {

bool happens(Chance& chance, double probability) {
    return chance.even(0, 1) < probability;
}

/// One of the values, the heavier the likelier.
template <class Value>
Value pick(Chance& chance, std::initializer_list<std::pair<Value, double>> values) {
    double sum = 0;
    for (const auto& [value, weight] : values) sum += weight;
    double at = chance.even(0, sum);
    for (const auto& [value, weight] : values)
        if ((at -= weight) < 0) return value;
    return values.begin()->first;
}

using Text = const char*;

Text sans(Chance& chance) {
    return pick<Text>(chance, {{"Carlito", 4},
                               {"Liberation Sans", 4},
                               {"Open Sans", 1.5},
                               {"Lato", 1.5},
                               {"DejaVu Sans", 1},
                               {"TeX Gyre Heros", 1}});
}

Text serif(Chance& chance) {
    return pick<Text>(chance, {{"Liberation Serif", 4},
                               {"Caladea", 2},
                               {"TeX Gyre Pagella", 1.5},
                               {"TeX Gyre Schola", 1},
                               {"TeX Gyre Bonum", 0.7},
                               {"DejaVu Serif", 0.5}});
}

void choose_fonts(Chance& chance, Style& style) {
    enum class Kind { sans, serif, mixed, typewriter };
    const Kind kind = pick<Kind>(
        chance, {{Kind::sans, 45}, {Kind::serif, 22}, {Kind::mixed, 21}, {Kind::typewriter, 12}});
    style.typewriter = kind == Kind::typewriter;
    if (style.typewriter)
        style.font = pick<Text>(chance, {{"Courier Prime", 3}, {"Liberation Mono", 1}});
    else
        style.font = kind == Kind::sans ? sans(chance) : serif(chance);
    style.heading_font = kind == Kind::mixed ? sans(chance) : style.font;
    const double wide = style.font.starts_with("DejaVu") || style.font == "Open Sans" ? 10.5 : 12;
    style.size = style.typewriter ? chance.even(9.5, 11.5) : chance.even(9, wide);
}

std::string made_header(Chance& chance, const Plan& record) {
    const std::string name = record.association.value_or("");
    const std::string year = record.year ? std::to_string(*record.year) : "";
    switch (static_cast<int>(chance.even(0, 5))) {
        case 0:
            return name;
        case 1:
            return name + "\tVerksamhetsplan " + year;
        case 2:
            return name + "\t{page} ({pages})";
        case 3:
            return "\tSida {page}";
        default:
            return "";
    }
}

std::string made_footer(Chance& chance) {
    return pick<Text>(chance, {{"", 2},
                               {"{page}", 1},
                               {"\t{page}", 2},
                               {"Sida {page} av {pages}", 2},
                               {"Sida | {page}", 1},
                               {"\tSida {page} ({pages})", 1},
                               {"Signering av justerare\tSida {page}", 0.6}});
}

std::string received(Chance& chance, const Plan& record) {
    const auto number = [&](int low, int high) {
        return static_cast<int>(chance.even(low, high + 0.999));
    };
    std::string date = record.decision_date.value_or("");
    if (date.size() != 10 || happens(chance, 0.6)) {
        const int year = record.year.value_or(2020) - number(0, 1), month = number(1, 12);
        date = std::to_string(year) + (month < 10 ? "-0" : "-") + std::to_string(month) + "-" +
               std::to_string(number(10, 28));
    }
    const std::string word =
        pick<Text>(chance, {{"INKOM ", 3}, {"Ink. ", 1}, {"ANKOM\n", 1}, {"JUSTERAT ", 1}});
    return happens(chance, 0.3)
               ? word + date + "\nDnr " + std::to_string(number(10, 480)) + "/" + date.substr(2, 2)
               : word + date;
}

Marks choose_marks(Chance& chance, const Plan& record) {
    Marks marks;
    marks.logo = happens(chance, 0.25);
    if (happens(chance, 0.22)) marks.stamp = received(chance, record);
    marks.signed_by_hand = happens(chance, 0.6);
    marks.scribbles = happens(chance, 0.2) ? static_cast<int>(chance.even(1, 4)) : 0;
    return marks;
}

TableForm choose_form(Chance& chance) {
    return pick<TableForm>(chance, {{TableForm::ruled, 32},
                                    {TableForm::open, 26},
                                    {TableForm::shaded, 16},
                                    {TableForm::underlined, 18},
                                    {TableForm::leaders, 8}});
}

Notation choose_notation(Chance& chance) {
    Notation notation;
    notation.thousands = pick<Thousands>(chance, {{Thousands::blank, 68},
                                                  {Thousands::narrow_blank, 16},
                                                  {Thousands::none, 9},
                                                  {Thousands::dot, 7}});
    notation.minus = pick<Minus>(chance, {{Minus::hyphen, 60},
                                          {Minus::spaced_hyphen, 18},
                                          {Minus::minus, 14},
                                          {Minus::parentheses, 8}});
    notation.zero = pick<Text>(chance, {{"0", 50}, {"-", 35}, {"–", 15}});
    notation.unit_in_cells = happens(chance, 0.1);
    if (notation.unit_in_cells && notation.minus == Minus::parentheses)
        notation.minus = Minus::hyphen;
    return notation;
}

bool names_unit(const std::string& text) {
    for (const std::string& word : split_blanks(lower(text)))
        for (const char* unit : {"kr", "tkr", "mkr", "mnkr", "kronor", "tusental", "miljoner"})
            if (word.find(unit) == 0 || word.find("(" + std::string(unit)) == 0) return true;
    return false;
}

bool says_unit(const TableBlock& block) {
    bool said = names_unit(block.corner) || names_unit(block.table.title.value_or(""));
    for (const Column& column : block.table.columns) said = said || names_unit(column.label);
    return said;
}

struct Dresser {
    Chance& chance;
    const Style& style;
    TableSetting house;

    template <class Plain>
    void operator()(Plain&) {}
    void operator()(Board& board) { board.ruled = happens(chance, 0.5); }
    void operator()(TableBlock& block) { block.setting = setting_for(chance, block, style, house); }
    void operator()(TablePair& pair) {
        (*this)(pair.left);
        const UnitPlace place = pair.right.setting.unit_place;
        pair.right.setting = pair.left.setting;
        pair.right.setting.unit_place = place;
        if (!says_unit(pair.right)) pair.right.setting.unit_place = pair.left.setting.unit_place;
    }
};

}  // namespace

Style choose_style(Chance& chance, const Style& given, const Plan& record) {
    Style style;
    choose_fonts(chance, style);
    style.leading = chance.even(1.0, 1.35);
    style.left = chance.even(56, 90);
    style.right = chance.even(50, 90);
    style.top = chance.even(72, 96);
    style.bottom = chance.even(740, 775);
    style.justify = !style.typewriter && happens(chance, 0.25);
    style.heading_rule = happens(chance, 0.2);
    style.landscape_tables = happens(chance, 0.25);
    style.table_scale = style.typewriter ? 1 : chance.even(0.84, 1.0);
    style.bullet = pick<Text>(chance, {{"-", 4}, {"•", 4}, {"–", 2}, {"*", 0.5}});
    style.marks = choose_marks(chance, record);
    style.header = given.header.empty() ? made_header(chance, record) : given.header;
    style.footer = given.footer.empty() ? made_footer(chance) : given.footer;
    if (style.marks.logo && style.header.find('\t') == std::string::npos && !style.header.empty())
        style.header.insert(0, "\t");
    else if (style.marks.logo && !style.header.empty())
        style.marks.logo = false;
    return style;
}

TableSetting choose_setting(Chance& chance, const Style& style) {
    TableSetting setting;
    setting.form = choose_form(chance);
    if (style.typewriter)
        setting.form = happens(chance, 0.65) ? TableForm::leaders : TableForm::open;
    setting.notation = choose_notation(chance);
    setting.unit_place = pick<UnitPlace>(chance, {{UnitPlace::written, 20},
                                                  {UnitPlace::corner, 35},
                                                  {UnitPlace::title, 25},
                                                  {UnitPlace::above, 20}});
    setting.label_width = chance.even(0.34, 0.6);
    setting.aux_before = happens(chance, 0.6);
    setting.low_amounts = happens(chance, 0.55);
    setting.repeats_header = happens(chance, 0.45);
    setting.keeps_together = happens(chance, 0.5);
    setting.bold_sums = happens(chance, 0.75);
    setting.striped = happens(chance, 0.5);
    return setting;
}

TableSetting setting_for(Chance& chance, const TableBlock& block, const Style& style,
                         const TableSetting& house) {
    TableSetting setting = happens(chance, 0.15) ? choose_setting(chance, style) : house;
    setting.notation.decimals = block.setting.notation.decimals;
    const bool in_cells = setting.notation.unit_in_cells;
    if (in_cells) setting.notation.zero = "0";
    if (in_cells || says_unit(block)) setting.unit_place = UnitPlace::written;
    if (setting.unit_place == UnitPlace::corner && !block.corner.empty())
        setting.unit_place = UnitPlace::above;
    if (setting.unit_place == UnitPlace::title && !block.table.title)
        setting.unit_place = UnitPlace::above;
    return setting;
}

void dress(Manuscript& manuscript, Chance& chance) {
    manuscript.style = choose_style(chance, manuscript.style, manuscript.record);
    Dresser dresser{chance, manuscript.style, choose_setting(chance, manuscript.style)};
    for (Block& block : manuscript.blocks) std::visit(dresser, block);
}

}  // namespace planscribe::press
