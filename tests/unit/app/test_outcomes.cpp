#include <gtest/gtest.h>

#include <sstream>

#include "app/outcomes.h"

namespace planscribe::app {
namespace {

TEST(Outcomes, AreSaidInInputOrder) {
    std::ostringstream out;
    Progress progress(out, false);
    Outcomes outcomes(3, progress);
    outcomes.set(2, {ExitCode::done, "third"});
    outcomes.note(0, "page 2 failed");
    EXPECT_EQ(out.str(), "");
    outcomes.set(0, {ExitCode::look, "first"});
    outcomes.set(1, {ExitCode::done, "second"});
    EXPECT_EQ(out.str(), "page 2 failed\nfirst\nsecond\nthird\n");
    EXPECT_EQ(outcomes.code(), ExitCode::look);
}

TEST(Outcomes, NotFinishedIsWorst) {
    std::ostringstream out;
    Progress progress(out, false);
    Outcomes outcomes(2, progress);
    outcomes.set(0, {ExitCode::look, "a"});
    outcomes.set(1, {ExitCode::could_not_finish, "b"});
    EXPECT_EQ(outcomes.code(), ExitCode::could_not_finish);
}

TEST(Progress, DrawsABarOnATerminalOnly) {
    std::ostringstream terminal, file;
    Progress shown(terminal, true), silent(file, false);
    for (Progress* progress : {&shown, &silent}) {
        progress->expect(2);
        progress->page_done();
        progress->say("line");
    }
    EXPECT_NE(terminal.str().find("1 of 2 pages"), std::string::npos);
    EXPECT_EQ(file.str(), "line\n");
}

}  // namespace
}  // namespace planscribe::app
