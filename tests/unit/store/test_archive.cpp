#include "backend.h"
#include "facts/packed.h"
#include "model/json.h"

namespace planscribe::store {
namespace {

using example::correction;
using example::document;
using example::keep;
using example::sha256;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::vector<std::string> hashes(const std::vector<Entry>& entries) {
    std::vector<std::string> hashes;
    for (const Entry& entry : entries) hashes.push_back(entry.sha256);
    return hashes;
}

TEST_P(Archives, ListWhatTheyKeep) {
    Archive archive = open();
    EXPECT_THAT(archive.list(), IsEmpty());
    EXPECT_THAT(keep(archive, document('a', "1000\n\f2000\n")), IsEmpty());
    const Entry entry = archive.list().at(0);
    EXPECT_EQ(entry.sha256, sha256('a'));
    EXPECT_EQ(entry.file, "plan-a.txt");
    EXPECT_EQ(entry.place, "/scans/plan-a.txt");
    EXPECT_EQ(entry.kind, "verksamhetsplan");
    EXPECT_EQ(entry.association, "Samordningsförbundet Fjällblick");
    EXPECT_EQ(entry.year, 2031);
    EXPECT_EQ(entry.pages, 2);
    EXPECT_EQ(entry.tables, 1);
    EXPECT_EQ(entry.doubtful, 1);
    EXPECT_EQ(entry.corrections, 0);
    EXPECT_EQ(entry.dictionaries, "ours");
    EXPECT_THAT(entry.same_plan, IsEmpty());
}

TEST_P(Archives, ListByAssociationYearAndFileWhateverCameFirst) {
    Archive archive = open();
    keep(archive, document('d', "1000\n", "Samordningsförbundet Åmot"));
    keep(archive, document('c', "1000\n", "Samordningsförbundet Zeta", 2030));
    keep(archive, document('b', "1000\n", "Samordningsförbundet zeta", 2029));
    Document nameless = document('a');
    nameless.plan.association = std::nullopt;
    nameless.plan.year = std::nullopt;
    keep(archive, nameless);
    EXPECT_THAT(hashes(archive.list()),
                ElementsAre(sha256('a'), sha256('d'), sha256('b'), sha256('c')));
    EXPECT_EQ(archive.list().at(0).association, std::nullopt);
    EXPECT_EQ(archive.list().at(0).year, std::nullopt);
}

TEST_P(Archives, ShowTheWholeOfADocument) {
    Archive archive = open();
    const Document kept = document('a');
    keep(archive, kept);
    const Shown shown = archive.show("aaaa");
    EXPECT_EQ(shown.plan, plan_json(kept));
    EXPECT_THAT(shown.made_by,
                ElementsAre(testing::Pair("planscribe", "1"), testing::Pair("tesseract", "5"),
                            testing::Pair("dictionaries", "ours")));
    ASSERT_EQ(shown.tables.size(), 1U);
    EXPECT_EQ(shown.tables[0].title, "Budget");
    EXPECT_EQ(shown.tables[0].unit, "kr");
    EXPECT_EQ(shown.tables[0].page, 1);
    EXPECT_EQ(shown.tables[0].numbers, 3);
    EXPECT_EQ(shown.tables[0].proved, 1);
    EXPECT_EQ(shown.tables[0].doubtful, 1);
    ASSERT_EQ(shown.findings.size(), 1U);
    EXPECT_EQ(shown.findings[0].swedish, "Summan.");
}

TEST_P(Archives, ReplaceAReadingAndKeepWhatPeopleDecided) {
    Archive archive = open();
    keep(archive, document('a', "gammalt\n\fsidan 2\n"));
    archive.add(correction('a'));
    keep(archive, document('a', "nytt\n"));
    const Entry entry = archive.list().at(0);
    EXPECT_EQ(archive.list().size(), 1U);
    EXPECT_EQ(entry.pages, 1);
    EXPECT_EQ(entry.corrections, 1);
    EXPECT_THAT(archive.corrections(sha256('a')), ElementsAre(correction('a')));
    EXPECT_THAT(archive.show("aaaa").corrections, ElementsAre(correction('a')));
    EXPECT_EQ(archive.find({"gammalt"}, 9).pages, 0);
    EXPECT_EQ(archive.find({"nytt"}, 9).pages, 1);
}

TEST_P(Archives, NoticeAnotherDocumentOfTheSameAssociationAndYear) {
    Archive archive = open();
    keep(archive, document('a', "1\n", "Samordningsförbundet i Fjällblick"));
    keep(archive, document('b', "1\n", "Samordningsförbundet i Fjällblick", 2032));
    keep(archive, document('c', "1\n", "Samordningsförbundet Dalvik"));
    Document report = document('d');
    report.plan.type = DocumentType::arsredovisning;
    keep(archive, report);
    EXPECT_THAT(hashes(keep(archive, document('e', "1\n", "Fjällblicks samordningsförbund"))),
                ElementsAre(sha256('a')));
    EXPECT_THAT(archive.show("aaaa").entry.same_plan, ElementsAre(sha256('e')));
    const std::vector<Entry> list = archive.list();
    for (const Entry& entry : list) {
        const auto other = entry.sha256 == sha256('a')   ? std::vector{sha256('e')}
                           : entry.sha256 == sha256('e') ? std::vector{sha256('a')}
                                                         : std::vector<std::string>();
        EXPECT_EQ(entry.same_plan, other) << entry.file;
    }
}

TEST_P(Archives, NoticeItByItsNumberToo) {
    Archive archive = open();
    for (const auto& [digit, name] : {std::pair('a', "Finsam Ett"), std::pair('b', "Finsam Två")}) {
        Document plan = document(digit, "1\n", name);
        plan.plan.org_number = "222000-0000";
        keep(archive, plan);
    }
    EXPECT_THAT(archive.show("bbbb").entry.same_plan, ElementsAre(sha256('a')));
}

TEST_P(Archives, RemoveADocumentAndLeaveWhatPeopleDecided) {
    Archive archive = open();
    keep(archive, document('a'));
    keep(archive, document('b'));
    archive.add(correction('a'));
    EXPECT_EQ(archive.remove("aaaaaa", false).corrections, 1);
    EXPECT_THAT(hashes(archive.list()), ElementsAre(sha256('b')));
    EXPECT_EQ(archive.find({"insatser"}, 9).pages, 1);
    EXPECT_THAT(archive.corrections(sha256('a')), ElementsAre(correction('a')));
    keep(archive, document('a'));
    archive.remove("aaaaaa", true);
    EXPECT_THAT(archive.corrections(sha256('a')), IsEmpty());
}

TEST_P(Archives, KnowADocumentByTheBeginningOfItsHash) {
    Archive archive = open();
    Document one = document('a'), two = document('a');
    two.source.sha256.back() = 'b';
    keep(archive, one);
    keep(archive, two);
    EXPECT_EQ(archive.show(two.source.sha256).entry.sha256, two.source.sha256);
    EXPECT_THAT(error_of([&] { archive.show("aaaa"); }).what(), HasSubstr("several documents"));
    EXPECT_THAT(error_of([&] { archive.show("aaa"); }).what(), HasSubstr("too short"));
    EXPECT_THAT(error_of([&] { archive.show("bbbb"); }).what(), HasSubstr("no document 'bbbb'"));
    EXPECT_THAT(error_of([&] { archive.remove("bbbb", true); }).what(), HasSubstr("no document"));
}

TEST_P(Archives, TellWhatOtherDictionariesRead) {
    Archive archive = open();
    keep(archive, document('a'));
    EXPECT_EQ(archive.read_with_others(), 0);
    Archive later = open(Access::make, "newer");
    EXPECT_EQ(later.read_with_others(), 1);
    keep(later, document('a'));
    EXPECT_EQ(later.read_with_others(), 0);
}

TEST_P(Archives, AnswerQueriesAboutAmounts) {
    Archive archive = open();
    keep(archive, document('a'));
    const auto rows = database()->run(
        "SELECT label, account, year, stage, ore, status, page, line, text_column, unit, raw "
        "FROM amount WHERE row_number = 1 ORDER BY column_number");
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].text(0), "Statligt bidrag");
    EXPECT_EQ(rows[0].text(1), "3010");
    EXPECT_EQ(rows[0].number(2), 2031);
    EXPECT_EQ(rows[0].text(3), "budget");
    EXPECT_EQ(rows[0].number(4), 100'000);
    EXPECT_EQ(rows[0].text(5), "proved");
    EXPECT_EQ(rows[0].number(6), 1);
    EXPECT_EQ(rows[0].number(7), 1);
    EXPECT_EQ(rows[0].number(8), 1);
    EXPECT_EQ(rows[0].text(9), "kr");
    EXPECT_EQ(rows[0].text(10), "1000");
    EXPECT_TRUE(rows[1].null(3));
    EXPECT_TRUE(rows[1].null(6));
}

TEST_P(Archives, GiveTheFactsOfEveryDocument) {
    Archive archive = open();
    keep(archive, document('b'));
    keep(archive, document('a', "1000\n", "Finsam Dalvik"));
    const auto all = archive.facts();
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].association_key, "dalvik");
    EXPECT_EQ(all[1].sha256, sha256('b'));
    EXPECT_EQ(all[1].file, "plan-b.txt");
    const facts::Figure& grant = all[1].facts.figures.at(0);
    EXPECT_EQ(grant.account, "3010");
    EXPECT_EQ(grant.status, CellStatus::proved);
    EXPECT_EQ(grant.places.at(0).page, 1);
    archive.remove("aaaa", false);
    EXPECT_EQ(archive.facts().size(), 1U);
}

