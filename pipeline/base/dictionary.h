#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace planscribe {

/// One row of a file under dictionaries/.
using Fields = std::vector<std::string>;

/// The folder that holds the project's knowledge: $PLANSCRIBE_DICTIONARIES, else
/// `dictionaries` beside the executable, else ../share/planscribe/dictionaries from it.
/// Throws Error(environment) when there is none.
std::filesystem::path dictionary_folder();

/// A number for the knowledge in a folder of dictionaries: 16 hexadecimal digits that depend on the
/// names and bytes of its files (64-bit FNV-1a). Throws Error(environment).
std::string dictionary_version(const std::filesystem::path& folder);

/// Rows of a tab-separated UTF-8 file. Lines that begin with '#' (source, licence, column
/// names) and blank lines are left out. Each row has at least `columns` fields, missing
/// ones empty. Throws Error(environment) when the file cannot be read.
std::vector<Fields> read_dictionary(const std::filesystem::path& file, std::size_t columns);

}  // namespace planscribe
