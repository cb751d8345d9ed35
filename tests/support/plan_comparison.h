#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

/// How the records of a plan (planscribe.plan/1) compare with their truth.
namespace planscribe::measure {

struct CellCount {
    int right = 0;
    int wrong = 0;                      ///< another amount than the truth, or none
    int missing = 0;                    ///< of a row that was not found
    int extra = 0;                      ///< amounts that the paper does not hold
    int wrong_and_proved = 0;           ///< of the wrong and extra ones
    std::vector<std::string> problems;  ///< one line for each cell that is not right

    int all() const { return right + wrong + missing; }
    bool perfect() const { return right == all() && extra == 0; }
};

/// Compares the amounts of all tables. Rows are matched by label in the order of the paper,
/// whether or not a table was split; cells by their place in the row.
CellCount compare_cells(const nlohmann::json& truth, const nlohmann::json& output);

/// Columns of tables whose year and stage are right, by their place.
struct HeaderCount {
    int right = 0;
    int all = 0;
};
HeaderCount compare_headers(const nlohmann::json& truth, const nlohmann::json& output);

struct SeatCount {
    int right = 0;  ///< name, organisation, seat and role
    int all = 0;
    int extra = 0;  ///< seats that the paper does not hold
    std::vector<std::string> problems;

    bool perfect() const { return right == all && extra == 0; }
};

/// Compares the board, seat by seat, matched by name.
SeatCount compare_board(const nlohmann::json& truth, const nlohmann::json& output);

}  // namespace planscribe::measure
