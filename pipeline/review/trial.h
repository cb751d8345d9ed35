#pragma once

#include <map>
#include <vector>

#include "budget/identities.h"
#include "model/document.h"

namespace planscribe::review {

/// Tries an answer on the engine: how many doubts elsewhere it would end. Tables that hang together
/// (budget/sheet.h) are tried by themselves, so that large documents stay quick.
class Trial {
public:
    Trial(const Document& answered, const Document& proved);

    int settles(budget::Place place, Amount amount);

    /// Whether arithmetic sees a table together with one that is marked, itself included.
    bool hangs_together_with(int table, const std::vector<bool>& marked) const;

private:
    /// Tables that arithmetic sees together.
    struct Group {
        std::vector<int> tables;
        int doubtful = 0;
    };

    const Document& answered_;
    std::vector<Group> groups_;
    std::map<int, std::size_t> group_of_;
    Document bench_;  ///< the pages, and whatever tables are tried
};

}  // namespace planscribe::review
