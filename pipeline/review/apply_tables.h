#pragma once

#include <string>

#include "review/answers.h"
#include "review/spots.h"

/// What one answer changes in the tables of a document. False where it finds no place, or says
/// nothing that could stand there; then nothing is changed.
namespace planscribe::review {

bool change_cell(Document& document, const Spot& spot, About about, const std::string& answer);
bool change_row(Document& document, const Spot& spot, About about, const std::string& answer);
bool change_column(Document& document, const Spot& spot, About about, const std::string& answer);
bool change_table(Document& document, const Spot& spot, About about, const std::string& answer);

/// A row that was missed, with blank cells.
bool add_row(Document& document, const Spot& spot, const std::string& label);

}  // namespace planscribe::review
