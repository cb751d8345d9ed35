#include "backend.h"
#include "store/answers.h"

namespace planscribe::store {
namespace {

using testing::HasSubstr;
using testing::Not;

class Servers : public Archives {
protected:
    static Error refused(const std::string& url) {
        return error_of([&] { open_postgresql(url, Access::read); });
    }
    static std::string with(std::string url, const std::string& part, const std::string& other) {
        const auto at = url.find(part);
        EXPECT_NE(at, std::string::npos) << part;
        return url.replace(at, part.size(), other);
    }
};

TEST_P(Servers, LetThoseInWhoKnowThePassword) {
    const std::string guest = server("PLANSCRIBE_TEST_GUEST");
    EXPECT_NO_THROW(open_postgresql(guest, Access::read));
    const Error error = refused(with(guest, "s3cret-w0rd", "wr0ng-w0rd"));
    EXPECT_EQ(error.code(), ErrorCode::input);
    EXPECT_THAT(error.what(), HasSubstr("password authentication failed for user \"guest\""));
    EXPECT_THAT(error.what(), Not(HasSubstr("wr0ng-w0rd")));
    EXPECT_EQ(error.where(), "postgresql://guest@/postgres");
}

TEST_P(Servers, ThatAreNotThereAreNamed) {
    for (const std::string url :
         {"postgresql://ada:h3mlig@localhost:1/plans", "postgresql://ada:h3mlig@no-host.invalid/x",
          "postgresql://ada:h3mlig@/x?port=y", "postgresql://ada:h3ml@ig@localhost:1/x",
          "postgresql://ada@localhost:1/x?password=h3mlig"}) {
        const Error error = refused(url);
        EXPECT_THAT(error.where(), HasSubstr("postgresql://ada@"));
        EXPECT_THAT(error.what(), HasSubstr("cannot be reached"));
        EXPECT_THAT(error.what(), Not(HasSubstr("h3ml")));
        EXPECT_THAT(error.what(), Not(HasSubstr("\n")));
    }
    const Error error = refused("postgresql://ada:h3mlig@[half/x");
    EXPECT_EQ(error.code(), ErrorCode::usage);
    EXPECT_THAT(error.what(), Not(HasSubstr("h3mlig")));
}

TEST_P(Servers, WithoutTheDatabaseSaySo) {
    EXPECT_THAT(refused(with(server(), "/postgres", "/none")).what(),
                HasSubstr("database \"none\" does not exist"));
}

TEST_P(Servers, WithASchemaOfAnotherProgramAreRefused) {
    open_postgresql(server(), Access::change)->run("CREATE SCHEMA planscribe");
    for (const Access access : {Access::read, Access::make})
        EXPECT_THAT(error_of([&] { open(access); }).what(), HasSubstr("of another program"));
}

TEST_P(Servers, ThatForbidWritingSaySo) {
    (void)open();
    const std::string guest = server("PLANSCRIBE_TEST_GUEST");
    const Error error = error_of([&] { Archive(guest, Access::make, "").list(); });
    EXPECT_THAT(error.what(), HasSubstr("does not allow that"));
}

TEST_P(Servers, ThatGoAwayLeaveNothingHalf) {
    Archive archive = open();
    example::keep(archive, example::document('a'));
    const auto other = database();
    const auto cut_off = [&] {
        other->run(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE application_name = 'planscribe' AND pid <> pg_backend_pid()");
    };
    const auto writer = database(Access::change);
    const Error error = error_of([&] {
        Transaction transaction(*writer, Access::change);
        writer->run("DELETE FROM document");
        cut_off();
        transaction.commit();
    });
    EXPECT_EQ(error.code(), ErrorCode::output);
    EXPECT_THAT(error.what(), HasSubstr("the server went away"));
    EXPECT_THAT(error_of([&] { archive.list(); }).what(), HasSubstr("the server went away"));
    EXPECT_EQ(open(Access::read).list().size(), 1U);
}

TEST_P(Servers, AnswerByteForByteAsFilesDo) {
    std::vector<std::string> answers;
    for (const Backend backend : {Backend::sqlite, Backend::postgresql}) {
        Archive archive(url_of(backend), Access::make, "ours");
        const bool first = backend == Backend::sqlite;
        for (const char digit : first ? "badc" : "cdab") {
            if (digit == '\0') continue;
            const std::string name = std::string("Samordningsförbundet Ö") + digit;
            example::keep(archive, example::document(digit, "Ärade ledamöter\n\fav insatser\n",
                                                     digit < 'c' ? "Finsam Å" : name));
        }
        archive.add(example::correction('a'));
        answers.push_back(
            list_json(archive.list(), "newer") + list_text(archive.list(), "newer") +
            find_json(archive.find({"insats"}, 3)) + find_text(archive.find({"ärad ledamot"}, 9)) +
            show_json(archive.show("aaaa"), "ours") + show_text(archive.show("dddd"), "ours"));
    }
    EXPECT_EQ(answers[0], answers[1]);
    EXPECT_GT(answers[0].size(), 1'000U);
}

INSTANTIATE_TEST_SUITE_P(On, Servers, testing::Values(Backend::postgresql), name_of_backend);

}  // namespace
}  // namespace planscribe::store
