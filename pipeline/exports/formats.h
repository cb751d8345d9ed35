#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "store/archive.h"

/// Archives in the formats that others read.
namespace planscribe::exports {

enum class Format { csv, xlsx, json, popolo, datapackage, sie, alto, page, hocr };

/// The format of this name; nothing where there is none. `format_names`: all, apart by commas.
std::optional<Format> format_named(std::string_view name);
std::string format_names();

/// Whether it is written as a folder of files, and not as one.
bool makes_folder(Format format);

/// What goes in beside the archive: the file or folder to write, the folder of dictionaries, and
/// who is told, a line each, what could not be put into the format.
struct Target {
    std::filesystem::path path;
    std::filesystem::path dictionaries;
    std::function<void(const std::string&)> say;
};

/// Writes the whole archive to `target.path`. The same archive gives the same bytes, whatever
/// database holds it: there is no clock in them. Each file appears whole or not at all; a folder is
/// made when missing, and files of the same name in it are replaced. Throws Error: `output` where
/// nothing can be written or the path is of the wrong kind, else as Archive does.
void write(store::Archive& archive, Format format, const Target& target);

}  // namespace planscribe::exports
