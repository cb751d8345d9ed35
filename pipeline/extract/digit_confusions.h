#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace planscribe::extract {

/// What a symbol of a printed number may be misread from.
struct Confusion {
    std::string on_paper;  ///< a digit or "-"; empty: nothing stands there
    int cost = 0;          ///< thousandths of a nat, for ink that was read with certainty
    int learned = 0;       ///< the same, as people found in this document; 0: nothing
};

/// A digit that people found misread in the document that is read.
struct SeenMisreading {
    std::string read, on_paper;
    int times = 0;   ///< that it was
    int stands = 0;  ///< how often `read` stands in the numbers of the document
};

/// Symbols of numbers that bad scans take for one another: 3 for 5, ? for 7, a lost 1.
class DigitConfusions {
public:
    /// Reads digit_confusions and digit_lookalikes. Throws Error(environment).
    explicit DigitConfusions(const std::filesystem::path& dictionaries);

    /// What misreadings cost that were seen: by how frequent they were, with the table as prior.
    void learn(const std::vector<SeenMisreading>& seen);

    /// What may stand on paper where `symbol` was read; where nothing was, for "".
    const std::vector<Confusion>& of(std::string_view symbol) const;

private:
    std::map<std::string, std::vector<Confusion>, std::less<>> confusions_;
};

}  // namespace planscribe::extract
