#pragma once

#include <vector>

#include "facts/facts.h"

namespace planscribe::facts {

/// What the tables of a document say, and its prose where they are silent: by account, label, year
/// and stage. An account that a column has in several rows is their sum where it is known that each
/// counts once; else it may be anything from the least of them to their sum.
std::vector<Figure> figures_of(const Document& document);

/// The stage of a column, or of a year in prose, of a document for `plan_year`; nothing where
/// neither its heading nor its year tells.
std::optional<Stage> stage_of(DocumentType type, std::optional<int> plan_year, int year,
                              std::optional<Stage> named);

}  // namespace planscribe::facts
