#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "model/plan.h"

/// A made plan is written once, as a manuscript, by hand (tools/samples/plans/*.json) or by
/// the author (tools/author). Its pages, its text and its records all follow from that one
/// source. What is written (the blocks) and how it is set (Style, TableSetting, the forms) are
/// apart, so that any plan can be set in any way.
namespace planscribe::press {

/// Running text with the amounts that it states, as printed.
struct Prose {
    std::string text;
    std::vector<Statement> statements;
    bool bulleted = false;             ///< an item of a list
    std::vector<std::string> notes{};  ///< records that it makes, "quorums rule=half"
};

struct Heading {
    std::string text;
    int level = 1;  ///< 0: the title of the document; 1: a chapter; 2: below a chapter
};

/// A list of goals, each behind a dash or bullet.
struct Goals {
    std::vector<Goal> goals;
};

enum class BoardForm {
    lines,        ///< "Name, Organisation (ordförande)", a line each under a label
    bullets,      ///< the same behind bullets
    columns,      ///< Organisation | Ledamöter | Ersättare
    parties,      ///< "Name (S), Organisation - ordförande"
    party_table,  ///< "Name (S), ordförande" | Organisation
    name_table,   ///< Name | Organisation | Roll, under a label each for ordinary and substitute
};

struct Seating {
    BoardMember member;
    std::string party;         ///< "S", "-"; empty where none is printed
    bool shares_seat = false;  ///< holds its seat in turn with the one before: "A B/C D"
    std::string role_words;    ///< as printed, "1:e vice ordförande"; empty for a plain member
};

struct Board {
    BoardForm form = BoardForm::lines;
    bool ruled = false;  ///< where it is a table: every cell in a frame
    std::string ordinary_label;
    std::string substitute_label;
    std::vector<Seating> seats;  ///< in the order of the paper
};

enum class InitiativeForm {
    card,       ///< a name, then labelled lines: Verksamhetsägare, Medparter, …
    described,  ///< a subheading over prose
    lettered,   ///< "a) Name, 350 000 kr"; consecutive ones make one list
};

/// A measure that the association finances. What `described` and `lettered` do not print is
/// not in the initiative either, so that truth holds what stands on paper.
struct InitiativeBlock {
    Initiative initiative;
    InitiativeForm form = InitiativeForm::card;
    std::string owner_label = "Verksamhetsägare";  ///< of a card, as are the next two
    std::string partners_label = "Medparter";
    std::string financing_label = "Förbundets finansiering";
    Prose description;
};

enum class TableForm {
    ruled,       ///< every cell in a frame
    open,        ///< no rules
    shaded,      ///< no rules, grey behind the header and every other row or the sums
    underlined,  ///< a thin rule above sums and below the header
    leaders,     ///< dots lead from the label to the amounts
};

enum class Thousands { blank, narrow_blank, none, dot };
enum class Minus { hyphen, minus, spaced_hyphen, parentheses };

/// How the amounts of a table are printed. An amount that has more digits than are printed is
/// rounded, and truth holds what is printed.
struct Notation {
    Thousands thousands = Thousands::blank;
    Minus minus = Minus::hyphen;
    std::string zero = "0";      ///< how nothing is printed: "0", "-", "–"
    bool unit_in_cells = false;  ///< "827 000 kr" in each cell
    int decimals = 0;            ///< behind a comma, for tkr and mkr
};

/// Where the setter adds the unit, if not in each cell.
enum class UnitPlace {
    written,  ///< nowhere: the author has written it, or it stands far away
    corner,   ///< header of the label column, "Belopp i tkr"
    title,    ///< "Budget 2021 (tkr)"; truth holds the title so
    above,    ///< a line of its own between title and table
};

struct TableSetting {
    TableForm form = TableForm::ruled;
    Notation notation;
    UnitPlace unit_place = UnitPlace::written;
    double label_width = 0.5;     ///< share of the line
    bool aux_before = false;      ///< notes and shares stand before the amounts, else behind
    bool low_amounts = true;      ///< beside the last line of a label of several, else the first
    bool repeats_header = false;  ///< on the next page, where it breaks over a page
    bool keeps_together = false;  ///< begins a page rather than break
    bool bold_sums = true;        ///< headings and sums in bold
    bool striped = false;         ///< of a shaded table: every other row, else the sums
};

/// A table. A line end in a label or column header breaks the line on paper. Rows stand in the
/// order of the paper, headings and parts ("varav") among them; a total may have no label and a
/// cell may be missing.
struct TableBlock {
    Table table;
    std::string corner;  ///< header of the label column, as "Belopp i tkr"
    TableSetting setting;
};

/// Two tables side by side.
struct TablePair {
    TableBlock left;
    TableBlock right;
};

/// Place, date and the names of those who sign, each with the role under it.
struct Signatures {
    std::string place_and_date;  ///< as printed, "Älvbyn den 20 november 2020"
    std::vector<Signatory> names;
    bool two_a_line = false;
};

using Block =
    std::variant<Heading, Prose, Goals, Board, InitiativeBlock, TableBlock, TablePair, Signatures>;

/// What is drawn on a page and is no text: none of it stands in the truth, not even the words
/// of a stamp or a logo, and handwriting least of all.
struct Marks {
    bool logo = false;            ///< a box with a sign in it, at the head of the first page
    std::string stamp;            ///< "INKOM 2019-11-28", in a turned frame on the first page
    bool signed_by_hand = false;  ///< a scribble on each line of signature
    int scribbles = 0;            ///< ticks, rings and underlining beside the text of all pages
};

/// Lengths in points.
struct Style {
    std::string font;
    std::string heading_font;
    double size = 11;
    double leading = 1.2;  ///< line distance in font sizes' natural line height
    double left = 70, right = 70, top = 80, bottom = 770;
    bool justify = false;
    bool heading_rule = false;      ///< a thin line under headings
    bool typewriter = false;        ///< uneven strokes, underlined headings, one face
    bool landscape_tables = false;  ///< pages of wide tables lie
    double table_scale = 1;         ///< size of letters in tables, in those of the text
    Marks marks;
    std::string bullet = "-";
    std::string header;  ///< {page} and {pages} stand for numbers
    std::string footer;
};

/// Something wrong in the print on purpose, and the cell or passage where it stands.
struct Planted {
    Finding finding;  ///< rule, cause and message
    int table = -1;   ///< index among the tables of the manuscript, -1 for prose
    int row = -1;
    int column = -1;
};

struct Manuscript {
    std::string file;    ///< name of the file that it came from
    std::string sha256;  ///< of that file, or of the seed and version that it was made from
    Plan record;         ///< what holds for the whole plan: name, year, decision, members
    Style style;
    bool born_digital = false;  ///< also published as a PDF with text
    std::uint32_t seed = 0;
    std::vector<Block> blocks;             ///< in the order of the paper
    std::vector<std::size_t> page_breaks;  ///< blocks that begin a page; more where a page is full
    std::vector<Planted> planted;
    bool rounded = false;  ///< printed sums may be off by rounding of the exact amounts
};

}  // namespace planscribe::press
