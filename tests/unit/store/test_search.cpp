#include "backend.h"

namespace planscribe::store {
namespace {

using example::document;
using example::keep;
using testing::ElementsAre;
using testing::IsEmpty;

class Search : public Archives {
protected:
    /// Where it is found: the first digit of the document, page and line.
    std::vector<std::string> find(const std::vector<std::string>& phrases, int limit = 99) {
        std::vector<std::string> places;
        for (const Hit& hit : archive().find(phrases, limit).hits)
            places.push_back(hit.sha256.substr(0, 1) + ":" + std::to_string(hit.page) + ":" +
                             std::to_string(hit.line));
        return places;
    }

    Archive& archive() {
        if (!archive_) archive_.emplace(open());
        return *archive_;
    }

private:
    std::optional<Archive> archive_;
};

TEST_P(Search, FindsWordsInAnyForm) {
    keep(archive(), document('a', "Styrelsen beslutar\nom insatserna\n\fEN INSATS\n"));
    EXPECT_THAT(find({"insatsen"}), ElementsAre("a:1:2", "a:2:1"));
    EXPECT_THAT(find({"styrelse"}), ElementsAre("a:1:1"));
    EXPECT_THAT(find({"insulin"}), IsEmpty());
}

TEST_P(Search, WantsAllWordsOnAPageAndPhrasesTogether) {
    keep(archive(), document('a', "psykisk hälsa\noch ohälsa\n\fden psykiska\nohälsan ökar\n"));
    EXPECT_THAT(find({"psykisk", "ohälsa"}), ElementsAre("a:1:1", "a:2:1"));
    EXPECT_THAT(find({"psykisk ohälsa"}), ElementsAre("a:2:1"));
    EXPECT_THAT(find({"psykisk ohälsa", "ökar"}), ElementsAre("a:2:1"));
    EXPECT_THAT(find({"psykisk ohälsa", "hälsa"}), IsEmpty());
    EXPECT_THAT(find({"\"psykisk, OHÄLSA!\""}), ElementsAre("a:2:1"));
}

TEST_P(Search, FindsGarbledWordsByBothForms) {
    Document garbled = document('a', "nagot\nav psyk1sk 0halsa har\n");
    example::mend(garbled, "psyk1sk", "psykisk");
    example::mend(garbled, "0halsa", "ohälsa");
    keep(archive(), garbled);
    EXPECT_THAT(find({"psykisk ohälsa"}), ElementsAre("a:1:2"));
    EXPECT_THAT(find({"psyk1sk 0halsa"}), ElementsAre("a:1:2"));
    EXPECT_THAT(find({"psyk1sk", "ohälsa"}), ElementsAre("a:1:2"));
    const Hit hit = archive().find({"psykisk"}, 1).hits.at(0);
    EXPECT_EQ(hit.snippet, "av psykisk ohälsa har");
    EXPECT_EQ(hit.as_read, "av psyk1sk 0halsa har");
    EXPECT_EQ(archive().find({"nagot"}, 1).hits.at(0).as_read, std::nullopt);
}

TEST_P(Search, FindsWordsThatRepairJoined) {
    Document torn = document('a', "re habilitering\n");
    example::mend(torn, "re", "rehabilitering");
    example::mend(torn, "habilitering", "");
    keep(archive(), torn);
    EXPECT_THAT(find({"rehabilitering"}), ElementsAre("a:1:1"));
    EXPECT_THAT(find({"habilitering"}), ElementsAre("a:1:1"));
}

TEST_P(Search, OrdersByDocumentAndPageAndCountsAll) {
    keep(archive(), document('c', "ord\n\ford\n", "Samordningsförbundet Ö"));
    keep(archive(), document('b', "ord\n", "Samordningsförbundet A", 2032));
    keep(archive(), document('a', "ord\n", "Samordningsförbundet B", 2030));
    EXPECT_THAT(find({"ord"}), ElementsAre("b:1:1", "a:1:1", "c:1:1", "c:2:1"));
    EXPECT_THAT(find({"ord"}, 2), ElementsAre("b:1:1", "a:1:1"));
    EXPECT_EQ(archive().find({"ord"}, 2).pages, 4);
}

TEST_P(Search, ShowsTheLineThatHoldsMost) {
    keep(archive(), document('a', "rehabilitering\nvid sjukdom\nom rehabilitering vid sjukdom\n"));
    const Hit hit = archive().find({"rehabilitering", "sjukdom"}, 1).hits.at(0);
    EXPECT_EQ(hit.line, 3);
    EXPECT_THAT(hit.lines, ElementsAre(1, 2, 3));
    EXPECT_EQ(hit.snippet, "om rehabilitering vid sjukdom");
}

TEST_P(Search, ShowsPartOfALongLineAndBothOfAPhrase) {
    std::string text;
    for (int i = 0; i < 30; ++i) text += "före ";
    text += "mitt";
    for (int i = 0; i < 30; ++i) text += " efter";
    keep(archive(), document('a', text + "\nslut på\nraden här\n"));
    const std::string shown = archive().find({"mitt"}, 1).hits.at(0).snippet;
    EXPECT_TRUE(shown.starts_with("… före ")) << shown;
    EXPECT_TRUE(shown.ends_with(" efter …")) << shown;
    EXPECT_EQ(split_blanks(shown).size(), 26U);
    EXPECT_EQ(archive().find({"på raden"}, 1).hits.at(0).snippet, "slut på raden här");
}

TEST_P(Search, FindsOnPagesOfAnyLength) {
    std::string text = "först sist ";
    for (int i = 0; i < 20'000; ++i) text += i % 2 == 0 ? "ord " : "x" + std::to_string(i) + "\n";
    keep(archive(), document('a', text + "allra sist\n"));
    EXPECT_THAT(find({"allra sist"}), ElementsAre("a:1:10001"));
    EXPECT_THAT(find({"x19999 allra"}), ElementsAre("a:1:10000"));
}

TEST_P(Search, RefusesAPhraseWithoutWords) {
    const Error error = error_of([&] { archive().find({"insats", "–!"}, 1); });
    EXPECT_EQ(error.code(), ErrorCode::usage);
    EXPECT_STREQ(error.what(), "'–!': has no word to find");
}

INSTANTIATE_TEST_SUITE_P(On, Search, both, name_of_backend);

}  // namespace
}  // namespace planscribe::store
