#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <thread>
#include <vector>

#include "base/error.h"
#include "scan/process.h"

namespace planscribe::scan {
namespace {

using End = ProcessResult::End;

ProcessResult shell(const char* script, const ProcessLimits& limits = {}) {
    return run({"sh", "-c", script}, limits);
}

TEST(Process, KeepsOutputErrorsAndStatusApart) {
    const ProcessResult result = shell("echo out; echo err >&2; exit 3");
    EXPECT_EQ(result.end, End::exited);
    EXPECT_EQ(result.code, 3);
    EXPECT_EQ(result.output, "out\n");
    EXPECT_EQ(failure(result), "err");
    EXPECT_FALSE(result.succeeded());
}

TEST(Process, GetsNoInputAndNoShell) {
    EXPECT_EQ(run({"cat"}).output, "");
    EXPECT_EQ(run({"echo", "$HOME; *"}).output, "$HOME; *\n");
}

TEST(Process, KillsTheWholeGroupWhenTimeIsOver) {
    ProcessLimits limits;
    limits.wall = std::chrono::seconds(1);
    const auto begin = std::chrono::steady_clock::now();
    const ProcessResult result = shell("sleep 60 & sleep 60", limits);
    EXPECT_EQ(result.end, End::too_slow);
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(10));
}

TEST(Process, LimitsProcessorTime) {
    ProcessLimits limits;
    limits.cpu = std::chrono::seconds(1);
    EXPECT_EQ(shell("while :; do :; done", limits).end, End::too_slow);
}

TEST(Process, LimitsOutputFilesAndMemory) {
    ProcessLimits limits;
    limits.output = 1000;
    limits.file_size = 1 << 20;
    limits.memory = std::uint64_t{64} << 20;
    const ProcessResult output = shell("while :; do echo many words; done", limits);
    EXPECT_EQ(output.end, End::too_long);
    EXPECT_EQ(output.output.size(), 1000U);
    EXPECT_FALSE(
        shell("head -c 200000000 /dev/zero | tail -c 150000000 >/dev/null", limits).succeeded());
    EXPECT_FALSE(shell("file=$(mktemp); head -c 2000000 /dev/zero >$file; end=$?; rm $file; "
                       "exit $end",
                       limits)
                     .succeeded());
}

TEST(Process, TellsASignalFromAnExit) {
    const ProcessResult result = shell("kill -11 $$");
    EXPECT_EQ(result.end, End::killed);
    EXPECT_EQ(result.code, 11);
}

TEST(Process, NamesAMissingProgram) {
    try {
        run({"no-such-program-anywhere"});
        ADD_FAILURE();
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::environment);
        EXPECT_THAT(error.what(), testing::HasSubstr("no-such-program-anywhere"));
    }
}

TEST(Process, RunsFromManyThreadsAtOnce) {
    std::vector<std::string> outputs(16);
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < outputs.size(); ++i)
        threads.emplace_back([&outputs, i] {
            outputs[i] = run({"echo", std::to_string(i)}).output;
        });
    for (std::thread& thread : threads) thread.join();
    for (std::size_t i = 0; i < outputs.size(); ++i)
        EXPECT_EQ(outputs[i], std::to_string(i) + "\n");
}

}  // namespace
}  // namespace planscribe::scan
