#include "publish/report.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <sstream>

#include "base/error.h"
#include "example.h"
#include "publish/encode.h"
#include "publish/html.h"
#include "publish/report_files.h"
#include "publish/words.h"

namespace planscribe::publish {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

std::string report_of(const Document& document, const std::filesystem::path& pictures = "/none") {
    std::ostringstream out;
    write_report(out, document, pictures);
    return out.str();
}

/// What stands between `from` and the next `to` behind it.
std::string between(const std::string& text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    if (at == std::string::npos) return "";
    const std::size_t begin = at + from.size();
    return text.substr(begin, text.find(to, begin) - begin);
}

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t count = 0;
    for (std::size_t at = 0; (at = text.find(part, at)) != std::string::npos; ++at) ++count;
    return count;
}

TEST(Report, NeverTakesTextForMarkup) {
    const std::string evil = "</script><img/src=x/onerror=alert('1')>\"&";
    Document document;
    document.source.file = evil;
    document.provenance.versions = {{evil, evil}};
    example::Writer writer(document);
    writer.page(PageOrigin::ocr_text);
    document.pages[0].cleaning = {evil};
    const Ink ink = writer.line("x");
    writer.mend(ink[0], evil);
    Table table;
    table.title = evil;
    table.columns = {{evil, 2031, std::nullopt}};
    table.aux_columns = {{evil, {evil}}};
    Row row;
    row.label = row.account.emplace(evil);
    row.ink = ink;
    row.cells = {example::cell(1, CellStatus::proved, ink)};
    row.cells[0]->identities = {evil};
    table.rows = {row};
    document.plan.tables = {table};
    document.plan.association = document.plan.decision_place = evil;
    document.plan.members = {{evil, PartyKind::state, evil}};
    document.plan.board = {{evil, evil, Seat::ordinary, Role::member, ink}};
    document.plan.signatories = {{evil, evil, ink}};
    const Goal goal{evil, Target{evil, evil, true}, ink};
    document.plan.goals = {goal};
    document.plan.initiatives = {{evil, {evil}, {evil}, {}, {goal}, ink}};
    document.plan.statements = {{Concept::other, evil, 2031, {}, ink}};
    document.plan.staff = {{evil, Decimal{evil}, 1, evil, true, ink}};
    document.plan.special_reasons = Passage{evil, ink};
    document.plan.audits = {{{}, evil, ink}};
    document.findings = {{evil, Severity::error, {}, {evil, evil}, {ink}, 0}};
    const std::string html = report_of(document);
    EXPECT_EQ(count(html, "</script>"), 2U);
    EXPECT_THAT(html, AllOf(Not(HasSubstr("<img")), Not(HasSubstr("alert('1')"))));
    EXPECT_GT(count(html, "&lt;/script&gt;&lt;img/src=x/onerror=alert(&#39;1&#39;)&gt;&quot;&amp;"),
              20U);
}

TEST(Report, ShowsWhatElseThePlanSaysAndWhatItLacks) {
    Document document;
    example::Writer writer(document);
    writer.page(PageOrigin::ocr_text);
    const Ink ink = writer.line("Styrelsen är beslutsför med hälften");
    Table table;
    table.columns = {{"2031", 2031, std::nullopt}};
    Row row;
    row.label = "Frukost";
    row.cells = {example::cell(1, CellStatus::read, ink)};
    table.rows = {row};
    Plan& plan = document.plan;
    plan.tables = {table};
    plan.quorums = {{QuorumRule::half, ink}};
    plan.staff = {{"Chef <b>", Decimal{"0.75"}, 2, "Orten", true, ink}};
    plan.groups = {{"Grupp", GroupKind::other, GroupLevel::managers, {"A", "B"}, true, ink}};
    plan.people = {{"bo-alm", "Bo Alm", {"Bo Aim"}, {ink, ink}}};
    plan.missing = {{"audit_row", "Budgetrad för revision", "25 §"}};
    Activity activity;
    activity.text = "Frukost";
    activity.frequency = Frequency{2, "month"};
    activity.amount = Amount::kronor(1500);
    activity.budget_row = BudgetRow{0, 0, "Frukost", true};
    activity.ink = ink;
    plan.activities = {activity};
    const std::string html = report_of(document);
    EXPECT_THAT(html, HasSubstr("<h3 id=quorums>"));
    EXPECT_THAT(between(html, "<h3 id=quorums>", "</ul>"), HasSubstr("beslutsför med hälften"));
    EXPECT_THAT(between(html, "<h3 id=staff>", "</ul>"),
                AllOf(HasSubstr("Chef &lt;b&gt;"), HasSubstr("0,75"), HasSubstr("Orten")));
    EXPECT_THAT(between(html, "<h3 id=activities>", "</ul>"),
                AllOf(HasSubstr("href=#table-1-row-1"), HasSubstr("per månad")));
    EXPECT_THAT(
        between(html, "<h3 id=missing>", "</ul>"),
        AllOf(HasSubstr("Budgetrad för revision"), HasSubstr("25 §"), Not(HasSubstr("audit_row"))));
    EXPECT_THAT(html, Not(HasSubstr("<h3 id=tasks>")));
}

