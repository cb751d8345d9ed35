#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/error.h"
#include "review/api.h"

/// The parts that answers to requests are made of.
namespace planscribe::review {

inline constexpr const char* json_type = "application/json; charset=utf-8";

Response not_found();
Response refused(const Error& error);
Response read_again();                                       ///< 409: another reading by now
Response answered_by_other(const store::Correction& other);  ///< 409
Response says_nothing();                                     ///< 422: no number, no place
Response nothing_to_undo();                                  ///< 409
Response original_is_gone();                                 ///< 410
Response not_a_plan();                                       ///< 415
Response busy();                                             ///< 503

std::string mark_json(const std::string& mark);
std::string accounts_json(const std::vector<std::pair<std::string, std::string>>& accounts);
/// `said`: what a person says that the page reads.
std::string words_json(const store::PageWords& words, const std::optional<std::string>& said);

/// Words that were read in a box that a person drew, by what they are of the table there: `label`,
/// `cells` (column, text, box), `table`, and whether a row stands there already; `text` and `box`
/// of all.
std::string drawn_json(const Case& opened, int page, const Box& box,
                       const std::vector<Word>& words);

/// A whole number of a path or query; 0 for what is none.
int number_of(const std::string& text);

/// Whether one answer takes the place of the other.
bool is_about_the_same(const store::Correction& one, const store::Correction& other);

}  // namespace planscribe::review
