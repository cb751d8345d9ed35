#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/plan.h"

namespace planscribe::terms {

/// What the words at a table mean: knowledge of dictionaries/, tolerant of OCR errors.
class TableWords {
public:
    /// Loads table_words, stages, units, table_kinds, aux_columns and municipalities. Throws
    /// Error(environment).
    explicit TableWords(const std::filesystem::path& dictionaries);

    /// Whether a label names a sum or a computed result.
    bool is_sum(std::string_view label) const;

    /// Whether a label names a part of the row above it.
    bool is_part(std::string_view label) const;

    /// Whether a label ends in the middle of a phrase, as "Utvärdering av".
    bool is_unfinished(std::string_view label) const;

    /// Whether a line says nothing but the unit, as "Belopp i tkr".
    bool is_unit_note(std::string_view label) const;

    std::optional<Stage> stage(std::string_view header) const;

    /// The unit that a text names; the first where it names several.
    std::optional<Unit> unit(std::string_view text) const;

    /// Whether a header stands over numbers that are no money.
    bool is_aux(std::string_view header) const;

    /// The kind that titles, in order of weight, and labels speak for; nothing for none.
    std::optional<TableKind> kind(const std::vector<std::string>& titles,
                                  const std::vector<std::string>& labels) const;

private:
    struct Phrase {
        std::string sense;
        std::string place;
        std::string words;  ///< folded
    };
    bool has_sense(std::string_view label, std::string_view sense) const;

    /// "Motala kommun" is no misread "Totala ...".
    bool names_place(const std::vector<std::string>& words) const;

    std::vector<std::string> places_;  ///< municipalities, folded and sorted
    std::vector<Phrase> senses_, stages_, units_, kinds_, aux_;
};

}  // namespace planscribe::terms
