#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "base/text.h"
#include "repair/repair.h"

namespace planscribe::repair {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class Repair : public testing::Test {
protected:
    static void SetUpTestSuite() {
        repairer_ = new Repairer(PLANSCRIBE_SOURCE_DIR "/dictionaries");
    }
    static void TearDownTestSuite() { delete repairer_; }

    /// A page of lines.
    static Page page(const std::vector<std::string>& lines) {
        Page made;
        for (std::size_t i = 0; i < lines.size(); ++i)
            for (const std::string& token : split_blanks(lines[i])) {
                Word word;
                word.line = static_cast<int>(i) + 1;
                word.raw = word.text = token;
                made.words.push_back(word);
            }
        return made;
    }

    static std::string repaired(const std::vector<std::string>& lines) {
        std::vector<std::string> texts;
        for (const Word& word : repairer_->repair(page(lines)).words) texts.push_back(word.text);
        return join(texts, " ");
    }
    static std::string repaired(const std::string& line) { return repaired(std::vector{line}); }

    static void expect_untouched(const std::string& line) {
        const Page after = repairer_->repair(page({line}));
        for (const Word& word : after.words) {
            EXPECT_EQ(word.text, word.raw);
            EXPECT_THAT(word.changes, IsEmpty()) << word.raw;
        }
    }

