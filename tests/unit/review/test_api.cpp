#include <gmock/gmock.h>

#include <nlohmann/json.hpp>

#include "base/error.h"
#include "example.h"
#include "review/api.h"

namespace planscribe::review {
namespace {

using nlohmann::json;

/// An archive in a file that goes with the test, and the requests that a page makes of it.
class Apis : public testing::Test {
protected:
    Apis() {
        store::Archive archive = open();
        const Document document = budget::prove(example::misread());
        archive.keep(document, {{"text", "text"}}, "/scans/plan.pdf",
                     {"", [](int) { return std::string("cGxhbg=="); }});
    }

    store::Archive open() const { return {file_.string(), store::Access::make, "ours"}; }

    /// A label and a number of the second column.
    static std::vector<Word> words_in(const Box& box) {
        std::vector<Word> words(2);
        words[0].raw = "Revision";
        words[0].box = {60, box.y, 150, 20};
        words[1].raw = "40";
        words[1].box = {example::box_of(0, 1).x + 80, box.y, 40, 20};
        return words;
    }

    /// Tells that it was asked.
    static Document judged(Document document) {
        document.findings.push_back({"judged", Severity::note, Cause::rule, {}, {}, 0});
        return document;
    }

    Surroundings surroundings() {
        return {[this] { return open(); },
                [] { return std::string("2031-01-02T03:04:05Z"); },
                [this](const std::string& jpeg, int) {
                    ++scaled_;
                    return jpeg;
                },
                [](const std::string&, int, const Box& box) { return words_in(box); },
                [this](const Case&, const std::vector<std::string>&) {
                    return "report " + std::to_string(++reports_);
                },
                [] { return std::string("comparison"); },
                {{"5010", "Kansli"}},
                judged};
    }

    Response get(std::vector<std::string> path, std::map<std::string, std::string> query = {}) {
        return api_.handle({"GET", std::move(path), std::move(query)});
    }

    Response post(const std::string& what, const json& body) {
        return api_.handle({"POST", {"documents", "aaaa", what}, {}, body.dump(), "Granskare 1"});
    }

    static json number(const std::string& cell, const std::string& text) {
        return {{"about", "number"}, {"cell", cell}, {"answer", text}};
    }

    json shown() { return json::parse(get({"documents", "aaaa"}).body); }

