#include "exports/formats.h"

#include <array>
#include <sstream>
#include <utility>

#include "base/error.h"
#include "exports/writers.h"
#include "publish/whole_file.h"

namespace planscribe::exports {
namespace fs = std::filesystem;

namespace {

using FileWriter = void (*)(std::ostream&, store::Archive&, const Target&);
using FolderWriter = void (*)(store::Archive&, const Target&);

struct Kind {
    std::string_view name;
    FileWriter file = nullptr;  ///< one of the two
    FolderWriter folder = nullptr;
};

/// In the order of the enumerators.
constexpr std::array kinds = {
    Kind{"csv", write_csv},
    Kind{"xlsx", write_xlsx},
    Kind{"json", write_json},
    Kind{"popolo", write_popolo},
    Kind{"datapackage", nullptr, write_datapackage},
    Kind{"sie", nullptr, write_sie},
    Kind{"alto", nullptr, write_alto},
    Kind{"page", nullptr, write_page},
    Kind{"hocr", nullptr, write_hocr},
};

const Kind& kind_of(Format format) {
    return kinds.at(static_cast<std::size_t>(format));
}

void make_folder(const fs::path& folder) {
    std::error_code error;
    if (fs::exists(folder, error) && !fs::is_directory(folder, error))
        throw Error(ErrorCode::output, folder.string(),
                    "is a file, and this format is a folder of files; name another");
    fs::create_directories(folder, error);
    if (error) throw Error(ErrorCode::output, folder.string(), error.message());
}

}  // namespace

std::optional<Format> format_named(std::string_view name) {
    for (std::size_t i = 0; i < kinds.size(); ++i)
        if (kinds.at(i).name == name) return static_cast<Format>(i);
    return std::nullopt;
}

std::string format_names() {
    std::string names;
    for (const Kind& kind : kinds) names += (names.empty() ? "" : ", ") + std::string(kind.name);
    return names;
}

bool makes_folder(Format format) {
    return kind_of(format).folder != nullptr;
}

void write(store::Archive& archive, Format format, const Target& target) {
    const Kind& kind = kind_of(format);
    if (kind.folder != nullptr) {
        make_folder(target.path);
        return kind.folder(archive, target);
    }
    std::error_code error;
    if (fs::is_directory(target.path, error))
        throw Error(ErrorCode::output, target.path.string(),
                    "is a folder, and this format is one file; name the file");
    publish::write_whole(target.path, [&](std::ostream& out) { kind.file(out, archive, target); });
}

}  // namespace planscribe::exports
