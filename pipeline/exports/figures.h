#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/json_node.h"
#include "store/archive.h"

namespace planscribe::exports {

/// Where a figure comes from: a table, an amount that the prose states, or the financing of an
/// insats.
enum class Origin { table, statement, initiative };
const char* origin_name(Origin origin);

/// A number of a document, from wherever it stands. For what no table holds `entry` has table,
/// row and column 0, and what the amount is about as its label.
struct Figure {
    std::string id;  ///< of the document and of the place in its record, see figure_id
    Origin origin = Origin::table;
    store::NumberEntry entry;
};

/// "1a2b3c4d5e6f/table-1-row-2-column-3": the id that `list` and `show` give the document, and the
/// anchor of the number in its report.html, which counts as plan.json's lists do, from 1.
std::string figure_id(const std::string& sha256, const std::string& anchor);

/// All figures of a document: tables, then statements, then financing.
std::vector<Figure> figures(const store::WholeDocument& whole);

/// plan.json of a document, to read.
JsonNode record_of(const store::WholeDocument& whole);

/// The place of a record, from its `source`; nothing known where it has none.
store::Place place_in(const JsonNode& record);

/// "s. 3, ruta 120 340 210 32" or "s. 3, rad 12": where on paper, for people.
std::string place_text(const store::Place& place);

/// For people: file, place, what was read, and what it may be where it is in doubt.
std::string note_text(const store::WholeDocument& whole, const Figure& figure);

/// The version of the program that read the document, as its record says.
std::string version_of(const store::WholeDocument& whole);

/// A name for files: of the document's file without ending, plain letters, and its id.
std::string file_stem(const store::Entry& entry);

}  // namespace planscribe::exports
