#include "extract/board.h"

#include <algorithm>
#include <deque>
#include <utility>

#include "extract/board_line.h"
#include "extract/board_table.h"
#include "extract/sections.h"

namespace planscribe::extract {
namespace {

using Kind = BoardPiece::Kind;

constexpr std::size_t most_skipped_lines = 2;
constexpr std::size_t most_strange_words = 1;
constexpr std::size_t most_junk_words = 3;
constexpr std::size_t lines_to_first_entry = 4;

/// Puts the pieces of one list of people together, line by line.
class BoardList {
public:
    void seat(Seat seat) {
        seat_ = seat;
        waiting_.clear();
        organisation_.reset();
    }

    /// The seat of the people of one cell; who waits for an organisation goes on waiting.
    void place(Seat seat) { seat_ = seat; }

    /// All pieces of a line that is read across.
    void add(const BoardLine& line) {
        const std::size_t first = people_.size();
        std::optional<std::string> leading;
        const RoleWord* role = nullptr;
        for (const BoardPiece& piece : line.pieces) {
            switch (piece.kind) {
                case Kind::person:
                    person(piece, std::exchange(role, nullptr));
                    if (leading) people_.back().organization = leading;
                    break;
                case Kind::organisation:
                    if (people_.size() == first)
                        leading = piece.text;
                    else
                        give(first, piece.text);
                    break;
                case Kind::role:
                    if (people_.size() == first && line.count(Kind::person) > 0)
                        role = piece.role;
                    else if (people_.size() > first)
                        apply(people_.back(), *piece.role);
                    else if (!people_.empty() && people_.back().role == Role::member)
                        apply(people_.back(), *piece.role);  // not the rest of "1:e vice"
                    break;
            }
        }
        if (people_.size() == first && leading) lone_organisation(*leading);
        for (std::size_t i = first; i < people_.size(); ++i) remember(i);
    }

    void carry(const std::optional<std::string>& organisation) {
        if (organisation) organisation_ = organisation;
    }

    bool empty() const { return people_.empty(); }
    std::size_t size() const { return people_.size(); }
    std::size_t with_organisation() const {
        return static_cast<std::size_t>(
            std::count_if(people_.begin(), people_.end(),
                          [](const BoardMember& m) { return m.organization.has_value(); }));
    }
    std::vector<BoardMember> take() { return std::move(people_); }

private:
    static void apply(BoardMember& member, const RoleWord& word) {
        if (word.role && *word.role != Role::member) member.role = *word.role;
        if (word.body == Body::substitute) member.seat = Seat::substitute;
    }

    void person(const BoardPiece& piece, const RoleWord* role) {
        BoardMember member;
        member.name = piece.text;
        member.seat = seat_;
        member.ink = piece.ink;
        if (role != nullptr) apply(member, *role);
        people_.push_back(std::move(member));
    }

    void give(std::size_t first, const std::string& organisation) {
        for (std::size_t i = first; i < people_.size(); ++i)
            if (!people_[i].organization) people_[i].organization = organisation;
    }

    /// An organisation alone on a line belongs to the first person who waits for one, else to
    /// those who follow.
    void lone_organisation(const std::string& organisation) {
        if (waiting_.empty()) {
            organisation_ = organisation;
            return;
        }
        people_[waiting_.front()].organization = organisation;
        waiting_.pop_front();
    }

    void remember(std::size_t index) {
        if (people_[index].organization) return;
        if (organisation_)
            people_[index].organization = organisation_;
        else
            waiting_.push_back(index);
    }

    Seat seat_ = Seat::ordinary;
    std::vector<BoardMember> people_;
    std::deque<std::size_t> waiting_;
    std::optional<std::string> organisation_;
};

bool is_entry(const BoardLine& line) {
    if (line.pieces.empty() || line.strange > most_strange_words) return false;
    return line.count(Kind::person) > 0 || line.strange == 0;
}

std::optional<Seat> seat_of(Label label) {
    if (label == Label::ordinary) return Seat::ordinary;
    if (label == Label::substitute) return Seat::substitute;
    return std::nullopt;
}

class BoardReader {
public:
    BoardReader(const TextLines& lines, const Vocabulary& vocabulary)
        : lines_(lines), known_(vocabulary) {}

