#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "compare/cell_text.h"
#include "compare/comparison.h"
#include "compare/panel.h"
#include "compare/questions.h"
#include "facts/facts.h"
#include "store/association_key.h"
#include "table_builder.h"

/// Archives for tests, without a database: documents as they are proved, to be asked.
namespace planscribe::compare {

inline std::filesystem::path dictionaries() {
    return std::filesystem::path(PLANSCRIBE_SOURCE_DIR) / "dictionaries";
}

inline void prove(Document& document) {
    for (Table& table : document.plan.tables)
        for (planscribe::Row& row : table.rows)
            for (auto& cell : row.cells)
                if (cell && cell->status == CellStatus::read) cell->status = CellStatus::proved;
}

/// A proved plan of an association for a year.
inline Document plan_of(const std::string& association, int year, std::vector<Table> tables) {
    Document document = test::document_of(std::move(tables));
    document.source.file = association + "-" + std::to_string(year) + ".pdf";
    document.source.sha256 = std::string(64, static_cast<char>('a' + year % 6));
    document.plan.association = association;
    document.plan.year = year;
    prove(document);
    return document;
}

/// As an archive gives them: by association and year.
inline std::vector<store::DocumentFacts> kept(const std::vector<Document>& documents) {
    std::vector<store::DocumentFacts> all;
    for (const Document& document : documents)
        all.push_back({document.source.sha256, document.source.file,
                       store::association_key(document.plan.association.value_or("")),
                       facts::facts_of(document)});
    std::ranges::stable_sort(all, {}, [](const store::DocumentFacts& facts) {
        return std::pair(facts.association_key, facts.facts.year.value_or(0));
    });
    return all;
}

inline Panel panel_of(const std::vector<Document>& documents) {
    return {kept(documents), knowledge(dictionaries())};
}

inline Comparison compared(const std::vector<Document>& documents, const Wish& wish = {}) {
    return compare(kept(documents), dictionaries(), wish);
}

/// The rows of an answer as people read them, cells apart by " | ", in English.
inline std::vector<std::string> asked(const std::vector<Document>& documents,
                                      const std::string& question) {
    const Comparison comparison = compared(documents, {{}, {}, {question}});
    std::vector<std::string> lines;
    for (const Row& row : comparison.answers.at(0).rows) {
        std::string& line = lines.emplace_back();
        for (const Cell& cell : row)
            line += (&cell == row.data() ? "" : " | ") +
                    cell_text(cell, comparison.words, Language::english);
    }
    return lines;
}

}  // namespace planscribe::compare
