#include "base/dictionary.h"

#include <cinttypes>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <set>
#include <span>
#include <system_error>

#include "base/error.h"
#include "base/mapped_file.h"
#include "base/text.h"

namespace planscribe {

namespace fs = std::filesystem;

namespace {

/// FNV-1a, 64 bits (Fowler, Noll, Vo).
class Digest {
public:
    void add(std::span<const std::byte> bytes) {
        for (const std::byte byte : bytes)
            state_ = (state_ ^ std::to_integer<std::uint64_t>(byte)) * 0x100000001b3;
    }
    std::string text() const {
        char digits[17];
        (void)std::snprintf(digits, sizeof digits, "%016" PRIx64, state_);
        return digits;
    }

private:
    std::uint64_t state_ = 0xcbf29ce484222325;
};

}  // namespace

fs::path dictionary_folder() {
    if (const char* chosen = std::getenv("PLANSCRIBE_DICTIONARIES")) return chosen;
    std::error_code error;
    const fs::path folder = fs::read_symlink("/proc/self/exe", error).parent_path();
    for (const fs::path& place :
         {folder / "dictionaries", folder.parent_path() / "share/planscribe/dictionaries"})
        if (fs::is_directory(place, error)) return place;
    throw Error(ErrorCode::environment, "dictionaries",
                "not found beside the program; set PLANSCRIBE_DICTIONARIES to their folder");
}

std::string dictionary_version(const fs::path& folder) {
    std::error_code error;
    std::set<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder, error))
        if (entry.is_regular_file(error)) files.insert(entry.path());
    if (files.empty())
        throw Error(ErrorCode::environment, folder.string(), "holds no dictionaries");
    Digest digest;
    for (const fs::path& file : files) {
        const std::string name = file.filename().string();
        digest.add(std::as_bytes(std::span(name.data(), name.size() + 1)));
        digest.add(MappedFile(file).bytes());
    }
    return digest.text();
}

std::vector<Fields> read_dictionary(const fs::path& file, std::size_t columns) {
    std::ifstream in(file);
    if (!in) throw Error(ErrorCode::environment, file.string(), "dictionary cannot be read");
    std::vector<Fields> rows;
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line.front() == '#') continue;
        Fields fields = split(line, '\t');
        if (fields.size() < columns) fields.resize(columns);
        rows.push_back(std::move(fields));
    }
    return rows;
}

}  // namespace planscribe
