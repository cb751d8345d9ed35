#include "publish/whole_file.h"

#include <cerrno>
#include <system_error>

#include "base/error.h"

namespace planscribe::publish {
namespace fs = std::filesystem;

namespace {

/// A file under its hidden name; removed unless it was given its own.
class HiddenFile {
public:
    explicit HiddenFile(const fs::path& file)
        : file_(file), hidden_(file.parent_path() / ("." + file.filename().string() + ".part")) {}
    ~HiddenFile() {
        std::error_code ignored;
        if (!named_) fs::remove(hidden_, ignored);
    }
    HiddenFile(const HiddenFile&) = delete;
    HiddenFile& operator=(const HiddenFile&) = delete;

    const fs::path& path() const { return hidden_; }

    void give_name() {
        fs::rename(hidden_, file_);
        named_ = true;
    }

private:
    fs::path file_;
    fs::path hidden_;
    bool named_ = false;
};

}  // namespace

void write_whole(const fs::path& file, const std::function<void(std::ostream&)>& write) {
    HiddenFile hidden(file);
    try {
        errno = 0;
        std::ofstream out;
        out.exceptions(std::ios::failbit | std::ios::badbit);
        out.open(hidden.path(), std::ios::binary | std::ios::trunc);
        write(out);
        out.close();
        hidden.give_name();
    } catch (const fs::filesystem_error& failure) {
        throw Error(ErrorCode::output, file.string(), failure.code().message());
    } catch (const std::ios::failure&) {
        const int reason = errno != 0 ? errno : EIO;
        throw Error(ErrorCode::output, file.string(), std::generic_category().message(reason));
    }
}

}  // namespace planscribe::publish
