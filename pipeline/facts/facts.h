#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/document.h"

/// What can be compared of a document, in short: what it says of each account, year and stage, and
/// its records, each with its place. An archive keeps it beside the document, so that a comparison
/// need not look at every cell of every table.
namespace planscribe::facts {

/// What an amount may be; one value unless it is in doubt.
struct Range {
    Amount low, high;
    bool exact() const { return low == high; }
    friend bool operator==(const Range&, const Range&) = default;
};

/// Where something stands. Numbers count from 1; 0 where there is none.
struct Place {
    int table = 0, row = 0, column = 0;  ///< none in prose
    int page = 0;                        ///< none for what was computed
    Box box;                             ///< in pixels of the page as it came; empty in a text
    int line = 0, text_column = 0;       ///< of a text
    bool doubtful = false;               ///< the number there is
    int document = 0;  ///< index, for who looks at several documents; not kept in an archive
    friend bool operator==(const Place&, const Place&) = default;
};

/// What a document says of an account in a year at a stage.
struct Figure {
    std::string account;  ///< code of the chart; unnamed_rows for rows that name none
    std::string label;    ///< of its row where this is one payer or measure, else empty
    int year = 0;
    Stage stage = Stage::budget;
    std::optional<Range> value;  ///< income and cost both positive; nothing where none can be read
    CellStatus status = CellStatus::read;
    Amount step;                ///< what it is rounded to
    std::vector<Rival> rivals;  ///< what a number in doubt may be, as it was read first
    std::vector<Place> places;  ///< all that it rests on, at most most_places of them
};

inline constexpr std::size_t most_places = 12;
inline constexpr const char* unnamed_rows = "?";

struct GoalFact {
    std::string text;
    std::optional<Target> target;
    Place place;
    std::optional<std::string> follow_up = {};  ///< how it is followed up, as the plan says it
};

struct Payment {
    int year = 0;
    Amount amount;
    Place place;
};

/// A post that an initiative pays for; what the plan does not tell of it is left open.
struct PostFact {
    std::string name;
    std::optional<int> thousandths;  ///< of full time, of one such post
    std::optional<int> count;
    Place place;
};

struct InitiativeFact {
    std::string name;
    std::vector<std::string> owner, partners;
    std::vector<Payment> financing;
    std::vector<GoalFact> goals;
    Place place;
    std::vector<PostFact> staff = {};
};

/// What the state gives for a year, as the prose tells it.
struct GrantNotice {
    std::optional<int> year;
    Amount amount;
    std::optional<std::string> announced;  ///< ISO date
    Place place;
};

struct SeatFact {
    std::string name, organization;
    Seat seat = Seat::ordinary;
    Role role = Role::member;
    Place place;
};

struct Problem {
    std::string rule;
    Severity severity = Severity::note;
    std::optional<Cause> cause;
    Message message;
    Place place;
};

struct Facts {
    std::optional<std::string> association, org_number;
    DocumentType type = DocumentType::verksamhetsplan;
    std::optional<int> year;
    std::optional<std::string> decision_date, special_reasons;
    Place reasons_place;
    int pages = 0;
    std::vector<std::pair<TableKind, int>> tables;  ///< how many of each kind
    std::vector<Figure> figures;  ///< by account, label, year and stage; each once
    std::vector<Member> members;
    std::vector<SeatFact> board;
    std::vector<InitiativeFact> initiatives;
    std::vector<GoalFact> goals;  ///< of no initiative
    std::vector<GrantNotice> notices;
    std::vector<Problem> problems;
};

/// What a proved document says. Columns of years that are neither named as a budget, an outcome …
/// nor follow from the year of the plan are left out, and so are "varav" rows.
Facts facts_of(const Document& document);

/// The lower the better a number is known: confirmed, proved, read, doubtful.
int rank(CellStatus status);

/// Two places say a figure: the finer of the two where they are the same but for rounding, the one
/// that is in no doubt where the other may be the same; else it may be all that either may be.
void merge(Figure& figure, const Figure& other);

}  // namespace planscribe::facts
