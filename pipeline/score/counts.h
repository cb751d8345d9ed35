#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <vector>

/// What is counted when a reading is held against its truth. Counts are whole numbers, so that
/// documents add up (the micro-average); a ratio is made where it is shown.
namespace planscribe::score {

/// Edits that turn an output into the truth, and the length of the truth.
struct ErrorCount {
    std::size_t edits = 0;  ///< insertions, substitutions and deletions, the fewest that do
    std::size_t length = 0;

    /// Edits by length; over 1 when much was invented. Of an empty truth: 0 when nothing was read,
    /// else 1.
    double rate() const;
    double percent() const { return 100 * rate(); }
    ErrorCount& operator+=(const ErrorCount& other);
};

/// Things of one kind: how many the truth holds, how many the output holds, and how many of
/// these are the same. Recall is right by truth, precision right by output.
struct Tally {
    std::size_t truth = 0;
    std::size_t output = 0;
    std::size_t right = 0;

    bool perfect() const { return right == truth && right == output; }
    Tally& operator+=(const Tally& other);
    friend bool operator==(const Tally&, const Tally&) = default;
};

/// How an output vouches for a cell.
enum class Status { proved, read, doubtful, confirmed };
constexpr std::size_t status_count = 4;
using ByStatus = std::array<std::size_t, status_count>;
const char* name_of(Status status);
std::size_t sum(const ByStatus& counts);

/// The amounts of all tables. Cells of the truth = right + wrong + missing + unread.
struct CellCount {
    ByStatus right{};
    ByStatus wrong{};         ///< another amount than the truth
    ByStatus invented{};      ///< an amount where the paper has none
    std::size_t missing = 0;  ///< no cell there
    std::size_t unread = 0;   ///< a cell there, with no amount: said to be unreadable
    ByStatus output{};        ///< all cells of the output

    std::size_t truth() const { return sum(right) + sum(wrong) + missing + unread; }
    /// Wrong and invented ones that the output calls `status`.
    std::size_t false_though(Status status) const;
    bool perfect() const { return sum(right) == truth() && sum(invented) == 0; }
    CellCount& operator+=(const CellCount& other);
    friend bool operator==(const CellCount&, const CellCount&) = default;
};

/// What became of the words of the truth between the raw reading and the output.
struct WordFates {
    std::size_t kept = 0;        ///< right before and after
    std::size_t mended = 0;      ///< wrong before, right after
    std::size_t left_wrong = 0;  ///< wrong before, the same after
    std::size_t miswritten = 0;  ///< wrong before, another wrong after
    std::size_t broken = 0;      ///< right before, wrong after: harm
    std::size_t numbers = 0;     ///< of the left wrong and miswritten: with a digit on paper, which
                                 ///< no repair of words may change

    std::size_t all() const { return kept + mended + left_wrong + miswritten + broken; }
    WordFates& operator+=(const WordFates& other);
    friend bool operator==(const WordFates&, const WordFates&) = default;
};

/// Words of one decade of confidence.
struct Bin {
    std::size_t words = 0;
    std::size_t right = 0;
    std::size_t confidence = 0;  ///< sum, per cent

    friend bool operator==(const Bin&, const Bin&) = default;
};

/// Reliability curve: bin i holds the words of confidence 10 i to 10 i + 9, the last also 100.
struct Reliability {
    std::array<Bin, 10> bins{};

    std::size_t words() const;
    /// Expected calibration error, 0 to 1: the mean over all words of how far the share of right
    /// words in a bin lies from its mean confidence (Naeini et al. 2015). 0 when there are none.
    double calibration_error() const;
    Reliability& operator+=(const Reliability& other);
    friend bool operator==(const Reliability&, const Reliability&) = default;
};

/// One thing that is not right.
struct Miss {
    std::string kind;    ///< "word", "cell", or the name of a field
    std::string what;    ///< "wrong", "missing", "invented", "unread", "broken"…
    std::string place;   ///< page, line or box; table, row, column
    std::string truth;   ///< empty where the paper has nothing
    std::string output;  ///< empty where nothing was read
};

}  // namespace planscribe::score
