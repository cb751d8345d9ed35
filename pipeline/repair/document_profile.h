#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "repair/candidates.h"
#include "repair/confusions.h"

namespace planscribe::repair {

/// What people said of a confusion in one document.
enum class Ruling : std::uint8_t { none, accepted, refused };

/// How often each confusion happens in one document. A document whose å, ä and ö are lost makes
/// another judge of "for" than a page that has them all.
class DocumentProfile {
public:
    /// Before anything is known of the document but what people say, confusion by confusion: the
    /// costs are those of the table.
    explicit DocumentProfile(std::vector<Ruling> rulings);

    /// Notes that a word was judged and stays.
    void note_kept() { ++judged_; }

    /// Notes the edits of a word that was put right.
    void note_mended(const std::vector<Edit>& edits);

    /// Notes a word as read, in lower case, that nobody knows.
    void note_unknown(const std::string& word) { ++unknown_[word]; }

    /// Whether the document has an unknown word so often that it is likely right as it is.
    bool insists_on(const std::string& word) const;

    /// Weighs the notes by the text of the document, repaired and in lower case: P(read | right) is
    /// estimated as times read so by times that `right` stands there, with the table as
    /// prior.
    void settle(const Confusions& confusions, std::string_view text);

    /// How often a confusion was undone.
    int times(const Confusion& confusion) const { return times_[confusion.id]; }

    /// -ln P(read | right) in this document, thousandths of a nat.
    int cost(const Confusion& confusion) const;

    /// How much surer than on a bad scan one must be that an unknown word was misread, when the
    /// document has few misread words: -ln of their share by that of a bad scan, counted twice
    /// (what few mends there were may be wrong themselves), thousandths of a nat; 0 on a bad scan.
    int restraint() const { return restraint_; }

    /// Whether so few words are misread that an odd word is likely right.
    bool is_well_read() const { return restraint_ >= restraint_of_good_scan; }

    /// The confusions that the document was seen to have, often enough to doubt a known word.
    const Allowed& evident() const { return evident_; }

private:
    static constexpr int restraint_of_good_scan = 3000;  ///< fewer than 1 word in 20 is misread

    int settled_cost(const Confusion& confusion) const;
    void settle_evidence();

    std::vector<Ruling> rulings_;
    std::vector<int> times_;
    std::vector<int> costs_;  ///< empty until settled
    Allowed evident_;         ///< empty until there is one
    std::unordered_map<std::string, int> unknown_;
    int judged_ = 0;
    int mended_ = 0;
    int restraint_ = 0;
};

}  // namespace planscribe::repair
