#include "extract/labels.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "base/error.h"
#include "example.h"

namespace planscribe::extract {
namespace {

TEST(Labels, TheLongestOneWins) {
    const auto tokens = tokens_of("Mål för verksamheten 2031");
    const auto hit = label_at_start(tokens, vocabulary());
    ASSERT_TRUE(hit);
    EXPECT_EQ(hit->label, Label::association_goals);
    EXPECT_EQ(hit->words, 3u);
}

TEST(Labels, AreKnownThroughBadReading) {
    EXPECT_EQ(label_of(tokens_of("Projektigare:"), vocabulary()), Label::owner);
    EXPECT_EQ(label_of(tokens_of("ERSÄTTARE"), vocabulary()), Label::substitute);
    EXPECT_EQ(label_of(tokens_of("Ordinarie ledaméter:"), vocabulary()), Label::ordinary);
    EXPECT_FALSE(label_of(tokens_of("Ersättare väljs"), vocabulary()));
}

TEST(Roles, NumberedViceChairsAreViceChairs) {
    for (const char* text :
         {"vice ordf.)", "1:e vice ordförande", "2:a vice ordförande", "v. ordf."}) {
        const auto tokens = tokens_of(text);
        const auto hit = role_at_start(tokens, vocabulary());
        ASSERT_TRUE(hit) << text;
        EXPECT_EQ(hit->role->role, Role::vice_chair) << text;
        EXPECT_EQ(hit->words, tokens.size()) << text;
    }
    EXPECT_EQ(role_at_start(tokens_of("ordförande"), vocabulary())->role->role, Role::chair);
}

TEST(Bullets, AreKnownAlsoAsScansReadThem) {
    for (const char* text : {"• Minst", "e Att", "o Att", "- Att", "– Att"})
        EXPECT_TRUE(starts_with_bullet(tokens_of(text), vocabulary())) << text;
    for (const char* text : {"= Att", "+ Minst", "»« Styrelsen"})
        EXPECT_TRUE(starts_with_bullet(tokens_of(text), vocabulary())) << text;
    EXPECT_FALSE(starts_with_bullet(tokens_of("En gång"), vocabulary()));
}

TEST(Vocabulary, AnUnknownWordInADictionaryIsTold) {
    namespace fs = std::filesystem;
    const fs::path folder = fs::path(testing::TempDir()) / "planscribe_bad_dictionaries";
    fs::remove_all(folder);
    fs::copy(PLANSCRIBE_SOURCE_DIR "/dictionaries", folder, fs::copy_options::recursive);
    std::ofstream(folder / "labels.tsv", std::ios::app) << "nonsense\tOrd\n";
    EXPECT_THROW(load_vocabulary(folder), Error);
    fs::remove_all(folder);
}

}  // namespace
}  // namespace planscribe::extract
