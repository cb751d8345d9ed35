#include <cmath>
#include <numbers>

#include "base/text.h"
#include "grid.h"
#include "marks.h"
#include "piece.h"
#include "print.h"

namespace planscribe::press {
namespace {

std::string list(const std::vector<std::string>& names) {
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i)
        text += (i == 0 ? "" : i + 1 < names.size() ? ", " : " och ") + names[i];
    return text;
}

double gap(const TypeArea& area) {
    return area.style().size * 0.55;
}

Said line(TypeArea& area, const std::string& name, const std::string& text) {
    Said said = area.paragraph({{name + ": ", true}, {text}});
    area.skip(1.5);
    return said;
}

void set_card_head(TypeArea& area, InitiativeBlock& block) {
    Initiative& initiative = block.initiative;
    initiative.ink = area.label(initiative.name).ink;
    if (!initiative.owner.empty()) line(area, block.owner_label, list(initiative.owner));
    if (!initiative.partners.empty()) line(area, block.partners_label, list(initiative.partners));
    for (YearAmount& share : initiative.financing) {
        const std::string amount = print_units(share.amount.ore / one(Unit::kr).ore);
        const Ink said =
            line(area, block.financing_label + " " + std::to_string(share.year), amount + " kronor")
                .ink;
        const auto words = static_cast<std::ptrdiff_t>(split_blanks(amount).size() + 1);
        share.ink = Ink(said.end() - words, said.end());
    }
}

void set_card_foot(TypeArea& area, InitiativeBlock& block) {
    if (!block.description.text.empty())
        locate(block.description.statements,
               line(area, "Kort beskrivning", block.description.text));
    for (Goal& goal : block.initiative.goals) goal.ink = line(area, "Mål", goal.text).ink;
    area.skip(gap(area) * 1.4);
}

void set_described(TypeArea& area, InitiativeBlock& block) {
    block.initiative.ink = area.label(block.initiative.name).ink;
    locate(block.description.statements, area.paragraph({{block.description.text}}));
    for (Goal& goal : block.initiative.goals)
        goal.ink = area.paragraph({{"Mål: " + goal.text}}).ink;
    area.skip(gap(area) * 1.4);
}

void set_lettered(TypeArea& area, InitiativeBlock& block, char letter) {
    Initiative& initiative = block.initiative;
    std::string text = std::string(1, letter) + ") " + initiative.name;
    std::size_t words = 0;
    for (const YearAmount& share : initiative.financing) {
        const std::string amount = print_units(share.amount.ore / one(Unit::kr).ore) + " kr";
        words = split_blanks(amount).size();
        text += ", " + amount;
    }
    initiative.ink = area.paragraph({{text}}, 12).ink;
    if (!initiative.financing.empty())
        initiative.financing.back().ink =
            Ink(initiative.ink.end() - static_cast<std::ptrdiff_t>(words), initiative.ink.end());
    if (!block.description.text.empty())
        locate(block.description.statements, area.paragraph({{block.description.text}}, 26));
    area.skip(gap(area) * 0.6);
}

/// One or two who sign, side by side.
void set_signatories(TypeArea& area, Signatory* first, std::size_t count, bool by_hand) {
    Columns columns;
    const double part = area.width() * (count > 1 ? 0.5 : 0.55);
    columns.edges.push_back(area.left());
    for (std::size_t i = 1; i <= count; ++i)
        columns.edges.push_back(area.left() + part * double(i));
    columns.aligned.assign(count, Align::left);
    columns.face = area.face();
    columns.face.leading = 1.0;
    columns.padding = 0.5;
    area.skip(area.style().size * 3.2);
    std::vector<std::string> names, roles;
    for (std::size_t i = 0; i < count; ++i) {
        area.sheet().rule(columns.edges[i], area.y(), columns.edges[i + 1] - 24, area.y(), 0.5);
        if (by_hand) scrawl(area.sheet(), {columns.edges[i] + 8, area.y() - 4}, first[i].name);
        names.push_back(first[i].name);
        roles.push_back(first[i].role.value_or(""));
    }
    const auto name_inks = set_row(area, columns, names, {});
    const auto role_inks = set_row(area, columns, roles, {});
    for (std::size_t i = 0; i < count; ++i) {
        first[i].ink = name_inks[i];
        first[i].ink.insert(first[i].ink.end(), role_inks[i].begin(), role_inks[i].end());
    }
}

}  // namespace

Piece piece_of(Prose& prose) {
    return {[&prose](TypeArea& area) {
        const bool item = prose.bulleted;
        locate(prose.statements,
               area.paragraph({{item ? area.style().bullet + ' ' + prose.text : prose.text}},
                              item && !area.style().typewriter ? 12 : 0));
        area.skip(gap(area) * (item ? 0.3 : 1));
    }};
}

Pieces pieces_of(InitiativeBlock& block, char letter) {
    if (block.form == InitiativeForm::described)
        return {{[&block](TypeArea& area) { set_described(area, block); }}};
    if (block.form == InitiativeForm::lettered)
        return {{[&block, letter](TypeArea& area) { set_lettered(area, block, letter); }}};
    return {{[&block](TypeArea& area) { set_card_head(area, block); }, true},
            {[&block](TypeArea& area) { set_card_foot(area, block); }}};
}

Pieces pieces_of(Signatures& signatures) {
    Pieces pieces{{[&signatures](TypeArea& area) {
                       area.skip(area.style().size);
                       if (!signatures.place_and_date.empty())
                           area.paragraph({{signatures.place_and_date}});
                   },
                   true}};
    const std::size_t a_line = signatures.two_a_line ? 2 : 1;
    for (std::size_t i = 0; i < signatures.names.size(); i += a_line)
        pieces.push_back({[&signatures, i, a_line](TypeArea& area) {
            set_signatories(area, &signatures.names[i],
                            std::min(a_line, signatures.names.size() - i),
                            area.style().marks.signed_by_hand);
        }});
    return pieces;
}

}  // namespace planscribe::press
