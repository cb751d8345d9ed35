#pragma once

#include <string_view>
#include <vector>

#include "repair/candidates.h"
#include "repair/confusions.h"

namespace planscribe::repair {

/// How often each confusion happens on one page. A page whose å, ä and ö are lost makes
/// another judge of "for" than a page that has them all.
class PageProfile {
public:
    /// Before anything is known of the page: the costs are those of the table.
    explicit PageProfile(std::size_t confusions);

    /// Notes that a word was judged and stays.
    void note_kept() { ++judged_; }

    /// Notes the edits of a word that was put right.
    void note_mended(const std::vector<Edit>& edits);

    /// Weighs the notes by the text of the page, repaired and in lower case: P(read | right) is
    /// estimated as times read so by times that `right` stands on the page, with the table as
    /// prior.
    void settle(const Confusions& confusions, std::string_view text);

    /// -ln P(read | right) on this page, thousandths of a nat.
    int cost(const Confusion& confusion) const;

    /// How much surer than on a bad page one must be that an unknown word was misread, when the
    /// page has few misread words: -ln of their share by that of a bad page, counted twice
    /// (what few mends there were may be wrong themselves), thousandths of a nat; 0 on a bad page.
    int restraint() const { return restraint_; }

    /// The confusions that the page was seen to have, often enough to doubt a known word.
    const Allowed& evident() const { return evident_; }

private:
    std::vector<int> times_;
    std::vector<int> costs_;  ///< empty until settled
    Allowed evident_;         ///< empty until there is one
    int judged_ = 0;
    int mended_ = 0;
    int restraint_ = 0;
};

}  // namespace planscribe::repair