TEST_P(Archives, TakeFactsOfAnotherVersionAnew) {
    Archive archive = open();
    keep(archive, document('a'));
    const std::string kept = facts::pack(archive.facts().at(0).facts);
    for (const char* spoilt : {"UPDATE facts SET version = 0, facts = 'old'",
                               "UPDATE facts SET facts = 'no facts'", "DELETE FROM facts"}) {
        database(Access::change)->run(spoilt);
        EXPECT_EQ(facts::pack(archive.facts().at(0).facts), kept) << spoilt;
    }
}

TEST_P(Archives, HandOverDocumentsWithNumbersAndPages) {
    Archive archive = open();
    keep(archive, document('b', "1000 kronor till insatser\n", "Finsam Backen"));
    keep(archive, document('a'));
    std::vector<WholeDocument> all;
    archive.each(Detail::records_and_words,
                 [&](const WholeDocument& whole) { all.push_back(whole); });
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].shown.entry.association, "Finsam Backen");
    const WholeDocument& whole = all[1];
    ASSERT_EQ(whole.pages.size(), 1U);
    EXPECT_EQ(whole.pages[0].width, 0);
    EXPECT_EQ(page_from_json(whole.pages[0].words, "a").words.front().raw, "1000");
    ASSERT_EQ(whole.numbers.size(), 3U);
    const NumberEntry &first = whole.numbers[0], &sum = whole.numbers[2];
    EXPECT_EQ(first.table_title, "Budget");
    EXPECT_EQ(first.label, "Statligt bidrag");
    EXPECT_EQ(first.account, "3010");
    EXPECT_EQ(first.status, CellStatus::proved);
    EXPECT_EQ(first.amount, Amount::kronor(1'000));
    EXPECT_EQ(first.place.raw, "1000");
    EXPECT_EQ(first.place.line, 1);
    EXPECT_EQ(sum.row_kind, RowKind::sum);
    EXPECT_EQ(sum.low, Amount::kronor(1'000));
    EXPECT_EQ(sum.high, Amount::kronor(7'000)) << "what is hardly possible does not count";
    archive.each(Detail::records,
                 [](const WholeDocument& short_one) { EXPECT_TRUE(short_one.pages.empty()); });
}

TEST_P(Archives, KeepProofsAndPossibleValues) {
    Archive archive = open();
    keep(archive, document('a'));
    const auto proofs = database()->run("SELECT identities FROM cell WHERE status = 'proved'");
    EXPECT_EQ(proofs.at(0).text(0), "sum: 1 = 2\ngrant: half");
    const auto rivals = database()->run("SELECT row_number, ore, cost FROM rival");
    ASSERT_EQ(rivals.size(), 1U);  // hardly possible ones are not kept
    EXPECT_EQ(rivals[0].number(0), 2);
    EXPECT_EQ(rivals[0].number(1), 700'000);
    EXPECT_EQ(rivals[0].number(2), 900);
}

TEST_P(Archives, KeepEveryWordWithItsReason) {
    Archive archive = open();
    Document kept = document('a', "psyklsk\n\fandra\n");
    example::mend(kept, "psyklsk", "psykisk");
    keep(archive, kept);
    const auto pages =
        database()->run("SELECT words, text, text_as_read FROM page ORDER BY number");
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(pages[0].text(0), page_json(kept.pages[0]));
    EXPECT_EQ(pages[0].text(1), "psykisk\n");
    EXPECT_EQ(pages[0].text(2), "psyklsk\n");
    EXPECT_EQ(pages[1].text(0), page_json(kept.pages[1]));
    EXPECT_TRUE(pages[1].null(2));
}

TEST_P(Archives, KeepOddTexts) {
    Archive archive = open();
    Document odd = document('a', "O'Brien \"x\" \xFF\xC3 %_ $1 ord\n");
    odd.plan.association = std::string("Före\0'; DROP TABLE document", 28);
    odd.plan.tables[0].rows[0].label = std::string(100'000, 'x');
    odd.pages[0].words[0].raw = std::string("a\0b", 3);
    Document long_word = document('b', std::string(50'000, 'y') + " ord\n");
    keep(archive, odd);
    keep(archive, long_word);
    EXPECT_EQ(archive.show("aaaa").entry.association, "Före'; DROP TABLE document");
    EXPECT_EQ(archive.find({"ord"}, 9).pages, 2);
    EXPECT_EQ(archive.find({"O'Brien"}, 9).pages, 1);
    EXPECT_EQ(archive.find({std::string(60'000, 'y')}, 9).pages, 1);
}

INSTANTIATE_TEST_SUITE_P(On, Archives, both, name_of_backend);

}  // namespace
}  // namespace planscribe::store
