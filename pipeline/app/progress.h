#pragma once

#include <chrono>
#include <mutex>
#include <ostream>
#include <string>

namespace planscribe::app {

/// A bar on the last line of a terminal: pages done, pages a minute. Silent when `shown` is
/// false. May be told from several threads; messages go above the bar.
class Progress {
public:
    Progress(std::ostream& out, bool shown);
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    void expect(int pages);
    void page_done();

    /// Writes one line.
    void say(const std::string& line);

    int pages() const { return done_; }
    double minutes() const;

private:
    void draw();
    void wipe();

    std::mutex mutex_;
    std::ostream& out_;
    bool shown_;
    int expected_ = 0;
    int done_ = 0;
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

}  // namespace planscribe::app
