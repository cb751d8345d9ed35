#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/text.h"
#include "made_plan.h"
#include "press/garble.h"
#include "press/truth.h"
#include "press/typesetter.h"

namespace planscribe::press {
namespace {

const std::filesystem::path confusions = PLANSCRIBE_SOURCE_DIR "/tools/press/confusions.tsv";

TEST(Garble, ErrsButTheTextIsStillKnown) {
    const std::string line =
        "Förbundet är en egen juridisk person som samverkar med Åtvidabergs kommun";
    for (std::uint32_t seed = 1; seed < 30; ++seed) {
        Chance chance(seed);
        const BadReader reader(confusions, chance);
        const std::string read = reader.read(line, chance);
        EXPECT_EQ(read, normalize(read));
        EXPECT_LE(edit_distance(line, read, 40), 40U) << read;
    }
}

TEST(Garble, LosesTheSwedishLettersWithOneEngine) {
    int lost = 0;
    for (std::uint32_t seed = 1; seed < 30; ++seed) {
        Chance chance(seed);
        const BadReader reader(confusions, chance);
        const std::string read = reader.read("ö ö ö ö ö ö ö ö ö ö", chance);
        lost += read.find("ö") == read.npos;
    }
    EXPECT_GT(lost, 5);
    EXPECT_LT(lost, 25);
}

TEST(Garble, TheSameSeedReadsAlike) {
    Manuscript plan = test::made_plan();
    const std::vector<Sheet> sheets = set_pages(plan);
    const auto once = [&](std::uint32_t seed) {
        Chance chance(seed);
        const BadReader reader(confusions, chance);
        return reader.read_page(sheets[0], chance);
    };
    EXPECT_EQ(once(5), once(5));
    EXPECT_NE(once(5), once(6));
}

TEST(Garble, TearsSomeTablesIntoColumns) {
    Manuscript plan;
    plan.style = test::plain_style();
    plan.blocks.push_back(test::small_table(12));
    const std::vector<Sheet> sheets = set_pages(plan);
    const auto lines = split(truth_text(sheets), '\n').size();
    int torn = 0;
    for (std::uint32_t seed = 1; seed < 40; ++seed) {
        Chance chance(seed);
        const BadReader reader(confusions, chance);
        torn += split(reader.read_page(sheets[0], chance), '\n').size() > lines + 10;
    }
    EXPECT_GT(torn, 2);
    EXPECT_LT(torn, 30);
}

}  // namespace
}  // namespace planscribe::press
