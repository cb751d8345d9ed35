#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "model/plan.h"

/// A sample is written once, as a manuscript (plans/*.json). Its pages, its text and its
/// records all follow from that one source.
namespace planscribe::samples {

/// Running text with the amounts that it states.
/// In the file an amount is written {concept 'subject' year = number unit}, as in
/// "{initiative 'Steget' 2024 = 450000 kronor}", and printed "450 000 kronor".
struct Prose {
    std::string text;
    std::vector<Statement> statements;
};

struct Heading {
    std::string text;
    bool title = false;  ///< the title of the document
};

/// A list of goals, each behind a dash or bullet.
struct Goals {
    std::vector<Goal> goals;
};

enum class BoardForm {
    lines,    ///< "Name, Organisation (ordförande)", a line each under a label
    columns,  ///< Organisation | Ledamöter | Ersättare
    parties,  ///< "Name (S), Organisation - ordförande"
};

struct Seating {
    BoardMember member;
    std::string party;  ///< "S", "-"; empty where none is printed
};

struct Board {
    BoardForm form = BoardForm::lines;
    std::string ordinary_label;
    std::string substitute_label;
    std::vector<Seating> seats;  ///< in the order of the paper
};

/// A measure: a framed card with labelled lines, or a subheading over prose.
struct InitiativeBlock {
    Initiative initiative;
    bool card = true;
    Prose description;
};

enum class TableForm {
    ruled,    ///< every cell in a frame
    open,     ///< no rules
    leaders,  ///< dots lead from the label to the amounts, typewriter fashion
};

/// Amounts of the cells are whole units of the table. A line end in a label or column
/// header breaks the line on paper.
struct TableBlock {
    TableForm form = TableForm::ruled;
    Table table;
    std::string corner;        ///< header of the label column, as "Belopp i tkr"
    double label_width = 0.5;  ///< share of the line
    std::string zero;          ///< how nothing is printed
};

using Block = std::variant<Heading, Prose, Goals, Board, InitiativeBlock, TableBlock>;

/// Lengths in points.
struct Style {
    std::string font;
    std::string heading_font;
    double size = 11;
    double leading = 1.2;  ///< line distance in font sizes' natural line height
    double left = 70, right = 70, top = 80, bottom = 770;
    bool justify = false;
    bool heading_rule = false;  ///< a thin line under headings
    bool typewriter = false;    ///< uneven strokes, underlined headings, one face
    std::string bullet = "-";
    std::string zero = "0";  ///< how nothing is printed in a table
    std::string header;      ///< {page} and {pages} stand for numbers
    std::string footer;
};

struct Manuscript {
    std::string file;    ///< name of the file that it came from
    std::string sha256;  ///< of that file
    Plan record;         ///< what holds for the whole plan: name, year, decision, members
    Style style;
    bool born_digital = false;  ///< also published as a PDF with text
    std::uint32_t seed = 0;
    std::vector<std::vector<Block>> pages;
    std::vector<Finding> findings;  ///< what is wrong in the print on purpose
};

/// Throws Error(input) when the file is not a manuscript.
Manuscript read_manuscript(const std::filesystem::path& file);

/// A whole number of units as it is printed: 1640000 -> "1 640 000".
std::string print_units(std::int64_t units);

/// An amount as it is printed in the table.
std::string print_cell(const TableBlock& block, Amount amount);

}  // namespace planscribe::samples
