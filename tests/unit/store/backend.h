#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <string>

#include "base/error.h"
#include "example.h"
#include "store/postgresql.h"
#include "store/sqlite.h"

/// One suite for both databases: TEST_P(Archives, …) runs on each, and begins with no archive.
namespace planscribe::store {

enum class Backend { sqlite, postgresql };

inline std::string server(const char* name = "PLANSCRIBE_TEST_SERVER") {
    const char* url = std::getenv(name);
    if (!url) throw std::runtime_error("run this by tests/support/with-postgresql");
    return url;
}

class Archives : public testing::TestWithParam<Backend> {
protected:
    void SetUp() override {
        std::string pattern = (std::filesystem::temp_directory_path() / "store-XXXXXX").string();
        ASSERT_NE(mkdtemp(pattern.data()), nullptr);
        folder_ = pattern;
        if (GetParam() == Backend::postgresql) drop_schema();
    }
    void TearDown() override { std::filesystem::remove_all(folder_); }

    static void drop_schema() {
        open_postgresql(server(), Access::change)->run("DROP SCHEMA IF EXISTS planscribe CASCADE");
    }

    std::string url() const { return url_of(GetParam()); }
    std::string url_of(Backend backend) const {
        return backend == Backend::sqlite ? (folder_ / "archive.db").string() : server();
    }

    Archive open(Access access = Access::make, const std::string& dictionaries = "ours") const {
        return {url(), access, dictionaries};
    }

    /// Below the archive, for what no member of it tells.
    std::unique_ptr<Database> database(Access access = Access::read) const {
        return GetParam() == Backend::sqlite ? open_sqlite(url(), access)
                                             : open_postgresql(url(), access);
    }

    std::filesystem::path folder_;
};

inline std::string name_of_backend(const testing::TestParamInfo<Backend>& info) {
    return info.param == Backend::sqlite ? "sqlite" : "postgresql";
}

inline const auto both = testing::Values(Backend::sqlite, Backend::postgresql);

/// The error that `work` ends with.
template <typename Work>
Error error_of(Work work) {
    try {
        work();
    } catch (const Error& error) {
        return error;
    }
    ADD_FAILURE() << "no error";
    return {ErrorCode::usage, "", ""};
}

}  // namespace planscribe::store
