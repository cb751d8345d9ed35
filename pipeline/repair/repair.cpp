#include "repair/repair.h"

#include <string>
#include <vector>

#include "base/text.h"
#include "repair/confusions.h"
#include "repair/lexicon.h"
#include "repair/mend.h"
#include "repair/page_profile.h"
#include "repair/passage.h"

namespace planscribe::repair {

struct Repairer::Parts {
    explicit Parts(const std::filesystem::path& dictionaries)
        : lexicon(dictionaries),
          confusions(dictionaries / "confusions.tsv"),
          mender(lexicon, confusions) {}

    /// Judges each reading by `profile`, and gives it to `take` with what it was mended to.
    template <typename Take>
    void judge(const std::vector<Reading>& readings, const PageProfile& profile, Take take) {
        for (const Reading& reading : readings) {
            const auto mended = mender.mend(reading.word, reading.situation, profile);
            if (!mended && !reading.apart.empty() && !mender.knows(reading.word, reading.situation))
                judge(reading.apart, profile, take);
            else
                take(reading, mended);
        }
    }

    Lexicon lexicon;
    Confusions confusions;
    Mender mender;
};

Repairer::Repairer(const std::filesystem::path& dictionaries)
    : parts_(std::make_unique<Parts>(dictionaries)) {}

Repairer::~Repairer() = default;

Page Repairer::repair(Page page) {
    Passage passage(page.words, parts_->confusions);
    const PageProfile untold(parts_->confusions.all().size());
    PageProfile profile = untold;
    std::string text;
    parts_->judge(passage.readings(), untold, [&](const Reading& reading, const auto& mended) {
        mended ? profile.note_mended(mended->edits) : profile.note_kept();
        text += (mended ? mended->word : lower(reading.word)) + " ";
    });
    profile.settle(parts_->confusions, text);
    parts_->judge(passage.readings(), profile, [&](const Reading& reading, const auto& mended) {
        if (mended) passage.apply(reading, mended->edits, profile);
    });
    return page;
}

}  // namespace planscribe::repair
