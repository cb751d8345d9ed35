#pragma once

#include <ostream>

#include "exports/formats.h"

/// The writers of the formats, one file each (NAME.cpp, by fields of the standard that the file
/// names). What they have in common: every number bears its id (figures.h), by which plan.json, the
/// report and the archive know it, and says where it stands and its status.
namespace planscribe::exports {

/// One record a number: id, document, what it is, amount, status, place.
void write_csv(std::ostream& out, store::Archive& archive, const Target& target);

/// Sheets of numbers, documents, board, insatser and findings.
void write_xlsx(std::ostream& out, store::Archive& archive, const Target& target);

/// planscribe.export/1: `documents`, each as `show --json` gives it, plan.json within.
void write_json(std::ostream& out, store::Archive& archive, const Target& target);

/// Popolo: persons, organisations, posts, memberships with the party that appointed
/// (on_behalf_of_id) and the term of office that plans tell (an event), each with its source.
void write_popolo(std::ostream& out, store::Archive& archive, const Target& target);

/// A Frictionless Data Package (version 2) whose fields bear the column types of the Fiscal Data
/// Package's taxonomy of budgets: datapackage.json, numbers.csv, documents.csv, accounts.csv.
void write_datapackage(store::Archive& archive, const Target& target);

/// SIE 4 in the character set PC8, a file for each document and year: budgets as #PBUDGET, outcomes
/// as #RES, balance sheets as #IB and #UB, revenue and debts negative. A number in doubt or without
/// an account is left out and named in #PROSA, as are the places of all others.
void write_sie(store::Archive& archive, const Target& target);

/// ALTO 4.4, a file for each document; PAGE XML 2019-07-15, a file for each page, with the cells of
/// tables; hOCR 1.2, a file for each document. Words as repaired, with what was read; boxes in
/// pixels of the page as it came. Documents that were read from text have no boxes: a line says
/// that they are left out.
void write_alto(store::Archive& archive, const Target& target);
void write_page(store::Archive& archive, const Target& target);
void write_hocr(store::Archive& archive, const Target& target);

}  // namespace planscribe::exports
