#pragma once

#include <map>
#include <string>
#include <vector>

#include "model/document.h"

namespace planscribe::publish {

/// The ids of what the report shows; all count from 1. They are the anchors of its links.
std::string table_id(std::size_t table);
std::string row_id(std::size_t table, std::size_t row);
std::string cell_id(std::size_t table, std::size_t row, std::size_t column);
std::string item_id(const std::string& list, std::size_t item);

/// A place on paper that values of the report stand on. Values with the same ink share it.
struct Spot {
    Ink ink;
    std::string id;    ///< of the first value that stands here
    std::string look;  ///< the status of a cell, else what stands here: table, label, record
};

/// The rectangles of a spot on one page, on the upright page.
struct Mark {
    std::size_t spot = 0;
    std::vector<Box> boxes;
};

/// Where on paper everything stands that the report shows: the way from a value to its spot,
/// and from a word or a rectangle of a page back to it.
class Places {
public:
    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

    explicit Places(const Document& document);

    const Spot& spot(std::size_t index) const { return spots_[index]; }

    /// Index of the spot of this ink; `nowhere` for ink that nothing stands on.
    std::size_t find(const Ink& ink) const;

    /// Index of the spot of the table with this index.
    std::size_t find_table(std::size_t table) const { return tables_[table]; }

    /// The spots that this word belongs to, the smallest first.
    std::vector<std::size_t> at(WordId word) const;

    /// The marks of the page with this index, the largest first. None for OCR text.
    const std::vector<Mark>& marks(std::size_t page) const { return marks_[page]; }

private:
    std::size_t add(const std::string& id, const Ink& ink, const std::string& look);
    void add_tables(const Document& document);
    void add_records(const Plan& plan);
    void mark_pages(const Document& document);

    std::vector<Spot> spots_;
    std::map<Ink, std::size_t> by_ink_;
    std::map<WordId, std::vector<std::size_t>> by_word_;
    std::vector<std::size_t> tables_;
    std::vector<std::vector<Mark>> marks_;
};

}  // namespace planscribe::publish
