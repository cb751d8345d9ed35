#include "app/inputs.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

#include "base/text.h"
#include "scan/ocr_file.h"

namespace planscribe::app {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 12> readable{{".pdf", ".tif", ".tiff", ".png", ".jpg",
                                                     ".jpeg", ".jp2", ".j2k", ".jpx", ".jpf",
                                                     ".txt", ".hocr"}};

/// Others that may be the output of an OCR program.
constexpr std::array<std::string_view, 3> markup{{".html", ".htm", ".xml"}};

bool is_readable(const fs::directory_entry& entry) {
    std::error_code error;
    const std::string extension = lower(entry.path().extension().string());
    if (!entry.is_regular_file(error)) return false;
    if (std::ranges::find(readable, extension) != readable.end()) return true;
    return std::ranges::find(markup, extension) != markup.end() && scan::is_ocr_file(entry.path());
}

/// The readable files of a folder; of one that has none, or cannot be opened, itself.
std::vector<fs::path> files_of(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error))
        if (is_readable(*entry)) files.push_back(entry->path());
    if (files.empty()) return {folder};
    std::ranges::sort(files);
    return files;
}

std::string unique_stem(const fs::path& file, std::set<std::string>& taken) {
    const std::string stem = file.stem().string();
    std::string name = stem;
    for (int count = 2; !taken.insert(name).second; ++count)
        name = stem + "-" + std::to_string(count);
    return name;
}

}  // namespace

std::vector<Input> list_inputs(const std::vector<fs::path>& named) {
    std::vector<Input> inputs;
    std::set<std::string> taken;
    for (const fs::path& path : named) {
        std::error_code error;
        const bool folder = fs::is_directory(path, error);
        for (const fs::path& file : folder ? files_of(path) : std::vector<fs::path>{path})
            inputs.push_back({file, unique_stem(file, taken)});
    }
    return inputs;
}

}  // namespace planscribe::app