    int scaled_ = 0, reports_ = 0;

private:
    std::filesystem::path file_ =
        std::filesystem::path(testing::TempDir()) /
        (std::string(testing::UnitTest::GetInstance()->current_test_info()->name()) + ".db");
    struct Fresh {
        explicit Fresh(const std::filesystem::path& file) { std::filesystem::remove(file); }
    } fresh_{file_};

protected:
    Api api_{surroundings()};
};

TEST_F(Apis, ListAndShowDocuments) {
    const json list = json::parse(get({"documents"}).body);
    ASSERT_EQ(list["documents"].size(), 1U);
    EXPECT_EQ(list["documents"][0]["doubtful"], 2);
    const json document = shown();
    EXPECT_EQ(document["queue"].size(), 2U);
    EXPECT_EQ(document["tables"][0]["rows"][0]["cells"][0]["status"], "doubtful");
    EXPECT_EQ(get({"documents", "bbbb"}).status, 404);
    EXPECT_EQ(get({"documents", "aaaa", "nothing"}).status, 404);
    EXPECT_EQ(get({"nothing"}).status, 404);
}

TEST_F(Apis, TakeAnAnswerIntoTheArchive) {
    const json before = shown();
    const Response response =
        post("answers", {{"seen", before["mark"]}, {"answers", {number("t0r0c0", "300")}}});
    ASSERT_EQ(response.status, 200) << response.body;
    const json after = json::parse(response.body);
    EXPECT_TRUE(after["queue"].empty());
    EXPECT_EQ(after["log"][0]["who"], "Granskare 1");
    store::Archive archive = open();
    EXPECT_EQ(archive.list().at(0).doubtful, 0);
    EXPECT_EQ(archive.show("aaaa").plan, get({"documents", "aaaa", "plan"}).body);
    EXPECT_EQ(json::parse(archive.show("aaaa").plan)["tables"][0]["rows"][0]["cells"][0]["amount"],
              300);
}

TEST_F(Apis, SayNoMoreThanAPageNeeds) {
    const json before = shown();
    EXPECT_EQ(json::parse(get({"documents", "aaaa"}, {{"mark", before["mark"]}}).body).size(), 1U);
    const json after = json::parse(
        post("answers", {{"seen", before["mark"]}, {"answers", {number("t0r0c0", "300")}}}).body);
    EXPECT_FALSE(after["tables"][0].is_null());
    EXPECT_FALSE(after.contains("pages"));
}

TEST_F(Apis, NeverWriteOverAnAnswerThatWasNotSeen) {
    const json seen = shown()["mark"];
    ASSERT_EQ(
        post("answers", {{"seen", seen}, {"who", "Ada"}, {"answers", {number("t0r0c0", "300")}}})
            .status,
        200);
    const Response late =
        post("answers", {{"seen", seen}, {"who", "Beda"}, {"answers", {number("t0r0c0", "301")}}});
    EXPECT_EQ(late.status, 409);
    EXPECT_THAT(late.body, testing::HasSubstr("Ada svarade nyss: 300"));
    EXPECT_EQ(
        post("answers", {{"seen", seen}, {"who", "Beda"}, {"answers", {number("t0r1c1", "290")}}})
            .status,
        200);
    EXPECT_EQ(shown()["log"].size(), 2U);
}

TEST_F(Apis, RefuseAnswersToAnotherReading) {
    const std::string seen = shown()["mark"];
    Document other = example::misread();
    other.plan.tables[0].rows[0].label = "Kontor";
    open().keep(budget::prove(other), {{"text", "text"}}, "/scans/plan.pdf");
    EXPECT_EQ(post("answers", {{"seen", seen}, {"answers", {number("t0r0c0", "300")}}}).status,
              409);
    EXPECT_EQ(shown()["tables"][0]["rows"][0]["label"], "Kontor");
}

TEST_F(Apis, UndoStepByStep) {
    const json before = shown()["tables"];
    post("answers", {{"who", "Ada"}, {"answers", {number("t0r0c0", "300")}}});
    post("answers", {{"who", "Ada"}, {"answers", {number("t0r1c0", "7")}}});
    EXPECT_EQ(post("undo", {{"who", "Beda"}}).status, 409);
    EXPECT_EQ(post("undo", {{"who", "Ada"}}).status, 200);
    EXPECT_EQ(post("undo", {{"who", "Ada"}}).status, 200);
    EXPECT_EQ(post("undo", {{"who", "Ada"}}).status, 409);
    EXPECT_EQ(shown()["tables"], before);
}

TEST_F(Apis, RefuseWhatSaysNothing) {
    EXPECT_EQ(post("answers", {{"answers", {number("t0r0c0", "mycket")}}}).status, 422);
    EXPECT_EQ(post("answers", {{"answers", {number("t0r0c9", "1")}}}).status, 400);
    EXPECT_EQ(post("answers", {{"answers", {number("x", "1")}}}).status, 400);
    EXPECT_EQ(post("answers", {{"answers", 1}}).status, 400);
    EXPECT_EQ(post("answers", {{"answers", {{{"about", "undo"}, {"cell", "t0r0c0"}}}}}).status,
              400);
    EXPECT_TRUE(shown()["log"].empty());
}

TEST_F(Apis, ReadARowThatWasDrawnBelowItsTable) {
    const json found = json::parse(post("read", {{"page", 1}, {"box", {50, 250, 900, 40}}}).body);
    EXPECT_EQ(found["table"], 0);
    EXPECT_TRUE(found["row"].is_null());
    EXPECT_EQ(found["label"]["text"], "Revision");
    EXPECT_EQ(found["text"], "Revision 40");
    EXPECT_EQ(found["box"][0], 60);
    ASSERT_EQ(found["cells"].size(), 1U);
    EXPECT_EQ(found["cells"][0]["column"], 1);
    EXPECT_EQ(found["cells"][0]["text"], "40");
    EXPECT_EQ(get({"documents", "aaaa", "pages", "1", "picture"}).body, "plan");
    EXPECT_EQ(get({"documents", "aaaa", "pages", "2", "picture"}).status, 404);
}

TEST_F(Apis, TakeRulingsOnRulesForWords) {
    const auto rule = [](const std::string& name, const std::string& answer) {
        return json{{"answers", {{{"about", "repair"}, {"rule", name}, {"answer", answer}}}}};
    };
    ASSERT_EQ(post("answers", rule("confusion:l<>k", "refused")).status, 200);
    EXPECT_EQ(post("answers", rule("confusion:l<>k", "perhaps")).status, 400);
    EXPECT_EQ(post("answers", rule("sum", "refused")).status, 400);
    const json rules = json::parse(get({"documents", "aaaa", "repairs"}).body)["rules"];
    ASSERT_EQ(rules.size(), 1U);
    EXPECT_EQ(rules[0]["read"], "l<");
    EXPECT_EQ(rules[0]["right"], "k");
    EXPECT_EQ(rules[0]["ruling"], "refused");
    ASSERT_EQ(post("undo", json::object()).status, 200);
    EXPECT_TRUE(json::parse(get({"documents", "aaaa", "repairs"}).body)["rules"].empty());
}

TEST_F(Apis, KeepTheTextThatAPersonSaysAPageHas) {
    const std::vector<std::string> path{"documents", "aaaa", "pages", "1", "text"};
    EXPECT_TRUE(json::parse(get(path).body)["said"].is_null());
    EXPECT_EQ(get({"documents", "aaaa", "truth_text"}).body, "");
    const std::string line(1'000, 'a');
    const auto say = [&](int page, const json& answer) {
        const json wish{{"about", "text"}, {"page", page}, {"seen", {"text"}}, {"answer", answer}};
        return post("answers", {{"answers", {wish}}}).status;
    };
    ASSERT_EQ(say(1, {line, "", "b  c"}), 200);
    const std::string said = line + "\n\nb c";
    EXPECT_EQ(json::parse(get(path).body)["said"], said);
    EXPECT_EQ(get({"documents", "aaaa", "truth_text"}).body, said + "\n");
    EXPECT_EQ(shown()["log"][0]["raw"], "text");
    EXPECT_EQ(say(2, {"x"}), 400);
    EXPECT_EQ(say(1, "x"), 400);
    EXPECT_EQ(say(1, std::vector<std::string>(3'000)), 400);
}

TEST_F(Apis, ScaleAPictureOnceAndShowTheReportOfTheLastAnswer) {
    const auto picture = [&](const char* width) {
        return get({"documents", "aaaa", "pages", "1", "picture"}, {{"width", width}}).body;
    };
    EXPECT_EQ(picture("400"), "plan");
    EXPECT_EQ(picture("400"), "plan");
    EXPECT_EQ(scaled_, 1);
    picture("800");
    EXPECT_EQ(scaled_, 2);
    EXPECT_EQ(get({"documents", "aaaa", "report"}).body, "report 1");
    EXPECT_EQ(get({"documents", "aaaa", "report"}).body, "report 1");
    post("answers", {{"answers", {number("t0r0c0", "300")}}});
    EXPECT_EQ(get({"documents", "aaaa", "report"}).body, "report 2");
    EXPECT_EQ(get({"comparison"}).body, "comparison");
}

TEST_F(Apis, LeadToAnOriginalAsLongAsItIsTheSame) {
    EXPECT_FALSE(api_.original("aaaa"));
    EXPECT_THROW((void)api_.original("bbbb"), Error);
}

TEST_F(Apis, GiveTruthOfWhatIsKnown) {
    const json doubtful = json::parse(get({"documents", "aaaa", "truth"}).body);
    EXPECT_TRUE(doubtful["tables"][0]["rows"][0]["cells"][0].is_null());
    post("answers", {{"answers", {number("t0r0c0", "300")}}});
    const json known = json::parse(get({"documents", "aaaa", "truth"}).body);
    EXPECT_EQ(known["tables"][0]["rows"][0]["cells"][0]["amount"], 300);
    EXPECT_TRUE(known["findings"].empty());
}

TEST_F(Apis, JudgeAnewWhatAnAnswerChanged) {
    const auto judged = [](const json& document) {
        return std::ranges::count_if(
            document["findings"], [](const json& finding) { return finding["rule"] == "judged"; });
    };
    EXPECT_EQ(judged(shown()), 0);
    const Response response =
        post("answers", {{"seen", shown()["mark"]}, {"answers", {number("t0r0c0", "300")}}});
    ASSERT_EQ(response.status, 200) << response.body;
    EXPECT_EQ(judged(json::parse(response.body)), 1);
}

}  // namespace
}  // namespace planscribe::review
