#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "score/counts.h"
#include "score/field.h"

/// The records of a plan.json as they are compared: texts in NFC with single blanks, amounts in
/// öre. A list or value that the file does not name is nothing, which is not the same as empty:
/// what a truth does not speak of is not counted.
namespace planscribe::score {

/// Where something stands on paper.
struct Place {
    int page = 0;                           ///< from 1; 0 when it is not known
    int line = 0;                           ///< of an OCR text, from 1; else 0
    std::optional<std::array<int, 4>> box;  ///< x, y, width, height
};
std::string describe(const Place& place);  ///< "page 3, box 10 20 30 40"; empty when not known

/// Something that is right when its whole text is.
struct Item {
    std::string text;
    Place place;
};
using Items = std::vector<Item>;

struct MemberRecord {
    std::string name;  ///< and kind
    std::optional<std::string> share;
};

struct SeatRecord {
    std::string name;
    std::optional<std::string> organization, seat, role;
    Place place;
};

struct GoalRecord {
    std::string text;
    std::optional<std::string> target;  ///< as "at least 45 percent"
    Place place;
};

struct InitiativeRecord {
    std::string name;
    std::optional<Items> owner, partners, financing;
    std::optional<std::vector<GoalRecord>> goals;
    Place place;
};

struct CellRecord {
    bool blank = true;  ///< nothing on paper
    std::optional<std::int64_t> ore;
    Status status = Status::read;
    Place place;
};

struct RowRecord {
    std::string label;
    std::optional<std::string> kind, account;
    bool part = false;
    std::vector<CellRecord> cells;
    Place place;
};

struct ColumnRecord {
    std::string label;
    std::optional<std::string> year, stage;
};

struct TableRecord {
    std::optional<std::string> title, kind, unit;
    std::vector<ColumnRecord> columns;
    std::vector<RowRecord> rows;
    Place place;
};

struct FindingRecord {
    std::string rule;
    bool note = false;  ///< of no weight: it may answer to the truth, but is not false
    std::string message;
    std::vector<Place> where;  ///< empty when not given
};

struct Records {
    std::map<Field, std::optional<std::string>> values;  ///< those that stand alone
    std::optional<std::vector<MemberRecord>> members;
    std::optional<std::vector<SeatRecord>> board;
    std::optional<Items> signatories, statements;
    std::optional<std::vector<InitiativeRecord>> initiatives;
    std::optional<std::vector<GoalRecord>> goals;
    /// What else the plan says, field by field: of each record what the field counts, each once.
    std::map<Field, Items> details;
    std::optional<std::vector<TableRecord>> tables;
    std::optional<std::vector<FindingRecord>> findings;  ///< causes "print" and "rule"
};

/// Reads a plan.json. Throws Error, with the file and the place in it, when it is not JSON, when
/// something is of the wrong type, or when it holds more than 200 tables, 2,000 rows of tables, or
/// 2,000 things of another kind: no plan does.
Records read_records(const std::filesystem::path& file);

}  // namespace planscribe::score