    std::vector<BoardMember> run() {
        for (at_ = 0; at_ < lines_.size();) {
            note_section();
            if (!other_body_ && anchor())
                read_list();
            else
                ++at_;
        }
        if (found_.empty()) read_board_sections();
        return std::move(found_);
    }

private:
    const TextLine& line() const { return lines_[at_]; }

    void note_section() {
        if (!is_heading(lines_, at_, known_)) return;
        const auto hit = label_at_start(without_number(line().tokens), known_);
        if (hit && seat_of(hit->label)) return;
        other_body_ = hit && hit->label == Label::other_body;
    }

    /// "Ersättare:", with or without people behind it; `words` are those of the heading.
    std::optional<Seat> seat_heading(std::size_t at, std::size_t& words) const {
        const Tokens tokens = without_number(lines_[at].tokens);
        const auto hit = label_at_start(tokens, known_);
        if (!hit || lines_[at].in_grid) return std::nullopt;
        words = lines_[at].tokens.size() - tokens.size() + hit->words;
        const bool colon =
            tokens[hit->words - 1].text.ends_with(':') || tokens.back().text.ends_with(':');
        if (!colon && !label_of(tokens, known_)) return std::nullopt;
        if (tokens.back().text.ends_with(':')) words = lines_[at].tokens.size();
        return seat_of(hit->label);
    }

    bool entry_follows(std::size_t from) const {
        const std::size_t end = std::min(lines_.size(), from + lines_to_first_entry);
        for (std::size_t i = from; i < end; ++i)
            if (read_board_line(lines_[i].tokens, columns_seats(), known_).count(Kind::person) > 0)
                return true;
        return false;
    }

    bool anchor() {
        std::size_t words = 0;
        columns_ = board_columns(line().tokens, known_);
        if (!columns_.empty()) return entry_follows(at_ + 1);
        const auto seat = seat_heading(at_, words);
        return seat && (words < line().tokens.size() || entry_follows(at_ + 1));
    }

    /// How many people a row of the table names.
    std::size_t columns_seats() const {
        return static_cast<std::size_t>(
            std::count_if(columns_.begin(), columns_.end(), [](const BoardColumn& column) {
                return seat_of(column.label) || column.label == Label::ordinary_column;
            }));
    }

    void read_list() {
        BoardList list;
        std::size_t skipped = 0;
        for (; at_ < lines_.size() && skipped <= most_skipped_lines; ++at_) {
            if (header_or_seat(list)) continue;
            const std::vector<Token> row = whole_row();
            const BoardLine entry = read_board_line(row, columns_seats(), known_);
            if (is_entry(entry) && fits(list, entry)) {
                columns_seats() > 1 ? add_row(list, row, entry) : list.add(entry);
                skipped = 0;
            } else if (line().tokens.size() <= most_junk_words &&
                       !label_of(line().tokens, known_) && !is_heading(lines_, at_, known_)) {
                ++skipped;
            } else {
                break;
            }
        }
        keep(list.take());
    }

    /// The line, with those below it that go on with its cells; `at_` moves to the last of them.
    std::vector<Token> whole_row() {
        std::vector<Token> row = line().tokens;
        for (; at_ + 1 < lines_.size(); ++at_) {
            const TextLine& next = lines_[at_ + 1];
            if (next.gap_before || !continues_row(next.tokens, columns_, known_)) break;
            row = joined_row(row, next.tokens, columns_);
        }
        return row;
    }

