#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace planscribe::compare {

/// Writes JSON member by member, without a tree of it in memory: comparisons have many cells.
/// Text is escaped so that it can stand in a script element of a page too; what is not UTF-8
/// becomes U+FFFD.
class JsonWriter {
public:
    JsonWriter& open(char bracket);  ///< '{' or '['
    JsonWriter& close(char bracket);
    JsonWriter& key(std::string_view name);
    JsonWriter& value(std::string_view text);
    JsonWriter& value(const char* text) { return value(std::string_view(text)); }
    JsonWriter& value(std::int64_t number);
    JsonWriter& value(int number) { return value(std::int64_t{number}); }
    JsonWriter& raw(std::string_view number);  ///< a number as it is written
    JsonWriter& null();
    /// Begins a line, for people who look at it.
    JsonWriter& line();

    std::string take() { return std::move(text_); }

private:
    void comma();

    std::string text_;
    bool after_value_ = false;
    bool new_line_ = false;
};

}  // namespace planscribe::compare
