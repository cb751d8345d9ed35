#include "extract/wrapped_labels.h"

#include <gmock/gmock.h>

#include "base/text.h"

namespace planscribe::extract {
namespace {

using testing::ElementsAre;

constexpr int letter = 20;   ///< width on the page
constexpr int height = 30;   ///< of each word
constexpr int pitch = 65;    ///< from row to row
constexpr int leading = 50;  ///< between two lines of one label

/// A page of one table with one column of amounts.
class Printed {
public:
    /// `label` a word each, and the amount, if any, on a line so far below the one above.
    Printed& row(std::string_view label, std::string_view amount, int below = pitch) {
        y_ += below;
        GridRow row;
        int x = 0;
        for (const std::string& word : split_blanks(label)) {
            row.label.push_back(print(word, x));
            x = page_.words.back().box.right() + letter;
        }
        row.cells.emplace_back();
        if (!amount.empty()) row.cells[0].push_back(print(std::string(amount), 1'000));
        grid_.rows.push_back(std::move(row));
        return *this;
    }

    std::vector<std::string> labels() const {
        const std::vector<Page> pages{page_};
        const terms::TableWords words(PLANSCRIBE_SOURCE_DIR "/dictionaries");
        std::vector<std::string> labels;
        for (const LabelledRow& row : join_wrapped_labels(pages, grid_, words))
            labels.push_back(raw_text(pages, row.label));
        return labels;
    }

private:
    WordId print(const std::string& text, int x) {
        Word word;
        word.raw = word.text = text;
        word.box = {x, y_, letter * static_cast<int>(graphemes(text).size()), height};
        page_.words.push_back(std::move(word));
        return {0, static_cast<int>(page_.words.size()) - 1};
    }

    Page page_;
    Grid grid_;
    int y_ = 0;
};

Printed three_rows() {
    Printed table;
    table.row("Folkhälsoveckan", "75").row("Processtöd", "635").row("Kansli", "90");
    return table;
}

TEST(WrappedLabels, ALineThatIsFullGoesOnBelow) {
    EXPECT_THAT(three_rows().row("Samlat team", "").row("Hedefors", "4", leading).labels(),
                ElementsAre("Folkhälsoveckan", "Processtöd", "Kansli", "Samlat team Hedefors"));
}

TEST(WrappedLabels, AHeadingOnARowOfItsOwnStaysOne) {
    EXPECT_THAT(three_rows().row("Samlat team", "").row("Hedefors", "4").labels(),
                ElementsAre("Folkhälsoveckan", "Processtöd", "Kansli", "Samlat team", "Hedefors"));
}

TEST(WrappedLabels, ALineWithRoomForMoreIsAHeading) {
    EXPECT_THAT(three_rows().row("Team", "").row("Hed", "4", leading).labels(),
                ElementsAre("Folkhälsoveckan", "Processtöd", "Kansli", "Team", "Hed"));
}

TEST(WrappedLabels, LeadersBehindALabelMakeTheColumnNoWider) {
    Printed table = three_rows();
    table.row("Kapital ........................", "5").row("|", "7");
    EXPECT_EQ(table.row("Samlat team", "").row("Hedefors", "4", leading).labels().back(),
              "Samlat team Hedefors");
}

}  // namespace
}  // namespace planscribe::extract
