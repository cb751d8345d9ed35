#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "chance.h"
#include "sheet.h"

namespace planscribe::press {

/// An engine of old that reads badly: letters taken for others by rates that were counted
/// (confusions.tsv), words joined and split, and now and then a table torn into its columns.
class BadReader {
public:
    /// `file` is confusions.tsv; chance picks the engine and how bad it is. Throws
    /// Error(environment) when the file cannot be read.
    BadReader(const std::filesystem::path& file, Chance& chance);

    std::string read(const std::string& line, Chance& chance) const;
    /// The text of a page, a line end behind each line.
    std::string read_page(const Sheet& sheet, Chance& chance) const;

private:
    enum class Where { letters, numbers, all };
    struct Rule {
        Where where;
        std::string printed, taken;
        double rate;  ///< of one
    };
    const Rule* strike(const std::string& line, std::size_t at, bool number, Chance& chance) const;

    std::vector<Rule> rules_;
    double tears_ = 0;  ///< share of tables that are torn
};

}  // namespace planscribe::press
