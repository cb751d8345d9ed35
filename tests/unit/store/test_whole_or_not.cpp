#include <atomic>
#include <chrono>
#include <thread>

#include "backend.h"
#include "facts/packed.h"
#include "store/schema.h"

namespace planscribe::store {
namespace {

using namespace std::chrono_literals;
using example::document;
using example::keep;
using testing::ElementsAre;
using testing::IsEmpty;

/// Fails at a statement, as a full disk or a lost server does.
class Failing final : public Database {
public:
    Failing(Database& inner, int statements) : inner_(inner), left_(statements) {}
    std::vector<ResultRow> run(std::string_view sql, const Values& values) override {
        if (left_-- == 0) throw Error(ErrorCode::output, name(), "no room");
        return inner_.run(sql, values);
    }
    void begin(Access access) override { inner_.begin(access); }
    int version() override { return inner_.version(); }
    void set_version(int version) override { inner_.set_version(version); }
    std::vector<std::string> index_of_stems() const override { return inner_.index_of_stems(); }
    Condition holds(const std::vector<std::string>& phrases) const override {
        return inner_.holds(phrases);
    }
    const std::string& name() const override { return inner_.name(); }

private:
    Database& inner_;
    int left_;
};

class WholeOrNot : public Archives {
protected:
    /// Whether a document is kept when all after so many statements fails.
    bool kept_within(int statements, const Document& document) {
        const auto inner = database(Access::change);
        Failing failing(*inner, statements);
        Stemmer stemmer;
        const auto texts = example::texts(document);
        try {
            const Transaction transaction(*inner, Access::change);
            store::keep(failing, stemmer, {document, texts, "", {}, {}});
            inner->run("COMMIT");
        } catch (const Error&) {
            return false;
        }
        return true;
    }

    /// Rows of every table, so that nothing of a document can be left without notice.
    std::vector<std::int64_t> rows() {
        std::vector<std::int64_t> counts;
        const auto reader = database();
        for (const char* table : {"document", "made_by", "page", "budget_table", "budget_column",
                                  "budget_row", "cell", "rival", "finding", "facts"})
            counts.push_back(
                reader->run(std::string("SELECT count(*) FROM ") + table).at(0).number(0));
        return counts;
    }
};

TEST_P(WholeOrNot, FailsAtAnyStatementWithoutATrace) {
    Archive archive = open();
    keep(archive, document('a', "gammalt ord\n"));
    const auto before = rows();
    int statements = 0;
    while (!kept_within(statements, document('a', "nytt ord\n\fsida\n"))) {
        ASSERT_EQ(rows(), before) << statements;
        ASSERT_EQ(archive.find({"gammalt"}, 9).pages, 1) << statements;
        ASSERT_EQ(archive.find({"nytt"}, 9).pages, 0) << statements;
        ++statements;
    }
    EXPECT_GT(statements, 10);
    EXPECT_EQ(archive.find({"nytt"}, 9).pages, 1);
    EXPECT_EQ(archive.find({"gammalt"}, 9).pages, 0);
}

TEST_P(WholeOrNot, LeavesNoRowsOfARemovedDocument) {
    Archive archive = open();
    keep(archive, document('a', "ett\n\ftvå\n"));
    archive.remove("aaaa", false);
    EXPECT_THAT(rows(), testing::Each(0));
}

TEST_P(WholeOrNot, ReadersSeeTheOldStateUntilTheNewOneIsWhole) {
    Archive archive = open();
    keep(archive, document('a'));
    const auto writer = database(Access::change);
    const Transaction unfinished(*writer, Access::change);
    writer->run("DELETE FROM document");
    EXPECT_EQ(open(Access::read).list().size(), 1U);
    EXPECT_EQ(open(Access::read).find({"insats"}, 9).pages, 1);
}

TEST_P(WholeOrNot, WritersWaitForEachOther) {
    Archive archive = open();
    std::atomic<bool> finished = false;
    std::thread second;
    {
        const auto writer = database(Access::change);
        Transaction first(*writer, Access::change);
        second = std::thread([&] {
            Archive other = open();
            keep(other, document('b'));
            finished = true;
        });
        std::this_thread::sleep_for(200ms);
        EXPECT_FALSE(finished);
        first.commit();
    }
    second.join();
    EXPECT_TRUE(finished);
    EXPECT_EQ(archive.list().size(), 1U);
}

TEST_P(WholeOrNot, ManyWritersMakeOneArchive) {
    std::vector<std::jthread> writers;
    for (const char digit : {'a', 'b', 'c', 'd'})
        writers.emplace_back([this, digit] {
            for (int i = 0; i < 20; ++i) {
                Archive archive = open();
                keep(archive, document(digit));
            }
        });
    writers.clear();
    EXPECT_EQ(open(Access::read).list().size(), 4U);
    EXPECT_EQ(open(Access::read).find({"insats"}, 9).pages, 4);
}

TEST_P(WholeOrNot, ReadersCannotWrite) {
    (void)open();
    EXPECT_EQ(error_of([&] { database()->run("DELETE FROM document"); }).code(), ErrorCode::input);
    Archive reader = open(Access::read);
    EXPECT_THROW(keep(reader, document('a')), Error);
}

TEST_P(WholeOrNot, OnlyAWriterMakesAnArchive) {
    EXPECT_EQ(error_of([&] { open(Access::read); }).code(), ErrorCode::input);
    EXPECT_EQ(error_of([&] { open(Access::change); }).code(), ErrorCode::input);
    EXPECT_THAT(open().list(), IsEmpty());
    EXPECT_THAT(open(Access::read).list(), IsEmpty());
}

TEST_P(WholeOrNot, AnOlderArchiveIsBroughtUpToDate) {
    const auto make_old = [this] {
        const auto old = database(Access::make);
        migrate(*old);
        Transaction transaction(*old, Access::change);
        Stemmer stemmer;
        const Document kept = document('a');
        store::keep(*old, stemmer, {kept, example::texts(kept), "", {}, {}});
        for (const char* table : {"facts", "reading", "picture"})
            old->run("DROP TABLE " + std::string(table));
        old->run("DROP TABLE correction");
        old->set_version(1);
        transaction.commit();
        EXPECT_THROW(old->run("SELECT * FROM correction"), Error);
    };
    make_old();
    EXPECT_EQ(open(Access::read).list().size(), 1U);
    Archive archive = open();
    archive.add(example::correction('a'));
    EXPECT_THAT(archive.corrections(example::sha256('a')), ElementsAre(example::correction('a')));
    EXPECT_EQ(database()->version(), newest_version());
    EXPECT_EQ(facts::pack(archive.facts().at(0).facts),
              facts::pack(facts::facts_of(document('a'))));
}

TEST_P(WholeOrNot, ANewerArchiveIsRefused) {
    (void)open();
    {
        const auto later = database(Access::change);
        Transaction transaction(*later, Access::change);
        later->set_version(newest_version() + 1);
        transaction.commit();
    }
    for (const Access access : {Access::read, Access::change, Access::make}) {
        const Error error = error_of([&] { open(access); });
        EXPECT_EQ(error.code(), ErrorCode::input);
        EXPECT_THAT(error.what(), testing::HasSubstr("newer planscribe"));
    }
    EXPECT_EQ(database()->version(), newest_version() + 1);
}

INSTANTIATE_TEST_SUITE_P(On, WholeOrNot, both, name_of_backend);

}  // namespace
}  // namespace planscribe::store
