#include "publish/publish.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>

#include <csignal>

#include "base/error.h"
#include "example.h"
#include "model/json.h"

namespace planscribe::publish {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::UnorderedElementsAre;

std::vector<std::string> names_in(const fs::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder))
        names.push_back(entry.path().filename());
    return names;
}

/// Lets no file of this process grow past some bytes, as a full disk does.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes) : handler_(std::signal(SIGXFSZ, SIG_IGN)) {
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit small{bytes, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() {
        setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, handler_);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

private:
    rlimit before_{};
    void (*handler_)(int);
};

TEST(Publish, WritesEveryFileAndNothingElse) {
    const example::Folder folder;
    publish(example::document(PageOrigin::ocr_text), folder / "none", folder);
    EXPECT_THAT(names_in(folder), UnorderedElementsAre("plan.json", "pages.jsonl", "text.txt",
                                                       "report.html", "tables"));
    EXPECT_THAT(names_in(folder / "tables"),
                UnorderedElementsAre("01-forbundets-kostnader-drift.csv"));
}

TEST(Publish, WritesTheRecordsOfTheModel) {
    const example::Folder folder;
    const Document document = example::document(PageOrigin::ocr_text);
    publish(document, folder / "none", folder);
    EXPECT_EQ(example::content(folder / "plan.json"), plan_json(document));
    EXPECT_EQ(example::content(folder / "pages.jsonl"),
              page_json(document.pages[0]) + "\n" + page_json(document.pages[1]) + "\n");
}

TEST(Publish, GivesTheSameBytesTwice) {
    const example::Folder first, second;
    const Document document = example::document(PageOrigin::scan);
    publish(document, first / "none", first);
    publish(document, second / "none", second);
    for (const char* name : {"plan.json", "pages.jsonl", "text.txt", "report.html"})
        EXPECT_EQ(example::content(first / name), example::content(second / name)) << name;
}

TEST(Publish, TakesAwayTheTablesOfAnEarlierRun) {
    const example::Folder folder;
    fs::create_directory(folder / "tables");
    std::ofstream(folder / "tables/02-gammal.csv") << "old";
    std::ofstream(folder / "tables/notes.md") << "mine";
    publish(example::document(PageOrigin::scan), folder / "none", folder);
    EXPECT_THAT(names_in(folder / "tables"),
                UnorderedElementsAre("01-forbundets-kostnader-drift.csv", "notes.md"));
}

TEST(Publish, WithoutTablesLeavesNoneOfAnEarlierRun) {
    const example::Folder folder;
    Document document = example::document(PageOrigin::scan);
    publish(document, folder / "none", folder);
    document.plan.tables.clear();
    document.findings.clear();
    publish(document, folder / "none", folder);
    EXPECT_TRUE(fs::is_empty(folder / "tables"));
}

TEST(Publish, SaysWhyAFolderCannotBeWritten) {
    const example::Folder folder;
    std::ofstream(folder / "file") << "not a folder";
    try {
        publish(example::document(PageOrigin::scan), folder / "none", folder / "file");
        FAIL() << "wrote into a file";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::output);
        EXPECT_THAT(error.what(), HasSubstr("Not a directory"));
    }
}

TEST(Publish, LeavesTheOldFileAndNoPieceWhenTheDiskIsFull) {
    const example::Folder folder;
    std::ofstream(folder / "report.html") << "old";
    try {
        const SmallDisk small(16'000);
        publish(example::document(PageOrigin::ocr_text), folder / "none", folder);
        FAIL() << "wrote past the end of the disk";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::output);
        EXPECT_EQ(error.where(), folder / "report.html");
        EXPECT_THAT(error.what(), HasSubstr("File too large"));
    }
    EXPECT_EQ(example::content(folder / "report.html"), "old");
    EXPECT_THAT(names_in(folder),
                UnorderedElementsAre("pages.jsonl", "text.txt", "report.html", "tables"));
}

}  // namespace
}  // namespace planscribe::publish
