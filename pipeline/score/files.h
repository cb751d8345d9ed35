#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace planscribe::score {

/// The files of one truth or one reading; those that are not there are nothing.
struct Files {
    std::optional<std::filesystem::path> records;  ///< plan.json
    std::optional<std::filesystem::path> text;     ///< text.txt
    std::optional<std::filesystem::path> words;    ///< pages.jsonl of a reading
    std::optional<std::filesystem::path> places;   ///< words.jsonl of a truth
};

/// What `path` stands for: a folder with plan.json, text.txt or both; the folder above `truth/`,
/// if that holds them; a .json file; any other file is text. Throws Error when it is nothing of
/// these.
Files files_of(const std::filesystem::path& path);

/// The bytes of a file of at most 64 MB. Throws Error.
std::string read_bytes(const std::filesystem::path& file);

/// A text file: well-formed UTF-8, its byte order mark taken off. Throws Error.
std::string read_text(const std::filesystem::path& file);

}  // namespace planscribe::score
