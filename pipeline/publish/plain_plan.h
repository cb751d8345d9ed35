#pragma once

#include <ostream>

#include "model/document.h"

namespace planscribe::publish {

/// A plan for a terminal: its name, each table with amounts in its own unit, a mark behind what is
/// computed (=), proved (+) or doubtful (?), and the findings, each in Swedish and in English.
void write_plain(std::ostream& out, const Document& document);

/// What a change to a plan did: each number that differs, before and after, and the findings that
/// are new or gone. Both documents have the same tables, rows and columns.
void write_changes(std::ostream& out, const Document& before, const Document& after);

/// An amount in a unit, as people write it: "1 388,5" tkr. Exact.
std::string format_in(Unit unit, Amount amount);

}  // namespace planscribe::publish