    static inline Repairer* repairer_ = nullptr;
};

TEST_F(Repair, GivesBackLostDiacritics) {
    EXPECT_EQ(repaired("Tva sjukskoterskor behover langre utbildning."),
              "Två sjuksköterskor behöver längre utbildning.");
}

TEST_F(Repair, UndoesSeveralConfusionsInOneWord) {
    EXPECT_EQ(repaired("den nya arsredovlsningen"), "den nya årsredovisningen");
    EXPECT_EQ(repaired("med mdnga tradgdrdsmdstare"), "med många trädgårdsmästare");
}

TEST_F(Repair, JoinsStrokesThatFellApart) {
    EXPECT_EQ(repaired("en l<astrull och rnjöll<"), "en kastrull och mjölk");
    EXPECT_EQ(repaired("ha\\,et brusar"), "havet brusar");
}

TEST_F(Repair, UndoesNoConfusionThatPeopleRefused) {
    const std::vector<Page> pages{page({"en l<astrull med tradgdrd"})};
    const Page refused = repairer_->repair(pages, {{}, {"confusion:l<>k"}}).front();
    EXPECT_EQ(refused.words[1].text, "l<astrull");
    EXPECT_EQ(refused.words[3].text, "trädgård");
    EXPECT_EQ(repairer_->repair(pages, {{"confusion:l<>k"}, {}}).front().words[1].text, "kastrull");
    EXPECT_EQ(repairer_->repair(pages, {{}, {"confusion:no>such"}}).front().words[1].text,
              "kastrull");
}

TEST_F(Repair, TellsEachChange) {
    const Page after = repairer_->repair(page({"en l<astrull med tradgdrd"}));
    const Word& pot = after.words[1];
    ASSERT_EQ(pot.text, "kastrull");
    ASSERT_EQ(pot.changes.size(), 1u);
    EXPECT_EQ(pot.changes[0].rule, "confusion:l<>k");
    EXPECT_EQ(pot.changes[0].from, "l<astrull");
    EXPECT_GT(pot.changes[0].cost, 0);
    const Word& garden = after.words[3];
    ASSERT_EQ(garden.text, "trädgård");
    ASSERT_EQ(garden.changes.size(), 2u);
    EXPECT_EQ(garden.changes[0].from, "tradgdrd");
    EXPECT_EQ(garden.changes[1].from, "trädgdrd");
    EXPECT_EQ(garden.raw, "tradgdrd");
}

TEST_F(Repair, LeavesSwedishAlone) {
    expect_untouched("Kommunens vaktmästare sår gräs, målar staketet och lagar fem gungor i år.");
    expect_untouched("Bl.a. hyrs lokaler (t.ex. gymnastiksalen) m.m. ut till föreningar.");
}

TEST_F(Repair, LetsNeighboursDecideBetweenWords) {
    const std::vector<std::string> lines{
        "Tradgarden ar oppen for alla som vill hjalpa till med graset och hackarna.",
        "Den ar stor, och darfor behover vi fler som kan vara med nar det ar varmt.",
        "Han kom for att kopa en bok om bat och en om far."};
    EXPECT_THAT(repaired(lines), testing::HasSubstr("Den är stor"));
    EXPECT_THAT(repaired(lines), testing::HasSubstr("för att köpa"));
    EXPECT_THAT(repaired(lines), testing::HasSubstr("en om far."));
}

TEST_F(Repair, JoinsAndSplitsWhatABlankToreOrLost) {
    const Page joined = repairer_->repair(page({"en stor blom sterhandel, med"}));
    EXPECT_EQ(joined.words[2].text, "blomsterhandel,");
    EXPECT_EQ(joined.words[3].text, "");
    EXPECT_EQ(joined.words[2].changes[0].rule, "join");
    EXPECT_EQ(joined.words[3].changes[0].from, "sterhandel,");
    EXPECT_EQ(repaired("Attunder natten kommer regn"), "Att under natten kommer regn");
    EXPECT_EQ(repairer_->repair(page({"betalas fdr resterande tid"})).words[2].text, "resterande");
    expect_untouched("Huset vid Attunder och julen med stor kastrull och alla barn");
}

TEST_F(Repair, PartsWordsAndMendsThemAtOnce) {
    EXPECT_EQ(repaired("det gar ltt om tradgardenoch huset.Alla vill dit"),
              "det går ltt om trädgården och huset. Alla vill dit");
}

TEST_F(Repair, JoinsPiecesThatNobodyKnows) {
    EXPECT_EQ(repaired("Hon gar till tradg arden i dag"), "Hon går till trädgården  i dag");
}

TEST_F(Repair, TakesAnOAmidALineForAnOWithDots) {
    EXPECT_EQ(repaired("nar de Okar gar det"), "när de ökar går det");
}

TEST_F(Repair, LowersTheCapitalOfAMisreadFunctionWordAmidALine) {
    EXPECT_EQ(repaired("tva sjukskoterskor behover utbildning For alla brollop i Orebro"),
              "två sjuksköterskor behöver utbildning för alla bröllop i Örebro");
}

TEST_F(Repair, KnowsNamesFromElsewhereInTheDocument) {
    const std::vector<std::string> lines{"Ordforande ar Zubrovka Zett", "Sa sager Zubrovka sjalv",
                                         "men inte Zubro\\,ka"};
    EXPECT_THAT(repaired(lines), testing::EndsWith("men inte Zubrovka"));
}

TEST_F(Repair, LeavesOddWordsWhereHardlyAnyIsMisread) {
    std::vector<std::string> lines(40, "Hon har en katt som bor i ett hus med en stor hund");
    lines.push_back("Uhlen och katten");
    EXPECT_THAT(repaired(lines), testing::EndsWith("Uhlen och katten"));
    lines.back() = "Regionen Melllandet och katten";
    EXPECT_THAT(repaired(lines), testing::EndsWith(lines.back()));
}

TEST_F(Repair, TellsByHowMuchAWordWon) {
    const Page after = repairer_->repair(page({"en l<astrull i tradgdrden"}));
    EXPECT_GT(after.words[1].changes.at(0).margin, 0);
    EXPECT_FALSE(after.words[1].changes.at(0).runner_up.empty());
}

TEST_F(Repair, TellsWhichErrorsADocumentHas) {
    repairer_->repair(page({"Sjukskoterskor behover mjöll< och kottfars"}));
    ASSERT_FALSE(repairer_->profile().empty());
    EXPECT_EQ(repairer_->profile().front().rule, "confusion:o>ö");
    EXPECT_GE(repairer_->profile().front().times, 2);
    repairer_->repair(page({"en kastrull"}));
    EXPECT_THAT(repairer_->profile(), IsEmpty());
}

TEST_F(Repair, SeesADocumentAsOne) {
    std::vector<Page> pages{
        page({"Tva sjukskoterskor behover langre utbildning for att kunna hjalpa",
              "sarskilt utsatta manniskor, och darfor behovs storre resurser."}),
        page({"Han ville for sin del"})};
    EXPECT_EQ(repairer_->repair(pages)[1].words[2].text, "för");
    EXPECT_EQ(repairer_->repair(pages[1]).words[2].text, "for");
}

TEST_F(Repair, NeverTouchesATokenWithADigit) {
    expect_untouched("f6r 1O0 l2 2O25-Ol-l1 B1 (l 4) 7o6l<r");
}

TEST_F(Repair, LeavesAStrokeThatMayBeginANumber) {
    EXPECT_EQ(repaired("sjukskoterskor fick l 877 och l 877."),
              "sjuksköterskor fick l 877 och l 877.");
    EXPECT_EQ(repaired("tva sjukskoterskor l 2014"), "två sjuksköterskor i 2014");
}

TEST_F(Repair, TakesNoUnknownNameForAKnownOneWithOtherLetters) {
    for (const std::string text : {"Monica Tapper och Göta Uhlin deltog. Göta Uhlin ringde.",
                                   "Sedan talade Pelle Hbnsson. Pelle Hbnsson gick."})
        EXPECT_EQ(repaired(text), text);
    EXPECT_EQ(repaired("Sedan talade Pelle Ostberg."), "Sedan talade Pelle Östberg.");
}

TEST_F(Repair, TakesNoNameBesideANameForAWord) {
    expect_untouched("Ifrah Lindahl och Pelle Holmman");
    EXPECT_EQ(repaired("fraga Lrpp Pelle"), "fråga upp Pelle");
}

TEST_F(Repair, GivesNamesTheDotsThatTheyHaveElsewhere) {
    const std::vector<std::string> lines{"Tva sjukskoterskor behover langre utbildning for alla",
                                         "hos Qvarskogen", "och Qvarskogen", "men Qvärskogen"};
    EXPECT_THAT(repaired(lines), testing::EndsWith("hos Qvärskogen och Qvärskogen men Qvärskogen"));
}

TEST_F(Repair, LeavesTheDotsOfANameWhereTheyAreNotLost) {
    std::vector<std::string> lines(40, "Hon har en katt på ön där de två bor i ett hus");
    lines.push_back("Qvarskogen och Qvarskogen men Qvärskogen");
    EXPECT_THAT(repaired(lines), testing::EndsWith(lines.back()));
}

TEST_F(Repair, LeavesUnknownNamesAcronymsAndAddresses) {
    expect_untouched("styrelsen och Bengt Qvarnlofsson samt Zetterqvarn i RKQX");
    expect_untouched("skriv till kansli@exempelforbundet.se eller www.exempelforbundet.nu");
    expect_untouched("projektet FrukostKlubben");
    expect_untouched("barnen i Tallnäs och Lindasen, med Strandh i Fixhult");
}

TEST_F(Repair, KnowsPlacesByTheirList) {
    EXPECT_EQ(repaired("invånare i Orkelljunga och Vastervik"),
              "invånare i Örkelljunga och Västervik");
}

TEST_F(Repair, KeepsPunctuationAndCapitals) {
    EXPECT_EQ(repaired("(tradgdrd), ”tradgdrd”"), "(trädgård), ”trädgård”");
    EXPECT_EQ(repaired("FORSORJNINGSSTOD"), "FÖRSÖRJNINGSSTÖD");
    EXPECT_EQ(repaired("Lagen. Ovriga kastruller"), "Lagen. Övriga kastruller");
}

TEST_F(Repair, JudgesPartsOfATokenApart) {
    EXPECT_EQ(repaired("en tradgdrd/kastrull"), "en trädgård/kastrull");
    EXPECT_EQ(repaired("valfards- och sjukvardsfragor"), "välfärds- och sjukvårdsfrågor");
}

TEST_F(Repair, JudgesAWordAcrossALineEndAsOne) {
    const Page after = repairer_->repair(page({"en stor trad-", "gdrd med gunga"}));
    EXPECT_EQ(after.words[2].text, "träd-");
    EXPECT_EQ(after.words[3].text, "gård");
    const Page known = repairer_->repair(page({"en stor kast-", "rull med lock"}));
    EXPECT_EQ(known.words[2].text, "kast-");
    EXPECT_EQ(known.words[3].text, "rull");
}

TEST_F(Repair, DoubtsKnownWordsOnlyOnAPageThatLostItsDiacritics) {
    const std::vector<std::string> lost{
        "Tva sjukskoterskor behover langre utbildning for att kunna hjalpa",
        "sarskilt utsatta manniskor, och darfor behovs storre resurser for bocker."};
    EXPECT_THAT(repaired(lost), testing::HasSubstr("resurser för böcker"));
    const std::vector<std::string> sound{
        "Många sjuksköterskor behöver längre utbildning, som i Center for Nursing,",
        "särskilt utsatta människor, och därför behövs större resurser."};
    EXPECT_THAT(repaired(sound), testing::HasSubstr("Center for"));
}

TEST_F(Repair, IsStableAndKeepsEveryWord) {
    const std::vector<std::string> lines{"Manga rnattor i tradgdrdcn , -- && l<",
                                         "\xff\xfe x \xc3"};
    const Page once = repairer_->repair(page(lines)), again = repairer_->repair(once);
    ASSERT_EQ(once.words.size(), page(lines).words.size());
    for (std::size_t i = 0; i < once.words.size(); ++i)
        EXPECT_EQ(once.words[i].text, again.words[i].text);
    EXPECT_EQ(repaired(lines), repaired(lines));
}

TEST_F(Repair, EndsOnGarbage) {
    Page garbage;
    for (const std::string& text :
         {std::string(100000, 'l'), std::string("\xff\xfe\xc3"), std::string(),
          std::string(99, 'a'),
          std::string("l<l<l<l<l<l<l<l<l<l<l<l<l<l<l<l<l<l<l<l<l<l<l<l<l<l<l<l<l<l<")}) {
        Word word;
        word.raw = word.text = text;
        garbage.words.push_back(word);
    }
    const Page after = repairer_->repair(garbage);
    for (std::size_t i = 0; i < after.words.size(); ++i)
        EXPECT_EQ(after.words[i].text, garbage.words[i].raw);
    EXPECT_THAT(repairer_->repair(Page{}).words, IsEmpty());
}

TEST(RepairFiles, MustBeThere) {
    EXPECT_THROW(Repairer{"no such folder"}, Error);
}

}  // namespace
}  // namespace planscribe::repair
