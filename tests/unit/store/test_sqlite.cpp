#include <fstream>

#include "backend.h"
#include "store/schema.h"

namespace planscribe::store {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

class SqliteFiles : public Archives {
protected:
    std::string message(Access access) {
        return error_of([&] { open(access); }).what();
    }
    void write(const std::string& bytes) const { std::ofstream(url(), std::ios::binary) << bytes; }
};

TEST_P(SqliteFiles, ThatAreNoneAreRefusedAndStayAsTheyAre) {
    const std::string text(2'000, 'x');
    write(text);
    for (const Access access : {Access::read, Access::change, Access::make})
        EXPECT_THAT(message(access), HasSubstr("no SQLite file")) << static_cast<int>(access);
    EXPECT_EQ(fs::file_size(url()), text.size());
}

TEST_P(SqliteFiles, OfAnotherProgramAreRefused) {
    open_sqlite(url(), Access::make)->run("CREATE TABLE page (x)");
    for (const Access access : {Access::read, Access::change, Access::make})
        EXPECT_THAT(message(access), HasSubstr("database of another program"));
}

TEST_P(SqliteFiles, ThatAreEmptyBecomeArchives) {
    write("");
    EXPECT_THAT(message(Access::read), HasSubstr("holds no archive"));
    EXPECT_TRUE(open().list().empty());
}

TEST_P(SqliteFiles, ThatAreDamagedAreNamedSo) {
    {
        Archive archive = open();
        example::keep(archive, example::document('a'));
    }
    const auto size = fs::file_size(url());
    std::fstream file(url(), std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(4'096);
    file << std::string(size - 4'096, '\x7F');
    file.close();
    const Error error = error_of([&] { open(Access::read).list(); });
    EXPECT_EQ(error.code(), ErrorCode::input);
    EXPECT_THAT(error.what(), HasSubstr("is damaged"));
}

TEST_P(SqliteFiles, MayBearAnyName) {
    for (const std::string name : {":memory:", "file:x?mode=ro", "a#b%41?.db", "å ä ö"}) {
        const fs::path before = fs::current_path();
        fs::current_path(folder_);
        { const Archive archive(name, Access::make, ""); }
        { const Archive archive(name, Access::read, ""); }
        fs::current_path(before);
        EXPECT_TRUE(fs::is_regular_file(folder_ / name)) << name;
    }
}

TEST_P(SqliteFiles, InNoFolderSaySo) {
    const std::string missing = folder_ / "none" / "archive.db";
    const Error error = error_of([&] { Archive(missing, Access::make, ""); });
    EXPECT_EQ(error.code(), ErrorCode::output);
    EXPECT_EQ(error.where(), missing);
    EXPECT_THAT(error.what(), HasSubstr("No such file or directory"));
}

TEST_P(SqliteFiles, OnAFullDiskKeepNothingHalf) {
    Archive archive = open();
    example::keep(archive, example::document('a'));
    {
        const auto full = database(Access::change);
        const auto pages = full->run("PRAGMA page_count").at(0).number(0);
        full->run("PRAGMA max_page_count = " + std::to_string(pages + 2));
        Stemmer stemmer;
        std::string text;
        for (int i = 0; i < 20'000; ++i) text += "ord" + std::to_string(i) + "\n";
        const Document large = example::document('b', text);
        const auto texts = example::texts(large);
        const Error error = error_of([&] {
            const Transaction transaction(*full, Access::change);
            keep(*full, stemmer, {large, texts, "", {}, {}});
        });
        EXPECT_EQ(error.code(), ErrorCode::output);
        EXPECT_THAT(error.what(), HasSubstr("the disk is full"));
    }
    EXPECT_EQ(archive.list().size(), 1U);
    EXPECT_EQ(archive.find({"ord7"}, 9).pages, 0);
}

TEST_P(SqliteFiles, AreWholeWithoutTheirLog) {
    {
        Archive archive = open();
        example::keep(archive, example::document('a'));
    }
    EXPECT_FALSE(fs::exists(url() + "-wal"));
    EXPECT_EQ(database()->run("PRAGMA integrity_check").at(0).text(0), "ok");
    const auto writer = database(Access::change);
    EXPECT_EQ(writer->run("PRAGMA journal_mode").at(0).text(0), "wal");
    EXPECT_NO_THROW(writer->run("INSERT INTO stem(stem) VALUES ('integrity-check')"));
}

INSTANTIATE_TEST_SUITE_P(On, SqliteFiles, testing::Values(Backend::sqlite), name_of_backend);

}  // namespace
}  // namespace planscribe::store
