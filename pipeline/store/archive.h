#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "store/corrections.h"
#include "store/entries.h"
#include "store/keep.h"
#include "store/kept_facts.h"
#include "store/numbers.h"
#include "store/reading.h"
#include "store/search.h"

namespace planscribe::store {

/// A page of a document as it was kept.
struct KeptPage {
    int number = 0;             ///< from 1
    int width = 0, height = 0;  ///< of the page image as it came, pixels; 0 where it was text
    std::string words;          ///< see page_json
};

/// A document with all that hangs on it.
struct WholeDocument {
    Shown shown;
    std::vector<NumberEntry> numbers;
    std::vector<KeptPage> pages;  ///< none where they were not asked for
};

enum class Detail { records, records_and_words };

/// Many documents in one place that outlasts the program: a SQLite file, or a schema on a
/// PostgreSQL server. Both give the same answers, byte for byte, in the same order. A document is
/// known by the SHA-256 of its source; its id is the beginning of that.
///
/// A document is kept as a whole or not at all, whatever happens meanwhile. Any number of programs
/// may read while one writes; writers wait for each other.
///
/// Members throw Error with the archive's name (never with a password) and what to do: `usage` for
/// a URL that is none, `input` for an archive or document that cannot be read, `output` for one
/// that cannot be written.
class Archive {
public:
    /// `url`: a file or postgresql://…, see README. For writing it is made when missing; an older
    /// one is brought up to date first. `dictionaries`: the version of the knowledge that this
    /// program reads with (dictionary_version).
    Archive(const std::string& url, Access access, std::string dictionaries);

    const std::string& name() const { return database_->name(); }
    const std::string& dictionaries() const { return dictionaries_; }

    /// How many documents other dictionaries read than ours.
    int read_with_others();

    /// Keeps a document in place of an earlier reading of the same bytes; what people decided about
    /// it stays. Gives the other documents of the same kind, association and year.
    std::vector<Entry> keep(const Document& document, const std::vector<PageText>& texts,
                            const std::string& place, const Extras& extras = {});

    /// All documents, by association, year, kind, file and source.
    std::vector<Entry> list();

    /// The document whose id or SHA-256 begins with `id` (at least four characters).
    Shown show(const std::string& id);

    /// Hands over each document in the order of list(), one at a time, all of one state of the
    /// archive.
    void each(Detail detail, const std::function<void(const WholeDocument&)>& take);

    /// Takes a document out. What people decided about it stays, and comes back with it, unless
    /// they are to go too. Gives what was taken out.
    Entry remove(const std::string& id, bool with_corrections);

    /// The pages that hold each of `phrases`, by document and page; the first `limit` of them.
    /// Throws Error(usage) when a phrase has no word.
    Found find(const std::vector<std::string>& phrases, int limit);

    /// What can be compared of all documents, by association, year, kind, file and source.
    std::vector<DocumentFacts> facts();

    /// What people decided about the source with this SHA-256, the oldest first.
    std::vector<Correction> corrections(const std::string& sha256);
    void add(const Correction& correction);

    /// See store/reading.h; `id` as in show().
    Reading reading(const std::string& id);
    std::string mark(const std::string& id);
    bool answer(const Answered& answered);
    std::optional<std::string> picture(const std::string& id, int page);
    std::optional<PageWords> page_words(const std::string& id, int page);
    std::vector<std::string> page_lines(const std::string& id);

private:
    std::unique_ptr<Database> database_;
    std::string dictionaries_;
    Stemmer stemmer_;
};

}  // namespace planscribe::store
