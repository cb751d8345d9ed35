#pragma once

#include <utility>
#include <vector>

#include "extract/labels.h"
#include "extract/list_items.h"

namespace planscribe::extract {

/// What a goal measures itself by: "80 %" (unit "percent"), "minst 2 ... aktiviteter" (unit
/// the noun as printed), "högst 20 %" and "inte överstiger 20 %" (not at least). The first one
/// in the text; nothing where no number is set. Digits are taken as they stand.
std::optional<Target> find_target(Tokens tokens, const Vocabulary& vocabulary);

/// The goals in lines `begin` to `end` of a heading's section: marked items.
std::vector<Goal> marked_goals(const TextLines& lines, std::size_t begin, std::size_t end,
                               const Vocabulary& vocabulary);

/// The goals of a field, and the line that they end before.
struct FieldGoals {
    std::vector<Goal> goals;
    std::size_t end = 0;
};

/// The goals of a field such as "Mål:" from line `begin` on, behind its first `skip` tokens:
/// the marked items; where none is marked, the paragraph on the line of the field, or all
/// paragraphs under it.
FieldGoals field_goals(const TextLines& lines, std::size_t begin, std::size_t end, std::size_t skip,
                       const Vocabulary& vocabulary);

/// Lines that belong to an initiative.
using LineRange = std::pair<std::size_t, std::size_t>;

/// The goals of the association itself: marked items under its headings of goals, outside of
/// the lines that initiatives take.
std::vector<Goal> read_goals(const TextLines& lines, const std::vector<LineRange>& initiatives,
                             const Vocabulary& vocabulary);

}  // namespace planscribe::extract
