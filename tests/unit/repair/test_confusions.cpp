#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "base/error.h"
#include "repair/confusions.h"

namespace planscribe::repair {
namespace {

class ConfusionFile : public testing::Test {
protected:
    std::filesystem::path with(const std::string& rows) const {
        std::ofstream(file_) << "# columns: read, right, cost\n" << rows;
        return file_;
    }
    void TearDown() override { std::filesystem::remove(file_); }

private:
    std::filesystem::path file_ = std::filesystem::path(testing::TempDir()) /
                                  testing::UnitTest::GetInstance()->current_test_info()->name();
};

TEST_F(ConfusionFile, FindsByFirstByte) {
    const Confusions confusions(with("rn\tm\t2400\no\tö\t2300\nr\tt\t3800\n"));
    ASSERT_EQ(confusions.all().size(), 3u);
    const auto found = confusions.beginning_like("rnedel");
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].right, "t");
    EXPECT_EQ(found[1].right, "m");
    EXPECT_EQ(found[1].cost, 2400);
    EXPECT_EQ(confusions.all()[found[1].id].read, "rn");
    EXPECT_TRUE(confusions.beginning_like("medel").empty());
}

TEST_F(ConfusionFile, KnowsDiacriticsCapitalsAndRules) {
    const Confusions confusions(with("o\tö\t2300\nIr\tF\t2600\n'\t\t2600\n"));
    EXPECT_TRUE(confusions.beginning_like("o")[0].diacritic);
    const Confusion& capital = confusions.beginning_like("I")[0];
    EXPECT_TRUE(capital.capital);
    EXPECT_EQ(capital.right, "f");
    EXPECT_EQ(capital.rule(), "confusion:Ir>F");
    EXPECT_EQ(confusions.beginning_like("'")[0].rule(), "confusion:'>");
}

TEST_F(ConfusionFile, MarksMayBeLettersButPunctuationMayNot) {
    const Confusions confusions(with("&\tä\t2500\n,{\tA\t2600\n"));
    EXPECT_TRUE(confusions.may_be_letter("&"));
    EXPECT_TRUE(confusions.may_be_letter("{"));
    EXPECT_FALSE(confusions.may_be_letter(","));
    EXPECT_FALSE(confusions.may_be_letter("%"));
}

TEST_F(ConfusionFile, RefusesRowsThatAreNone) {
    for (const char* row :
         {"a\tå\tmuch\n", "a\ta\t100\n", "a\tå\t0\n", "6\tö\t100\n", "\tö\t100\n"})
        EXPECT_THROW(Confusions{with(row)}, Error) << row;
    EXPECT_THROW(Confusions{"no such file"}, Error);
}

TEST(ConfusionTable, OfTheProjectIsSound) {
    const Confusions confusions(PLANSCRIBE_SOURCE_DIR "/dictionaries/confusions.tsv");
    EXPECT_GT(confusions.all().size(), 100u);
    for (std::size_t i = 1; i < confusions.all().size(); ++i) {
        const Confusion &before = confusions.all()[i - 1], &confusion = confusions.all()[i];
        EXPECT_TRUE(before.read != confusion.read || before.right != confusion.right ||
                    before.capital != confusion.capital)
            << confusion.rule() << " stands twice";
    }
}

}  // namespace
}  // namespace planscribe::repair
