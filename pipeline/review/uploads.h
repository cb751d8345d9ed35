#pragma once

#include <condition_variable>
#include <deque>
#include <filesystem>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "review/api.h"

namespace planscribe::review {

/// A file that somebody handed over, on its way into the archive.
struct Upload {
    enum class State { waiting, reading, done, failed };
    int number = 0;
    std::string name;
    State state = State::waiting;
    int pages_done = 0, pages = 0;
    std::string document;  ///< SHA-256, once it is done
    std::string message;   ///< why it failed
};

/// Files that are read in the background, one after another.
class Uploads {
public:
    using Progress = std::function<void(int done, int pages)>;
    /// Reads a file into the archive and gives its SHA-256. Throws Error.
    using Reader = std::function<std::string(const std::filesystem::path&, const Progress&)>;

    /// `folder` is made when the first file comes. Files stay there: they are the originals.
    Uploads(std::filesystem::path folder, Reader reader);
    ~Uploads();
    Uploads(const Uploads&) = delete;
    Uploads& operator=(const Uploads&) = delete;

    /// GET: how far each is. POST `?name=`: takes the body as a file. 415 for what is none of the
    /// kinds that can be read, by its first bytes. Of the name only letters, digits and -._ stay.
    Response handle(const Request& request);

    /// Reads a file again that the archive was made from.
    Response again(const std::filesystem::path& file);

private:
    Response take(const Request& request);
    Response put_in_line(const std::filesystem::path& file);
    void work(const std::stop_token& stop);

    struct Waiting {
        std::filesystem::path file;
        std::size_t index = 0;
    };

    std::filesystem::path folder_;
    Reader reader_;
    std::mutex mutex_;
    std::condition_variable_any wake_;
    std::vector<Upload> uploads_;
    std::deque<Waiting> waiting_;
    std::jthread worker_;
};

std::string uploads_json(const std::vector<Upload>& uploads);

/// A name that is safe on a disk, with the ending of what the bytes are: ".pdf"; empty where they
/// are nothing that can be read.
std::string safe_name(const std::string& name, std::string_view bytes);

}  // namespace planscribe::review