    bool header_or_seat(BoardList& list) {
        if (auto columns = board_columns(line().tokens, known_); !columns.empty()) {
            columns_ = std::move(columns);
            return true;
        }
        std::size_t words = 0;
        const auto seat = seat_heading(at_, words);
        if (!seat) return false;
        columns_.clear();
        list.seat(*seat);
        const Tokens rest = Tokens(line().tokens).subspan(words);
        if (!rest.empty()) list.add(read_board_line(rest, 0, known_));
        return true;
    }

    /// Where people stand with their organisations, a name alone after a gap is a heading.
    bool fits(const BoardList& list, const BoardLine& entry) const {
        const bool complete = !list.empty() && 2 * list.with_organisation() > list.size();
        return !(complete && entry.is_only(Kind::person) && line().gap_before &&
                 columns_seats() < 2);
    }

    /// A row with a column for ordinary members and one for substitutes.
    void add_row(BoardList& list, Tokens row, const BoardLine& whole) {
        const auto cells = board_cells(row, columns_);
        if (!cells) return add_glued_row(list, whole);
        for (std::size_t c = 0; c < columns_.size(); ++c)
            if (columns_[c].label == Label::organisation_column)
                list.carry(first_organisation((*cells)[c]));
        for (std::size_t c = 0; c < columns_.size(); ++c) {
            if (columns_[c].label == Label::organisation_column || (*cells)[c].empty()) continue;
            add_cell(list, columns_[c].label, read_board_line((*cells)[c], 0, known_));
        }
    }

    void add_glued_row(BoardList& list, const BoardLine& whole) {
        BoardLine rest;
        std::optional<std::string> organisation;
        std::vector<BoardLine> cells;
        for (const BoardPiece& piece : whole.pieces) {
            if (piece.kind == Kind::organisation && cells.empty())
                organisation = piece.text;
            else if (piece.kind == Kind::person || cells.empty())
                cells.push_back({{piece}, 0});
            else
                cells.back().pieces.push_back(piece);
        }
        list.carry(organisation);
        bool substitute = false;
        for (const BoardLine& cell : cells) {
            add_cell(list, substitute ? Label::substitute : Label::ordinary, cell);
            substitute = true;
        }
    }

    static void add_cell(BoardList& list, Label label, const BoardLine& cell) {
        list.place(seat_of(label).value_or(Seat::ordinary));
        list.add(cell);
    }

    std::optional<std::string> first_organisation(Tokens cell) const {
        if (cell.empty()) return std::nullopt;
        for (const BoardPiece& piece : read_board_line(cell, 0, known_).pieces)
            if (piece.kind == Kind::organisation) return piece.text;
        return text_of(cell);
    }

    /// Without headings of seats: people with organisation or role in a section on the board.
    void read_board_sections() {
        columns_.clear();
        for (const Section& section : find_sections(lines_, known_)) {
            if (section.label != Label::board) continue;
            BoardList list;
            for (std::size_t i = section.heading + 1; i < section.end; ++i) {
                const BoardLine entry = read_board_line(lines_[i].tokens, 0, known_);
                const bool begins = !list.empty() || entry.count(Kind::person) > 0;
                if (is_entry(entry) && begins) list.add(entry);
            }
            if (list.size() >= 2 && 2 * list.with_organisation() >= list.size()) keep(list.take());
        }
    }

    void keep(std::vector<BoardMember> members) {
        for (BoardMember& member : members) {
            const bool again =
                std::any_of(found_.begin(), found_.end(), [&](const BoardMember& known) {
                    return known.name == member.name && known.seat == member.seat;
                });
            if (!again) found_.push_back(std::move(member));
        }
    }

    const TextLines& lines_;
    const Vocabulary& known_;
    std::size_t at_ = 0;
    bool other_body_ = false;
    std::vector<BoardColumn> columns_;
    std::vector<BoardMember> found_;
};

}  // namespace

std::vector<BoardMember> read_board(const TextLines& lines, const Vocabulary& vocabulary) {
    return BoardReader(lines, vocabulary).run();
}

}  // namespace planscribe::extract
