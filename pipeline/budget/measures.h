#pragma once

#include <optional>
#include <vector>

#include "budget/claims.h"
#include "budget/identities.h"
#include "budget/wording.h"
#include "model/document.h"

namespace planscribe::budget {

/// The rows of the tables that may be measures, set against what the prose says of measures.
class MeasureRows {
public:
    /// All three must outlive it.
    MeasureRows(const Document& document, const std::vector<Sheet>& sheets,
                const std::vector<ProseClaim>& claims);

    /// A finding where the table says another thing of the measure than `claim` does.
    std::optional<Finding> compare(const ProseClaim& claim) const;

private:
    struct Entry {
        Place place;
        std::string label;
        std::int64_t step = 0;  ///< what the table is rounded to, in öre
        int year = 0;
    };

    std::vector<const Entry*> named(const ProseClaim& claim) const;
    const Entry* only_other(const ProseClaim& claim, std::optional<int> table) const;
    bool shows(const Entry& entry, const ProseClaim& claim) const;
    bool shown_elsewhere(const ProseClaim& claim) const;
    static bool is_weak(const ProseClaim& claim, const Entry& row);
    Finding swap(const ProseClaim& claim, const wording::Claim& said, const Entry& row,
                 const Entry& other) const;
    std::optional<Finding> swapped_in_one(const ProseClaim& claim,
                                          const wording::Claim& said) const;
    bool is_claimed(const Entry& entry) const;
    Finding finding(const ProseClaim& claim, const std::vector<const Entry*>& entries) const;

    const Document& document_;
    const std::vector<ProseClaim>& claims_;
    std::vector<Entry> entries_;
};

}  // namespace planscribe::budget
