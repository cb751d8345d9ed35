#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace planscribe::typed {

/// A value of a YAML file, with its place. An entry of a mapping carries its key.
struct Entry {
    enum class Kind { nothing, text, list, map };
    Kind kind = Kind::nothing;
    std::string text;    ///< of a scalar, as written; no type is read into it
    int line = 0;        ///< from 1
    int column = 0;      ///< byte of the line, from 0
    bool tight = false;  ///< in a list of brackets, no blank parts it from the entry before
    std::string key;
    int key_line = 0;
    int key_column = 0;
    std::vector<Entry> entries;  ///< of a list or mapping
};

/// Refuses a file that cannot be taken as it is: Error(input), "FILE, line N: reason".
[[noreturn]] void refuse(const std::string& file, int line, const std::string& reason);

/// Reads the one document of a YAML file. Throws Error(input) that names `file` and the line for
/// what is no UTF-8 or no YAML, has aliases, nests deeper than 8, names a key twice, or has a key
/// that is no plain text; Error(limit) past 1 MB or 5 000 values. yaml-cpp lives here.
Entry read_yaml(std::string_view bytes, const std::string& file);

}  // namespace planscribe::typed
