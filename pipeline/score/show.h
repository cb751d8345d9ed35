#pragma once

#include <string>
#include <vector>

#include "score/score.h"

namespace planscribe::score {

/// A truth and a reading, and how they compared: a score, or the reason why there is none.
struct Entry {
    Case documents;
    std::optional<Score> score;
    std::string reason;
};

/// Sum of all that could be scored.
Score total(const std::vector<Entry>& entries);

/// For people: a row for each document, a row for all, then what was counted, class by class;
/// with `misses`, a line for each thing that is not right.
std::string score_table(const std::vector<Entry>& entries, bool misses);

/// For programs, planscribe.score/1, indented. Keys are stable; whatever was not compared is
/// null. Counts are exact, and every ratio can be made from them:
///
///     documents[]     one for each truth, in order: truth, output (as given), then a score
///     total           a score: the counts of all documents added up
///     macro           documents, cer, wer: means of the documents' rates, 0 to 1
///     failed[]        truth, output, reason
///
/// A score holds
///
///     text, text_before  cer and wer, each {edits, length, rate}; before: prior to repair
///     words           {truth, kept, mended, left_wrong, miswritten, broken,
///                     numbers}
///     reliability     {words, calibration_error, bins[10]: {from, to, words, right,
///                     confidence_sum}}
///     records         FIELD: {truth, output, right}, a member for each Field
///     cells           {truth, right, wrong, invented, missing, unread, output}; right, wrong,
///                     invented and output are {proved, read, doubtful, confirmed};
///                     false_though_proved, false_though_read: wrong and invented ones
///     statements_exact  {documents, right}: plans with cells, and those with every cell right
///     misses[]        {kind, what, place, truth, output}; with `misses` only, not in total
std::string score_json(const std::vector<Entry>& entries, bool misses);

}  // namespace planscribe::score
