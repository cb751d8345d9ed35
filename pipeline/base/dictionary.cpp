#include "base/dictionary.h"

#include <cstdlib>
#include <fstream>
#include <system_error>

#include "base/error.h"
#include "base/text.h"

namespace planscribe {

namespace fs = std::filesystem;

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
