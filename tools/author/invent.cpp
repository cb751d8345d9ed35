#include <CLI/CLI.hpp>
#include <iostream>

#include "author/author.h"

namespace planscribe::author {
namespace {

std::string flat(std::string text) {
    for (char& letter : text)
        if (letter == '\n') letter = '/';
    return text;
}

void show_statements(const press::Prose& prose) {
    for (const Statement& said : prose.statements)
        std::cout << "    <" << static_cast<int>(said.about) << " " << said.subject.value_or("")
                  << " " << said.year.value_or(0) << " = " << format_kronor(said.amount) << ">\n";
}

struct Shown {
    void operator()(const press::Heading& heading) const {
        std::cout << "\n"
                  << std::string(static_cast<std::size_t>(heading.level + 1), '#') << " "
                  << heading.text << "\n";
    }
    void operator()(const press::Prose& prose) const {
        std::cout << (prose.bulleted ? "- " : "") << prose.text << "\n";
        show_statements(prose);
    }
    void operator()(const press::Goals& goals) const {
        for (const Goal& goal : goals.goals) show(goal);
    }
    void show(const Goal& goal) const {
        std::cout << "* " << goal.text;
        if (goal.target)
            std::cout << "  <" << (goal.target->at_least ? ">= " : "<= ") << goal.target->value
                      << " " << goal.target->unit << ">";
        std::cout << "\n";
    }
    void operator()(const press::Board& board) const {
        for (const press::Seating& seat : board.seats)
            std::cout << (seat.member.seat == Seat::ordinary ? board.ordinary_label
                                                             : board.substitute_label)
                      << " | " << seat.member.name << (seat.shares_seat ? " (delar)" : "") << " | "
                      << seat.party << " | " << seat.member.organization.value_or("") << " | "
                      << seat.role_words << "\n";
    }
    void operator()(const press::InitiativeBlock& block) const {
        std::cout << "[" << static_cast<int>(block.form) << "] " << block.initiative.name << "\n";
        for (const std::string& owner : block.initiative.owner)
            std::cout << "  " << block.owner_label << ": " << owner << "\n";
        for (const std::string& partner : block.initiative.partners)
            std::cout << "  " << block.partners_label << ": " << partner << "\n";
        for (const YearAmount& share : block.initiative.financing)
            std::cout << "  " << block.financing_label << " " << share.year << ": "
                      << format_kronor(share.amount) << "\n";
        (*this)(block.description);
        for (const Goal& goal : block.initiative.goals) show(goal);
    }
    void operator()(const press::TableBlock& block) const {
        const Table& table = block.table;
        std::cout << "== " << table.title.value_or("(ingen rubrik)") << " ["
                  << static_cast<int>(table.unit.value_or(Unit::kr)) << "]\n"
                  << block.corner;
        for (const Column& column : table.columns) std::cout << " | " << flat(column.label);
        for (const AuxColumn& aux : table.aux_columns) std::cout << " | (" << aux.label << ")";
        std::cout << "\n";
        for (std::size_t r = 0; r < table.rows.size(); ++r) show(table, r);
    }
    void show(const Table& table, std::size_t r) const {
        const Row& row = table.rows[r];
        std::cout << (row.kind == RowKind::sum       ? "= "
                      : row.kind == RowKind::heading ? "# "
                                                     : "  ")
                  << flat(row.label);
        for (const auto& cell : row.cells)
            std::cout << " | " << (cell ? format_kronor(*cell->amount) : "");
        for (const AuxColumn& aux : table.aux_columns)
            std::cout << " | (" << aux.values[r].value_or("") << ")";
        std::cout << "\n";
    }
    void operator()(const press::TablePair& pair) const {
        (*this)(pair.left);
        (*this)(pair.right);
    }
    void operator()(const press::Signatures& signatures) const {
        std::cout << signatures.place_and_date << "\n";
        for (const Signatory& name : signatures.names)
            std::cout << "  " << name.name << ", " << name.role.value_or("") << "\n";
    }
};

void show(const press::Manuscript& manuscript) {
    const Plan& record = manuscript.record;
    std::cout << "<" << record.association.value_or("") << " " << record.org_number.value_or("")
              << " " << record.founded.value_or("") << " " << record.decision_date.value_or("")
              << " " << record.decision_place.value_or("")
              << (manuscript.rounded ? " avrundat" : "") << ">\n";
    for (const Member& member : record.members)
        std::cout << "<" << member.name << " " << member.share.value_or("") << ">\n";
    for (const press::Block& block : manuscript.blocks) std::visit(Shown{}, block);
    for (const press::Planted& planted : manuscript.planted)
        std::cout << "<planted " << planted.finding.rule << " " << planted.table << " "
                  << planted.row << " " << planted.column << ": " << planted.finding.message.swedish
                  << ">\n";
}

}  // namespace
}  // namespace planscribe::author

int main(int argc, char** argv) {
    CLI::App app("Prints an invented plan as readable text.");
    std::uint32_t seed = 1;
    planscribe::author::Options options;
    app.add_option("seed", seed, "which plan")->required();
    app.add_option("--planted", options.planted, "share of plans with an error on purpose");
    app.add_option("--successive", options.successive, "1: the plan of the year after");
    CLI11_PARSE(app, argc, argv);
    try {
        planscribe::author::show(planscribe::author::invent(seed, options));
    } catch (const std::exception& error) {
        std::cerr << "invent: " << error.what() << "\n";
        return 1;
    }
    return 0;
}
