#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/page.h"
#include "repair/candidates.h"
#include "repair/confusions.h"
#include "repair/document_profile.h"
#include "repair/mend.h"
#include "repair/token.h"

namespace planscribe::repair {

/// A stretch of one token that holds a word, or half of a word that a line end parted.
struct Segment {
    std::size_t token = 0;  ///< index of the word in the document
    std::size_t piece = 0;  ///< index of the piece of that token
};

/// A word to judge.
struct Reading {
    std::string word;  ///< NFC
    Situation situation;
    std::optional<WordId> before;   ///< what stands before it, as in Link
    std::vector<Segment> segments;  ///< one, or two for a word parted by a line end
    std::vector<Reading> apart;     ///< the halves of such a word, judged alone if need be
};

/// How sure a mended word is.
struct Certainty {
    int margin = 0;         ///< over the next best, thousandths of a nat
    std::string runner_up;  ///< the next best
};

/// The tokens of a document as words to judge, and the way back. Tokens with a digit, with bytes
/// that are not UTF-8, or changed before, have no readings.
class Passage {
public:
    /// `pages` must outlive the passage.
    Passage(std::vector<Page>& pages, const Confusions& confusions);

    const std::vector<Reading>& readings() const { return readings_; }

    /// Takes a reading's word as `mended`: sets `text` of the document's words, and appends a
    /// change for each edit.
    void apply(const Reading& reading, const Candidate& mended, const DocumentProfile& profile,
               const Certainty& certainty);

    /// Whether two readings are the end of a token and the beginning of the next, on one line,
    /// with nothing but a blank between them.
    bool touch(const Reading& first, const Reading& second) const;

    /// Writes one word in place of two: `word` for the segments of `whole`, whose second token is
    /// left empty. The edits were of the joined word.
    void join(const Reading& whole, const std::string& word, const std::vector<Edit>& edits,
              const DocumentProfile& profile);

    /// Writes `words`, parted by blanks, in place of a reading's word. The edits were of them.
    void split(const Reading& reading, const std::string& words, const std::vector<Edit>& edits,
               const DocumentProfile& profile);

private:
    struct Token {
        Word* word;
        int line;  ///< in the document
        std::vector<Piece> pieces;
    };

    void lower_function_word(const Reading& reading, const Candidate& mended);
    void add_readings(std::size_t token);
    bool continues_on_next_line(std::size_t token) const;
    Reading joined(const Reading& first, const Reading& second) const;
    bool starts_sentence(std::size_t token) const;
    bool amid_line(std::size_t token) const;
    bool beside_name(std::size_t token, std::size_t piece) const;
    std::optional<WordId> before(std::size_t token) const;

    std::vector<Token> tokens_;
    std::vector<Reading> readings_;
};

}  // namespace planscribe::repair
