#pragma once

#include <string>
#include <vector>

#include "model/page.h"
#include "repair/candidates.h"
#include "repair/confusions.h"
#include "repair/mend.h"
#include "repair/page_profile.h"
#include "repair/token.h"

namespace planscribe::repair {

/// A stretch of one token that holds a word, or half of a word that a line end parted.
struct Segment {
    std::size_t token = 0;  ///< index of the word on the page
    std::size_t piece = 0;  ///< index of the piece of that token
};

/// A word to judge.
struct Reading {
    std::string word;  ///< NFC
    Situation situation;
    std::vector<Segment> segments;  ///< one, or two for a word parted by a line end
    std::vector<Reading> apart;     ///< the halves of such a word, judged alone if need be
};

/// The tokens of a page as words to judge, and the way back. Tokens with a digit, with bytes
/// that are not UTF-8, or changed before, have no readings.
class Passage {
public:
    /// `words` must outlive the passage.
    Passage(std::vector<Word>& words, const Confusions& confusions);

    const std::vector<Reading>& readings() const { return readings_; }

    /// Carries out edits of a reading's word: sets `text` of the page's words, and appends a
    /// change for each edit.
    void apply(const Reading& reading, const std::vector<Edit>& edits, const PageProfile& profile);

private:
    void add_readings(std::size_t token);
    bool continues_on_next_line(std::size_t token) const;
    Reading joined(const Reading& first, const Reading& second) const;
    bool starts_sentence(std::size_t token) const;

    std::vector<Word>& words_;
    std::vector<std::vector<Piece>> pieces_;
    std::vector<Reading> readings_;
};

}  // namespace planscribe::repair
