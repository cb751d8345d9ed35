#include "score/files.h"

#include <fstream>

#include "base/error.h"
#include "base/text.h"

namespace planscribe::score {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t most_bytes = std::uintmax_t{64} << 20;

std::optional<fs::path> file_in(const fs::path& folder, const char* name) {
    std::error_code error;
    const fs::path file = folder / name;
    return fs::is_regular_file(file, error) ? std::optional(file) : std::nullopt;
}

Files files_in(const fs::path& folder) {
    return {file_in(folder, "plan.json"), file_in(folder, "text.txt"),
            file_in(folder, "pages.jsonl"), file_in(folder, "words.jsonl")};
}

bool holds_something(const Files& files) {
    return files.records || files.text;
}

}  // namespace

Files files_of(const fs::path& path) {
    std::error_code error;
    if (fs::is_directory(path, error)) {
        for (const fs::path& folder : {path, path / "truth"})
            if (Files files = files_in(folder); holds_something(files)) return files;
        throw Error(ErrorCode::input, path.string(), "holds neither plan.json nor text.txt");
    }
    if (!fs::is_regular_file(path, error))
        throw Error(ErrorCode::input, path.string(), "is no file and no folder");
    if (path.extension() == ".json") return {path, {}, {}, {}};
    return {{}, path, {}, {}};
}

std::string read_bytes(const fs::path& file) {
    std::error_code error;
    if (fs::file_size(file, error) > most_bytes && !error)
        throw Error(ErrorCode::limit, file.string(), "is larger than 64 MB");
    std::ifstream stream(file, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(stream), {}};
    if (!stream) throw Error(ErrorCode::input, file.string(), "cannot be read");
    return bytes;
}

std::string read_text(const fs::path& file) {
    std::string text = read_bytes(file);
    if (const std::size_t at = first_malformed(text); at < text.size())
        throw Error(ErrorCode::input, file.string(),
                    "is not UTF-8 (byte " + std::to_string(at + 1) + ")");
    constexpr std::string_view mark = "\uFEFF";
    if (text.starts_with(mark)) text.erase(0, mark.size());
    return text;
}

}  // namespace planscribe::score
