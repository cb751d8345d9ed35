#pragma once

#include <filesystem>
#include <vector>

#include "extract/digit_confusions.h"
#include "model/document.h"

namespace planscribe::extract {

/// The tables of money of a document, from its grids: header years with stage, unit, labels
/// (joined where they run over two lines), items, sums and headings, accounts, cells. A number
/// that cannot be read stays as a cell without amount, doubtful. Nothing printed is dropped:
/// columns that hold no money become aux columns. `statements` are the amounts of the prose, which
/// may tell the unit of a table that does not (units.h); `seen` makes such rivals likelier.
std::vector<Table> read_tables(const Document& document, const std::vector<Statement>& statements,
                               const std::filesystem::path& dictionaries,
                               const std::vector<SeenMisreading>& seen = {});

}  // namespace planscribe::extract