TEST(Report, NeedsNothingBesideItself) {
    const std::string html = report_of(example::document(PageOrigin::scan));
    EXPECT_THAT(html, Not(HasSubstr("http://")));
    EXPECT_THAT(html, Not(HasSubstr("https://")));
    EXPECT_THAT(html, Not(HasSubstr("url(")));
}

TEST(Report, AllowsOnlyItsOwnScriptAndStyle) {
    const std::string html = report_of(example::document(PageOrigin::scan));
    const std::string policy = between(html, "Content-Security-Policy content=\"", "\"");
    EXPECT_THAT(policy, HasSubstr("default-src 'none'"));
    EXPECT_THAT(policy, HasSubstr("script-src '" + policy_hash(report_js) + "'"));
    EXPECT_THAT(policy, HasSubstr("style-src '" + policy_hash(report_css) + "'"));
    EXPECT_THAT(policy, Not(HasSubstr("unsafe")));
    EXPECT_EQ(between(html, "<style>", "</style>"), report_css);
    EXPECT_EQ(between(html, "<script>", "</script>"), report_js);
}

TEST(Report, LeadsFromACellToItsMarkAndBack) {
    const std::string html = report_of(example::document(PageOrigin::ocr_text));
    const std::string spot = between(html, "id=table-1-row-2-column-1 ", ">");
    const std::string number = between(spot, "data-spot=", " ");
    ASSERT_FALSE(number.empty());
    EXPECT_THAT(html, HasSubstr("<a href=#table-1-row-2-column-1 class=doubtful data-spot=\"" +
                                number + " "));
    EXPECT_THAT(between(html, "id=finding-1-1 ", ">"), HasSubstr("data-spot=" + number + " "));
}

TEST(Report, MarksCellsWithStatusReadingAndIdentities) {
    const std::string html = report_of(example::document(PageOrigin::scan));
    const std::string cell = between(html, "id=table-1-row-1-column-1 ", "</td>");
    EXPECT_THAT(
        cell, AllOf(HasSubstr("class=\"value proved\""), HasSubstr("data-status=proved"),
                    HasSubstr("data-raw=\"-1 250 000\""), HasSubstr("data-because=\"sum: 1 = 2\""),
                    HasSubstr(">\u22121\u202f250\u202f000<"), HasSubstr("bevisad")));
}

TEST(Report, ShowsTheReadingOfACellWithoutAmount) {
    Document document = example::document(PageOrigin::scan);
    document.plan.tables[0].rows[1].cells[0]->amount.reset();
    const std::string html = report_of(document);
    EXPECT_THAT(between(html, "id=table-1-row-2-column-1 ", "</td>"),
                HasSubstr("<i>=1 250 000</i>"));
}

TEST(Report, CountsStatuses) {
    const std::string html = report_of(example::document(PageOrigin::scan));
    EXPECT_THAT(html, HasSubstr("<li class=proved><b>1</b>"));
    EXPECT_THAT(html, HasSubstr("<li class=read><b>0</b>"));
    EXPECT_THAT(html, HasSubstr("<li class=doubtful><a href=#table-1-row-2-column-1><b>1</b>"));
}

TEST(Report, ShowsMendedWordsWithTheirReading) {
    Document document;
    example::Writer writer(document);
    writer.page(PageOrigin::ocr_text);
    const Ink ink = writer.line("For bundet");
    writer.mend(ink[0], "Förbundet");
    writer.mend(ink[1], "");
    const std::string html = report_of(document);
    EXPECT_THAT(html, HasSubstr("<span class=mended tabindex=0 data-raw=\"For bundet\">"
                                "Förbundet</span>"));
    EXPECT_THAT(between(html, "class=mends>", "</span>"), HasSubstr("1 <span"));
}

