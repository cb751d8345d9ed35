#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "model/document.h"

namespace planscribe::repair {

/// Parts that can be switched off, to measure what each is worth.
struct Parts {
    bool profile = true;   ///< learn from the document which confusions it has
    bool language = true;  ///< weigh a word by the word before it
    bool names = true;     ///< take odd words for names that stand elsewhere in the document
    bool seams = true;     ///< join torn words, part those that lost their blank
    bool marks = true;     ///< bullets, per-cent signs, brackets
    bool lists = true;     ///< words, names and places of the field
};

/// What people said of a document's errors: rules of confusions (Change::rule) that it has, and
/// that it has not. Rules that the table does not hold are passed over.
struct Decisions {
    std::vector<std::string> accepted, refused;
};

/// Puts Swedish words right that the engine misread. One repairer may serve many documents, from
/// one thread.
class Repairer {
public:
    /// Loads the lexicon, the lists and the confusions of `dictionaries`. Throws
    /// Error(environment) when one is missing.
    explicit Repairer(const std::filesystem::path& dictionaries, const Parts& parts = {});
    ~Repairer();
    Repairer(const Repairer&) = delete;
    Repairer& operator=(const Repairer&) = delete;

    /// The pages of one document with `text`, `changes` and `guesses` of their words set. A token
    /// with a digit is never touched, but may get guesses; an unknown word changes only where one
    /// candidate is clearly cheapest, a known one only where its neighbours and the document's own
    /// errors ask for it. The number of words stays the same. Pages of a text layer, which no
    /// engine misread, stay as they are. A refused confusion is never undone; an accepted one is as
    /// likely as one that was seen again and again.
    std::vector<Page> repair(std::vector<Page> pages, const Decisions& decisions = {});

    /// A page by itself.
    Page repair(Page page);

    /// The errors that the document repaired last was seen to have, the most frequent first.
    const std::vector<Misreading>& profile() const;

    /// Whether a word, marks around it aside, is Swedish as far as is known.
    bool knows(std::string_view word) const;

private:
    std::vector<Page> repair_read(std::vector<Page> pages, const Decisions& decisions);

    struct Tools;
    std::unique_ptr<Tools> tools_;
};

}  // namespace planscribe::repair
