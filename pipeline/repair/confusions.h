#pragma once

#include <array>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace planscribe::repair {

/// One way in which an engine errs: it read `read` where the paper has `right`.
struct Confusion {
    std::string read;
    std::string right;        ///< lower case; may be empty (a speck taken for a letter or mark)
    std::string symbols;      ///< of `right`
    bool capital = false;     ///< the paper has `right` in upper case, at the beginning of a word
    int cost = 0;             ///< -ln P(read | right) in thousandths of a nat
    std::size_t id = 0;       ///< its place in the table
    bool diacritic = false;   ///< gives back an å, ä or ö
    bool dots_alone = false;  ///< gives back nothing but the dots or ring: a is read, ä is right

    /// "confusion:rn>m"
    std::string rule() const;
};

/// The table of confusions: many-to-many, weighted, from what was read to what is right.
class Confusions {
public:
    /// Reads a dictionary with the columns read, right, cost. Throws Error(environment) when
    /// the file is missing or a row is no confusion.
    explicit Confusions(const std::filesystem::path& file);

    /// The whole table; a confusion's id is its place here.
    const std::vector<Confusion>& all() const { return all_; }

    /// Those whose `read` may stand where `text` begins: the first bytes agree.
    std::span<const Confusion> beginning_like(std::string_view text) const;

    /// Whether a character that is no letter takes part in a confusion, so that it may stand
    /// for a letter at the edge of a word ("&r"). Marks of ordinary punctuation never do.
    bool may_be_letter(std::string_view grapheme) const;

private:
    std::vector<Confusion> all_;                    ///< sorted by `read`
    std::array<std::size_t, 257> first_of_byte_{};  ///< where those of a first byte begin
    std::vector<std::string> letterlike_;
};

}  // namespace planscribe::repair
