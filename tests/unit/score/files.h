#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>

#include "score/score.h"

namespace planscribe::score {

/// A folder that is gone when the test is over.
class Folder {
public:
    Folder() {
        std::string pattern = (std::filesystem::temp_directory_path() / "score-XXXXXX").string();
        path_ = mkdtemp(pattern.data());
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() { std::filesystem::remove_all(path_); }

    std::filesystem::path put(const std::string& name, const std::string& bytes) const {
        const std::filesystem::path file = path_ / name;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << bytes;
        return file;
    }
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

/// A plan (or null) and its text; of an output also its pages.jsonl, when it has any.
struct Papers {
    nlohmann::json plan;
    std::string text;
    std::string words;
};

/// The score of one against the other, by way of files.
inline Score score_of(const Papers& truth, const Papers& output) {
    const Folder folder;
    if (!truth.plan.is_null()) folder.put("truth/plan.json", truth.plan.dump());
    folder.put("truth/text.txt", truth.text);
    if (!output.plan.is_null()) folder.put("output/plan.json", output.plan.dump());
    folder.put("output/text.txt", output.text);
    if (!output.words.empty()) folder.put("output/pages.jsonl", output.words);
    return score({folder.path() / "truth", folder.path() / "output", {}});
}

}  // namespace planscribe::score
