#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "model/page.h"

namespace planscribe::repair {

/// Marks that engines read as letters: bullets ("e Att verka" for "• Att verka") and per-cent
/// signs ("80 o/o"); section signs read as another mark ("7 $"); and letters read as marks that
/// begin a sentence ("| planen"). A mark read as digits ("80 70") stays: only arithmetic may judge
/// digits.
class Marks {
public:
    /// Reads a dictionary with the columns read, right, place. Throws Error(environment) when
    /// the file is missing or a place is none.
    explicit Marks(const std::filesystem::path& file);

    /// Sets `text` and `changes` of the words that are such marks.
    void mend(std::vector<Page>& pages) const;

private:
    enum class Place { item, number, sentence, beside };
    struct Mark {
        std::string read, right;
        Place place;
    };

    const Mark* find(const std::vector<Word>& words, std::size_t at) const;

    std::vector<Mark> all_;
};

}  // namespace planscribe::repair
