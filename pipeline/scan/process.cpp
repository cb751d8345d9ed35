#include "scan/process.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <thread>

#include "base/error.h"
#include "base/text.h"

namespace planscribe::scan {
namespace {

using Clock = std::chrono::steady_clock;
constexpr std::size_t kept_errors = 65536;

class Descriptor {
public:
    explicit Descriptor(int number = -1) : number_(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { close(); }
    int get() const { return number_; }
    bool is_open() const { return number_ >= 0; }
    void reset(int number) {
        close();
        number_ = number;
    }
    void close() {
        if (number_ >= 0) ::close(number_);
        number_ = -1;
    }

private:
    int number_;
};

struct Pipe {
    Descriptor read_end;
    Descriptor write_end;

    explicit Pipe(const std::string& program) {
        std::array<int, 2> ends{};
        if (pipe2(ends.data(), O_CLOEXEC) != 0)
            throw Error(ErrorCode::environment, program, std::strerror(errno));
        read_end.reset(ends[0]);
        write_end.reset(ends[1]);
    }
};

void limit(__rlimit_resource resource, rlim_t soft, rlim_t hard) {
    const rlimit both{soft, hard};
    setrlimit(resource, &both);
}

struct Start {
    const char* program;
    char* const* arguments;
    char* const* environment;
    const ProcessLimits& limits;
    int input;
    int output;
    int errors;
    int failed;
    pid_t parent;
};

// Between fork and exec: only calls that are safe there, no memory is taken.
[[noreturn]] void become(const Start& start) {
    setpgid(0, 0);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != start.parent) _exit(127);
    dup2(start.input, STDIN_FILENO);
    dup2(start.output, STDOUT_FILENO);
    dup2(start.errors, STDERR_FILENO);
    close_range(STDERR_FILENO + 1, ~0U, CLOSE_RANGE_CLOEXEC);
    const auto seconds = static_cast<rlim_t>(start.limits.cpu.count());
    limit(RLIMIT_AS, start.limits.memory, start.limits.memory);
    limit(RLIMIT_CPU, seconds, seconds + 1);
    limit(RLIMIT_FSIZE, start.limits.file_size, start.limits.file_size);
    limit(RLIMIT_CORE, 0, 0);
    signal(SIGPIPE, SIG_DFL);
    execvpe(start.program, start.arguments, start.environment);
    const int reason = errno;
    [[maybe_unused]] const auto written = write(start.failed, &reason, sizeof reason);
    _exit(127);
}

std::vector<char*> pointers(const std::vector<std::string>& texts) {
    std::vector<char*> result;
    for (const std::string& text : texts) result.push_back(const_cast<char*>(text.c_str()));
    result.push_back(nullptr);
    return result;
}

std::vector<std::string> plain_environment() {
    std::vector<std::string> result;
    for (char** entry = environ; entry != nullptr && *entry != nullptr; ++entry)
        if (std::strncmp(*entry, "LC_", 3) != 0 && std::strncmp(*entry, "LANG", 4) != 0)
            result.emplace_back(*entry);
    result.emplace_back("LC_ALL=C");
    return result;
}

class Child {
public:
    Child(const std::vector<std::string>& command, const ProcessLimits& limits)
        : output_(command[0]), errors_(command[0]) {
        Pipe failed(command[0]);
        const Descriptor nothing(open("/dev/null", O_RDONLY | O_CLOEXEC));
        const std::vector<std::string> variables = plain_environment();
        const std::vector<char*> arguments = pointers(command);
        const std::vector<char*> environment = pointers(variables);
        const Start start{command[0].c_str(),
                          arguments.data(),
                          environment.data(),
                          limits,
                          nothing.get(),
                          output_.write_end.get(),
                          errors_.write_end.get(),
                          failed.write_end.get(),
                          getpid()};
        process_ = fork();
        if (process_ == 0) become(start);
        if (process_ < 0) throw Error(ErrorCode::environment, command[0], std::strerror(errno));
        setpgid(process_, process_);
        for (Pipe* pipe : {&output_, &errors_, &failed}) pipe->write_end.close();
        int reason = 0;
        if (read(failed.read_end.get(), &reason, sizeof reason) != sizeof reason) return;
        reap();
        throw Error(ErrorCode::environment, command[0],
                    std::string("cannot be started: ") + std::strerror(reason));
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    ~Child() {
        if (process_ > 0) reap();
    }

    Descriptor& output() { return output_.read_end; }
    Descriptor& errors() { return errors_.read_end; }

    bool has_ended(int& status) {
        if (waitpid(process_, &status, WNOHANG) != process_) return false;
        kill(-process_, SIGKILL);
        process_ = -1;
        return true;
    }

private:
    void reap() {
        kill(-process_, SIGKILL);
        kill(process_, SIGKILL);
        while (waitpid(process_, nullptr, 0) < 0 && errno == EINTR) {
        }
        process_ = -1;
    }

    Pipe output_;
    Pipe errors_;
    pid_t process_ = -1;
};

// Appends what is there; closes the descriptor at its end. False when `most` is passed.
bool take(Descriptor& from, std::string& into, std::size_t most) {
    thread_local std::array<char, 65536> buffer;
    const ssize_t count = read(from.get(), buffer.data(), buffer.size());
    if (count < 0 && (errno == EINTR || errno == EAGAIN)) return true;
    if (count <= 0) {
        from.close();
        return true;
    }
    const auto taken = static_cast<std::size_t>(count);
    if (into.size() + taken > most) {
        into.append(buffer.data(), most - into.size());
        return false;
    }
    into.append(buffer.data(), taken);
    return true;
}

// False when the child wrote too much; returns early when the time is over.
bool listen(Child& child, ProcessResult& result, const ProcessLimits& limits,
            Clock::time_point deadline) {
    while (child.output().is_open() || child.errors().is_open()) {
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
        if (left <= 0) return true;
        std::array<pollfd, 2> events{
            {{child.output().get(), POLLIN, 0}, {child.errors().get(), POLLIN, 0}}};
        if (poll(events.data(), events.size(), static_cast<int>(std::min<long>(left, 60000))) <= 0)
            continue;
        if (events[0].revents != 0 && !take(child.output(), result.output, limits.output))
            return false;
        if (events[1].revents != 0) take(child.errors(), result.errors, kept_errors);
    }
    return true;
}

}  // namespace

ProcessResult run(const std::vector<std::string>& command, const ProcessLimits& limits) {
    const auto deadline = Clock::now() + limits.wall;
    Child child(command, limits);
    ProcessResult result;
    if (!listen(child, result, limits, deadline)) {
        result.end = ProcessResult::End::too_long;
        return result;
    }
    int status = 0;
    while (!child.has_ended(status)) {
        if (Clock::now() >= deadline) {
            result.end = ProcessResult::End::too_slow;
            return result;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    if (WIFEXITED(status)) {
        result.code = WEXITSTATUS(status);
    } else {
        result.code = WTERMSIG(status);
        result.end =
            result.code == SIGXCPU ? ProcessResult::End::too_slow : ProcessResult::End::killed;
    }
    return result;
}

std::string failure(const ProcessResult& result) {
    if (result.end == ProcessResult::End::too_slow) return "took too long";
    if (result.end == ProcessResult::End::too_long) return "gave too much output";
    for (const std::string& line : split(result.errors, '\n'))
        if (!trim(line).empty()) return trim(line);
    if (result.end == ProcessResult::End::killed)
        return "was ended by signal " + std::to_string(result.code);
    return "ended with status " + std::to_string(result.code);
}

}  // namespace planscribe::scan