TEST(Report, TellsWhyAWordWasMended) {
    Document document;
    example::Writer writer(document);
    writer.page(PageOrigin::ocr_text);
    const Ink ink = writer.line("Forbundct");
    Word& word = document.pages[0].words[static_cast<std::size_t>(ink[0].word)];
    word.text = "Förbundet";
    word.changes = {{"confusion:o>ö", "Forbundct", 1200, 9400, "Förbunden"},
                    {"confusion:c>e", "Förbundct", 2300, 9400, "Förbunden"}};
    EXPECT_THAT(report_of(document),
                HasSubstr("data-raw=\"Forbundct\" data-rules=\"o → ö\t1200\nc → e\t2300\" "
                          "data-margin=9400 data-next=\"Förbunden\">Förbundet</span>"));
}

TEST(Report, TellsWhatTheDocumentMisreads) {
    Document document;
    EXPECT_THAT(report_of(document), Not(HasSubstr("class=misreadings")));
    document.misreadings = {{"confusion:l<>k", 20, 2300}, {"confusion:'>", 4, 7500}};
    const std::string list = between(report_of(document), "<ul class=misreadings>", "</ul>");
    EXPECT_THAT(list, HasSubstr("<b>l&lt; → k</b> 20"));
    EXPECT_THAT(list, HasSubstr(" → ∅</b> 4"));
    document.misreadings.resize(40, {"confusion:l>t", 1, 2300});
    EXPECT_THAT(report_of(document), HasSubstr("<small>16 <span"));
}

TEST(Report, PutsPicturesInsideAndMarksOnThem) {
    const example::Folder folder;
    const std::string picture = "\xff\xd8 any bytes";
    std::ofstream(folder / "0001.jpg", std::ios::binary) << picture;
    const std::string html = report_of(example::document(PageOrigin::scan), folder);
    EXPECT_THAT(html, HasSubstr("src=\"data:image/jpeg;base64,/9ggYW55IGJ5dGVz\""));
    EXPECT_THAT(html, HasSubstr("width=1000 height=1400 loading=lazy"));
    EXPECT_THAT(html, HasSubstr("<rect x=82 y=182 width=416 height=86 />"));
    EXPECT_EQ(count(html, "class=picture"), 1U);
    EXPECT_THAT(html, HasSubstr("<article class=\"page wordy\" id=page-2 "));
}

TEST(Report, EncodesPicturesOfEveryLength) {
    const example::Folder folder;
    const std::map<std::size_t, std::string> ends{{0, ""},         {1, "eA=="},     {2, "eHg="},
                                                  {3, "eHh4"},     {49152, "eHh4"}, {49153, "eA=="},
                                                  {200000, "eHg="}};
    for (const auto& [size, end] : ends) {
        std::ofstream(folder / "picture", std::ios::binary) << std::string(size, 'x');
        std::ostringstream out;
        write_base64(out, folder / "picture");
        EXPECT_EQ(out.str().size(), 4 * ((size + 2) / 3)) << size;
        EXPECT_THAT(out.str(), testing::EndsWith(end)) << size;
        EXPECT_EQ(count(out.str(), "eHh4"), size / 3) << size;
    }
}

TEST(Report, RefusesAPictureThatCannotBeRead) {
    const example::Folder folder;
    std::ostringstream out;
    EXPECT_THROW(write_base64(out, folder / "missing"), Error);
}

TEST(Report, HasEveryWordInBothLanguages) {
    std::istringstream table{std::string(words_tsv)};
    for (std::string line; std::getline(table, line);) {
        if (line.starts_with('#')) continue;
        const Message& message = words(line.substr(0, line.find('\t')));
        EXPECT_FALSE(message.swedish.empty()) << line;
        EXPECT_FALSE(message.english.empty()) << line;
    }
}

TEST(Report, ShowsAnEmptyDocument) {
    Document document;
    document.source.file = "tom.txt";
    const std::string html = report_of(document);
    EXPECT_THAT(html, HasSubstr("<title>tom.txt</title>"));
    EXPECT_THAT(html, HasSubstr("</html>"));
}

TEST(Html, BreaksNoLineWithinANumber) {
    const Message message{"År 2031 ger 1 250 000 kr", "In 2031 it is 1 250 000 kr"};
    std::ostringstream out;
    out << said(message);
    EXPECT_EQ(out.str(),
              "<span class=sv lang=sv>År 2031 ger 1\u00a0250\u00a0000 kr</span>"
              "<span class=en lang=en>In 2031 it is 1\u00a0250\u00a0000 kr</span>");
}

TEST(Html, SetsMoneyWithNarrowBlanks) {
    EXPECT_EQ(set_kronor(Amount::kronor(-1'251'500)), "\u22121\u202f251\u202f500");
    EXPECT_EQ(set_kronor({50}), "0,50");
}

}  // namespace
}  // namespace planscribe::publish
