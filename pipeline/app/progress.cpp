#include "app/progress.h"

#include <algorithm>
#include <cmath>

namespace planscribe::app {
namespace {

constexpr int bar_width = 24;

}  // namespace

Progress::Progress(std::ostream& out, bool shown) : out_(out), shown_(shown) {}

Progress::~Progress() {
    wipe();
}

void Progress::expect(int pages) {
    const std::scoped_lock lock(mutex_);
    expected_ += pages;
    draw();
}

void Progress::page_done() {
    const std::scoped_lock lock(mutex_);
    ++done_;
    draw();
}

void Progress::say(const std::string& line) {
    const std::scoped_lock lock(mutex_);
    wipe();
    out_ << line << '\n' << std::flush;
    draw();
}

double Progress::minutes() const {
    return std::chrono::duration<double, std::ratio<60>>(std::chrono::steady_clock::now() - start_)
        .count();
}

void Progress::draw() {
    if (!shown_ || expected_ == 0) return;
    const int full = std::min(bar_width, bar_width * done_ / expected_);
    const int a_minute = static_cast<int>(std::lround(done_ / std::max(minutes(), 1e-3)));
    std::string bar = "\r[";
    bar.append(static_cast<std::size_t>(full), '#');
    bar.append(static_cast<std::size_t>(bar_width - full), '.');
    out_ << bar << "] " << done_ << " of " << expected_ << " pages, " << a_minute << " a minute  "
         << std::flush;
}

void Progress::wipe() {
    if (shown_ && expected_ > 0) out_ << "\r\x1b[K" << std::flush;
}

}  // namespace planscribe::app
