#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace planscribe {

/// A value in JSON that is not trusted. Whatever is of another type than is asked for throws
/// Error(input), which names the file and the place, as "tables/0/rows/3/label". Members that
/// are missing are nothing.
class JsonNode {
public:
    /// The whole of a file, or of a line of one. Throws Error(input) when it is not JSON.
    JsonNode(std::string_view bytes, std::string file);

    bool null() const;
    /// The member of an object, unless it is missing.
    std::optional<JsonNode> member(const char* name) const;
    /// The same, and nothing too where it is null.
    std::optional<JsonNode> value(const char* name) const;
    /// The elements of a list of at most `most`.
    std::vector<JsonNode> items(std::size_t most) const;

    std::string text() const;  ///< in NFC, blanks single
    bool truth() const;
    int whole(int least, int most) const;
    std::int64_t ore() const;     ///< kronor as a number, in öre
    std::string decimal() const;  ///< a number as it is written shortest

    /// The text of a member, or nothing where it is missing or null; the same for a number.
    std::optional<std::string> text_of(const char* name) const;
    std::optional<std::string> number_of(const char* name) const;

    [[noreturn]] void refuse(std::string_view why) const;

private:
    JsonNode(std::shared_ptr<const void> json, std::string file, std::string path);

    std::shared_ptr<const void> json_;  ///< a value of the JSON library
    std::string file_;
    std::string path_;
};

}  // namespace planscribe
