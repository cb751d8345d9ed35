#pragma once

#include <ostream>
#include <string_view>
#include <vector>

#include "exports/chart.h"
#include "exports/figures.h"

namespace planscribe::exports {

/// Who reads a CSV: a spreadsheet takes some texts for formulas, which are disarmed for it.
enum class Reader { spreadsheet, program };

/// A column of the records of numbers: its name, what it means, its type in a Table Schema, and its
/// type in the taxonomy of the Fiscal Data Package (empty where that has none).
struct NumberField {
    std::string_view name, meaning, type, fiscal;
};
const std::vector<NumberField>& number_fields();

/// Figures as CSV, one record each, columns as number_fields() has them.
class NumberRecords {
public:
    /// Writes the head.
    NumberRecords(std::ostream& out, const Chart& chart, Reader reader);

    void add(const store::WholeDocument& whole);

private:
    std::ostream& out_;
    const Chart& chart_;
    Reader reader_;
};

}  // namespace planscribe::exports
