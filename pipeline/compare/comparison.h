#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "compare/answer.h"
#include "compare/catalogue.h"
#include "store/kept_facts.h"

namespace planscribe::compare {

/// What is to be compared; all where it does not say.
struct Wish {
    std::vector<std::string> associations;  ///< names, in any form, or a part of one
    std::optional<std::pair<int, int>> years;
    std::vector<std::string> questions;  ///< ids
};

/// A document that an answer rests on; places lead here by its index.
struct Source {
    std::string sha256, file, association;
    std::optional<int> year;
};

struct Answer {
    QuestionText question;
    Rows rows;
};

struct Comparison {
    std::vector<Source> sources;
    std::vector<Answer> answers;  ///< in the order of the catalogue
    Catalogue words;
    int base_year = 0;  ///< whose prices fixed prices are
};

/// Asks the questions. Predecessors of a wished association come along. Throws Error: `usage` for a
/// question that there is not, `input` for an association that the archive does not hold,
/// `environment` for dictionaries that are not as they must be.
Comparison compare(std::vector<store::DocumentFacts> documents,
                   const std::filesystem::path& dictionaries, const Wish& wish);

}  // namespace planscribe::compare
