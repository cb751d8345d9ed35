#include "app/queue.h"

namespace planscribe::app {

PageQueue::PageQueue(std::vector<Input> inputs, std::filesystem::path out,
                     std::function<void(int)> opened,
                     std::function<void(std::size_t, const Error&)> failed)
    : inputs_(std::move(inputs)),
      out_(std::move(out)),
      opened_(std::move(opened)),
      failed_(std::move(failed)) {}

std::optional<PageTask> PageQueue::next() {
    const std::scoped_lock lock(mutex_);
    while (!current_.reading && next_input_ < inputs_.size()) open_next();
    if (!current_.reading) return std::nullopt;
    ++current_.page;
    PageTask task = current_;
    if (task.page == task.reading->source().page_count()) current_ = {};
    return task;
}

void PageQueue::open_next() {
    const std::size_t number = next_input_++;
    try {
        current_ = {std::make_shared<Reading>(inputs_[number], out_, number), 0};
        opened_(current_.reading->source().page_count());
    } catch (const Error& error) {
        failed_(number, error);
    }
}

}  // namespace planscribe::app
