#pragma once

#include <string>
#include <variant>
#include <vector>

#include "press/manuscript.h"

namespace planscribe::author {

/// The tables of a manuscript in the order of the paper.
inline std::vector<Table> tables_of(const press::Manuscript& manuscript) {
    std::vector<Table> tables;
    for (const press::Block& block : manuscript.blocks) {
        if (const auto* table = std::get_if<press::TableBlock>(&block))
            tables.push_back(table->table);
        if (const auto* pair = std::get_if<press::TablePair>(&block)) {
            tables.push_back(pair->left.table);
            tables.push_back(pair->right.table);
        }
    }
    return tables;
}

/// Every paragraph of prose, those of the initiatives too.
inline std::vector<press::Prose> prose_of(const press::Manuscript& manuscript) {
    std::vector<press::Prose> prose;
    for (const press::Block& block : manuscript.blocks) {
        if (const auto* text = std::get_if<press::Prose>(&block)) prose.push_back(*text);
        if (const auto* measure = std::get_if<press::InitiativeBlock>(&block))
            prose.push_back(measure->description);
    }
    return prose;
}

}  // namespace planscribe::author
