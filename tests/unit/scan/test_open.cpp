#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include "base/error.h"
#include "drawn_page.h"

namespace planscribe::scan {
namespace {

using testing::HasSubstr;

class Open : public testing::Test {
protected:
    std::string refusal(const std::string& name, const std::string& bytes) const {
        write_file(folder_.path() / name, bytes);
        return refusal(name);
    }

    std::string refusal(const std::string& name) const {
        const auto file = folder_.path() / name;
        try {
            open(file);
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::input);
            EXPECT_EQ(error.where(), file.string());
            return error.what();
        }
        return {};
    }

    TemporaryFolder folder_;
};

TEST_F(Open, NamesWhatIsWrongWithAFile) {
    EXPECT_THAT(refusal("missing.pdf"), HasSubstr("does not exist"));
    EXPECT_THAT(refusal("."), HasSubstr("is a folder"));
    EXPECT_THAT(refusal("empty.pdf", ""), HasSubstr("is empty"));
    EXPECT_THAT(refusal("plan.pdf", "Verksamhetsplan\n"), HasSubstr("is not a PDF"));
    EXPECT_THAT(refusal("PLAN.TIF", "Verksamhetsplan\n"), HasSubstr("is not a TIFF"));
    EXPECT_THAT(refusal("plan.docx", "PK\x03\x04"), HasSubstr("no known kind"));
    EXPECT_THAT(refusal("plan", std::string("\0\1\2", 3)), HasSubstr("no known kind"));
}

TEST_F(Open, SaysWhyAFileCannotBeRead) {
    const uid_t user = geteuid();
    ASSERT_TRUE(user != 0 || seteuid(65534) == 0);  // permissions do not bind root
    const TemporaryFolder own;
    const auto file = own.path() / "locked.pdf";
    write_file(file, "%PDF-1.4");
    std::filesystem::permissions(file, std::filesystem::perms::none);
    std::string message;
    try {
        open(file);
    } catch (const Error& error) {
        message = error.what();
    }
    ASSERT_EQ(seteuid(user), 0);
    EXPECT_THAT(message, HasSubstr("cannot be read: Permission denied"));
}

TEST_F(Open, TakesPlainTextOfAnyName) {
    for (const char* name : {"plan.txt", "plan", "plan.2024"}) {
        write_file(folder_.path() / name, "Plan 2024\n");
        EXPECT_EQ(open(folder_.path() / name)->load(1).page.words.size(), 2U) << name;
    }
}

}  // namespace
}  // namespace planscribe::scan
