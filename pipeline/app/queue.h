#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "app/reading.h"

namespace planscribe::app {

/// One page to read.
struct PageTask {
    std::shared_ptr<Reading> reading;
    int page = 0;  ///< from 1
};

/// Hands out the pages of all inputs, in order, to any number of workers. An input is opened
/// when its first page is due, so that few are open at a time.
class PageQueue {
public:
    /// `opened` is told the pages of each input that opens, `failed` the number of each input
    /// that does not, with the reason. Both are called with the queue locked.
    PageQueue(std::vector<Input> inputs, std::filesystem::path out,
              std::function<void(int pages)> opened,
              std::function<void(std::size_t input, const Error&)> failed);

    /// The next page, nothing when all are handed out.
    std::optional<PageTask> next();

private:
    void open_next();

    std::vector<Input> inputs_;
    std::filesystem::path out_;
    std::function<void(int)> opened_;
    std::function<void(std::size_t, const Error&)> failed_;
    std::mutex mutex_;
    std::size_t next_input_ = 0;
    PageTask current_;
};

}  // namespace planscribe::app
