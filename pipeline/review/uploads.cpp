#include "review/uploads.h"

#include <array>
#include <cstring>
#include <fstream>

#include "base/error.h"
#include "base/text.h"
#include "review/api_parts.h"

namespace planscribe::review {
namespace {

namespace fs = std::filesystem;
using namespace std::string_view_literals;

constexpr std::size_t most_waiting = 50, longest_name = 80;

/// How files begin, and how they end.
struct Kind {
    std::string_view head;
    std::vector<std::string_view> endings;
};

const std::array<Kind, 6> kinds{{{"%PDF-"sv, {".pdf"}},
                                 {"II*\0"sv, {".tif", ".tiff"}},
                                 {"MM\0*"sv, {".tif", ".tiff"}},
                                 {"\x89PNG\r\n"sv, {".png"}},
                                 {"\xFF\xD8\xFF"sv, {".jpg", ".jpeg"}},
                                 {"\0\0\0\x0CjP  \r\n"sv, {".jp2", ".jpx", ".jpf"}}}};

bool is_text(std::string_view bytes) {
    return !bytes.empty() && bytes.find('\0') == std::string_view::npos;
}

/// Letters, digits and marks that no file system takes for more.
std::string harmless(const std::string& name) {
    std::string safe;
    for (const std::string& letter : graphemes(normalize(name))) {
        const bool plain = has_letter(letter) || has_digit(letter) || letter == "-" ||
                           letter == "_" || letter == ".";
        safe += plain ? letter : "_";
        if (safe.size() > longest_name) break;
    }
    while (!safe.empty() && (safe.front() == '.' || safe.front() == '-')) safe.erase(0, 1);
    return safe.empty() ? "plan" : safe;
}

}  // namespace

std::string safe_name(const std::string& name, std::string_view bytes) {
    std::vector<std::string_view> endings;
    for (const Kind& kind : kinds)
        if (bytes.starts_with(kind.head)) endings = kind.endings;
    if (endings.empty() && is_text(bytes)) endings = {".txt"};
    if (endings.empty()) return {};
    const std::string safe = harmless(name);
    const std::string ending = lower(fs::path(safe).extension().string());
    for (const std::string_view known : endings)
        if (ending == known) return safe;
    return safe + std::string(endings.front());
}

Uploads::Uploads(fs::path folder, Reader reader)
    : folder_(std::move(folder)),
      reader_(std::move(reader)),
      worker_([this](const std::stop_token& stop) { work(stop); }) {}

Uploads::~Uploads() {
    worker_.request_stop();
    wake_.notify_all();
}

Response Uploads::handle(const Request& request) {
    if (request.method == "POST") return take(request);
    const std::scoped_lock lock(mutex_);
    return {200, json_type, uploads_json(uploads_)};
}

Response Uploads::take(const Request& request) {
    const auto asked = request.query.find("name");
    const std::string name =
        safe_name(asked == request.query.end() ? "" : asked->second, request.body);
    if (name.empty()) return not_a_plan();
    const std::scoped_lock lock(mutex_);
    if (waiting_.size() >= most_waiting) return busy();
    fs::path folder;
    std::error_code error;
    for (std::size_t number = uploads_.size() + 1;; ++number) {
        folder = folder_ / std::to_string(number);
        if (fs::create_directories(folder, error) || error) break;
    }
    std::ofstream out(folder / fs::u8path(name), std::ios::binary);
    out.write(request.body.data(), static_cast<std::streamsize>(request.body.size()));
    out.close();
    if (error || !out)
        return refused(Error(ErrorCode::output, folder_.string(), std::strerror(errno)));
    return put_in_line(folder / fs::u8path(name));
}

Response Uploads::again(const fs::path& file) {
    const std::scoped_lock lock(mutex_);
    return waiting_.size() >= most_waiting ? busy() : put_in_line(file);
}

Response Uploads::put_in_line(const fs::path& file) {
    uploads_.emplace_back();
    uploads_.back().number = static_cast<int>(uploads_.size());
    uploads_.back().name = file.filename().string();
    waiting_.push_back({file, uploads_.size() - 1});
    wake_.notify_all();
    return {202, json_type, uploads_json({uploads_.back()})};
}

void Uploads::work(const std::stop_token& stop) {
    while (true) {
        std::unique_lock lock(mutex_);
        if (!wake_.wait(lock, stop, [this] { return !waiting_.empty(); })) return;
        const Waiting next = waiting_.front();
        waiting_.pop_front();
        uploads_[next.index].state = Upload::State::reading;
        lock.unlock();
        std::string document, message;
        try {
            document = reader_(next.file, [&](int done, int pages) {
                const std::scoped_lock telling(mutex_);
                uploads_[next.index].pages_done = done;
                uploads_[next.index].pages = pages;
            });
        } catch (const std::exception& error) {
            message = error.what();
        }
        lock.lock();
        Upload& upload = uploads_[next.index];
        upload.state = message.empty() ? Upload::State::done : Upload::State::failed;
        upload.document = document;
        upload.message = message;
    }
}

}  // namespace planscribe::review
