#include "measurement.h"

#include <fstream>
#include <iomanip>
#include <nlohmann/json.hpp>
#include <sstream>

#include "base/error.h"

namespace planscribe::measure {
namespace {

std::string read_file(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream) throw Error(ErrorCode::input, file.string(), "cannot be read");
    return {std::istreambuf_iterator<char>(stream), {}};
}

}  // namespace

Measurement measure(const std::filesystem::path& truth, const std::filesystem::path& output) {
    const auto wanted = nlohmann::json::parse(read_file(truth / "plan.json"));
    const auto got = nlohmann::json::parse(read_file(output / "plan.json"));
    return {character_error_rate(read_file(truth / "text.txt"), read_file(output / "text.txt")),
            compare_cells(wanted, got), compare_headers(wanted, got), compare_board(wanted, got)};
}

std::string table_head() {
    std::ostringstream line;
    line << std::left << std::setw(36) << "scan" << std::right << std::setw(8) << "CER %"
         << std::setw(8) << "cells" << std::setw(7) << "right" << std::setw(7) << "wrong"
         << std::setw(9) << "missing" << std::setw(7) << "extra" << std::setw(16) << "wrong, proved"
         << std::setw(10) << "headers" << std::setw(10) << "seats";
    return line.str();
}

std::string table_row(const std::string& name, const Measurement& measurement) {
    const CellCount& cells = measurement.cells;
    const auto share = [](int right, int all) {
        return std::to_string(right) + "/" + std::to_string(all);
    };
    std::ostringstream line;
    line << std::left << std::setw(36) << name << std::right << std::fixed << std::setprecision(2)
         << std::setw(8) << measurement.text.percent() << std::setw(8) << cells.all()
         << std::setw(7) << cells.right << std::setw(7) << cells.wrong << std::setw(9)
         << cells.missing << std::setw(7) << cells.extra << std::setw(16) << cells.wrong_and_proved
         << std::setw(10) << share(measurement.headers.right, measurement.headers.all)
         << std::setw(10) << share(measurement.seats.right, measurement.seats.all);
    return line.str();
}

std::string problems(const Measurement& measurement) {
    std::string lines;
    for (const auto* list : {&measurement.cells.problems, &measurement.seats.problems})
        for (const std::string& problem : *list) lines += "  " + problem + '\n';
    return lines;
}

}  // namespace planscribe::measure
